import fc from 'fast-check';

const hexDigit = fc.constantFrom(...'0123456789ABCDEF');
const hex = (length: number) => fc.string({ unit: hexDigit, minLength: length, maxLength: length });
const quotedText = fc.string({ unit: fc.constantFrom(...'abcXYZ019 ().-,_'), minLength: 1, maxLength: 24 });

const attribute = fc.oneof(
  quotedText.map((text) => `NOTICE="${text}"`),
  quotedText.map((text) => `VENDOR_STRING="${text}"`),
  fc.nat({ max: 999_999 }).map((number) => `SN=${number}`),
  fc.integer({ min: 1, max: 5000 }).map((hours) => `BORROW=${hours}`),
  fc.constantFrom('DUP_GROUP=UHD', 'DUP_GROUP=SITE', 'ISSUED=02-aug-2024', 'START=1-jan-2026', 'LINGER=60', 'OVERDRAFT=2', 'USER_BASED'),
  quotedText.map((text) => `vendor_info="${text}"`),
  fc.nat({ max: 255 }).map((place) => `sort=${place}`),
);
const attributes = fc.uniqueArray(attribute, { maxLength: 4, selector: (text) => text.split('=')[0] });

const signature = fc.oneof(
  hex(12).map((digits) => `SIGN=${digits}`),
  fc.array(hex(4), { minLength: 3, maxLength: 20 }).map((groups) => `SIGN="${groups.join(' ')}"`),
);

const expiry = fc.constantFrom('permanent', '01-jan-00', '1-jan-0', '31-dec-2030', '6-May-2027', '29-feb-2028');
const version = fc.constantFrom('8.0', '7.6', '1.000', '51', '2026.0131');

/** The words of one FEATURE or INCREMENT record but its name and vendor. */
const featureTail = fc
  .tuple(version, expiry, fc.integer({ min: 1, max: 9999 }), fc.option(hex(12), { nil: undefined }), attributes, signature)
  .map(([v, e, count, key, more, sign]) => [v, e, String(count), ...(key ? [key] : []), ...more, sign]);

/** How a record that is too long for a line is broken: what is between two words, and after how many words. */
const layout = fc.record({
  join: fc.constantFrom(' \\\n    ', '\\\n    ', ' \\\n  '),
  wordsPerLine: fc.integer({ min: 3, max: 20 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blankLines: fc.boolean(),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const vendors = fc.uniqueArray(fc.constantFrom('genesys.d', 'examplevd', 'othervd'), { minLength: 1, maxLength: 3 });

/** License files without a mistake: one server, up to three vendors, records of every usual form, LF or CRLF, lines broken or not. */
export const wellFormedLicense = fc
  .record({
    hostId: fc.oneof(
      hex(12),
      hex(8),
      hex(8).map((digits) => `DISK_SERIAL_NUM=${digits}`),
    ),
    port: fc.constantFrom(' 7260', ' 27000'),
    vendors,
    daemonForm: fc.constantFrom('/opt/flexlm/daemon', '/opt/flexlm/daemon options=/opt/flexlm/daemon.opt', ''),
    features: fc.array(fc.tuple(fc.constantFrom('FEATURE', 'INCREMENT'), fc.nat(), featureTail), { minLength: 1, maxLength: 8 }),
    layout,
  })
  .map(({ hostId, port, vendors, daemonForm, features, layout }) => {
    const records = [
      `SERVER lichost.contoso.example ${hostId}${port}`,
      ...vendors.map((vendor, index) => `DAEMON ${vendor} ${daemonForm} port=${7261 + index}`.replace('  ', ' ')),
      ...[...vendors.keys(), ...features.keys()].map((_, index) => {
        const [keyword, vendor, tail] = features[index % features.length] as (typeof features)[number];
        // Each vendor gets a record first, since a daemon without one is a mistake.
        const name = index < vendors.length ? vendors[index] : vendors[vendor % vendors.length];
        return breakLines([keyword, featureName(index), name ?? '', ...tail], layout);
      }),
    ];
    return `${records.join(layout.blankLines ? '\n\n# next\n' : '\n')}\n`.replaceAll('\n', layout.lineEnd);
  });

/** Names that License Manager's daemons accept and that no other part of the tests uses. */
function featureName(index: number): string {
  return ['ics_multi_media_agent_seat', 'router_seats', 'tserver_iscc'][index] ?? `seat_kind_${index}`;
}

function breakLines(words: readonly string[], { join, wordsPerLine }: Layout): string {
  return words.map((word, index) => (index === 0 ? word : (index % wordsPerLine === 0 ? join : ' ') + word)).join('');
}
