import fc from 'fast-check';
import type { OldRecords, Unclear } from '../../server/src/language/merge';

/** Two license files to merge, and how. */
export interface MergePair {
  readonly existing: string;
  readonly received: string;
  readonly old: OldRecords;
  readonly unclear: Unclear;
}

const vendors = ['alphavd', 'betavd', 'gammavd'];
const JOIN = ' \\\n    ';
/** No two records have the same. */
const hex = fc.noShrink(fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 12, maxLength: 12 }));

const record = fc
  .record({
    keyword: fc.constantFrom('FEATURE', 'FEATURE', 'INCREMENT', 'UPGRADE', 'PACKAGE'),
    name: fc.constantFrom('editor', 'viewer', 'printer', 'suite'),
    vendor: fc.constantFrom(...vendors),
    version: fc.constantFrom('1.0', '1.0', '2.0'),
    expiry: fc.constantFrom('permanent', 'permanent', '31-dec-2026', '31-dec-2027', '1-jan-2026'),
    count: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 500 }).map(String) },
      { weight: 1, arbitrary: fc.constant('uncounted') },
    ),
    issued: fc.option(fc.constantFrom('1-jan-2024', '1-jan-2025', '1-jun-2026')),
    supersede: fc.constantFrom('', '', '', 'SUPERSEDE', 'SUPERSEDE="viewer printer"'),
    vendorString: fc.constantFrom('', '', 'VENDOR_STRING=a', 'VENDOR_STRING="b c"'),
    isWrapped: fc.boolean(),
    sign: hex,
  })
  .map(({ keyword, name, vendor, version, expiry, count, issued, supersede, vendorString, isWrapped, sign }) => {
    const date = issued === null ? '' : `ISSUED=${issued}`;
    const rest = [
      count === 'uncounted' && keyword !== 'PACKAGE' ? 'HOSTID=ANY' : '',
      keyword === 'PACKAGE' ? 'COMPONENTS="reader writer"' : vendorString,
      issued === null || keyword === 'UPGRADE' ? '' : supersede,
      date,
      'NOTICE="Contoso Ltd"',
      `SIGN=${sign}`,
    ].filter((word) => word !== '');
    const head =
      keyword === 'PACKAGE'
        ? [keyword, name, vendor, version]
        : [keyword, name, vendor, ...(keyword === 'UPGRADE' ? ['0.5'] : []), version, expiry, count];
    return [...head, rest.join(isWrapped ? JOIN : ' ')].join(' ');
  });

const comment = fc.constantFrom('', '# a remark', '# FEATURE old alphavd 1.0 permanent 1 SIGN=0', '#');
const part = fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: comment });

const layout = fc.record({
  lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  endsWithLineEnd: fc.boolean(),
  byteOrderMark: fc.constantFrom(false, false, true),
  indent: fc.constantFrom('', '', '  ', '\t'),
  /** How a record goes on in the next line, intact and damaged. */
  join: fc.constantFrom(JOIN, JOIN, '\\\n', ' \\ \n\t', ' \\\n\n    ', '\n    '),
  useServer: fc.constantFrom(false, false, false, true),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function write(lines: readonly string[], { lineEnd, endsWithLineEnd, byteOrderMark, indent, join }: Layout, quote = ''): string {
  const text = lines.map((line) => (line === '' ? line : indent + line.replaceAll(JOIN, join))).join('\n') + (endsWithLineEnd ? '\n' : '');
  return (byteOrderMark ? '\ufeff' : '') + (quote === '' ? text : text.replace(/^/gm, quote)).replaceAll('\n', lineEnd);
}

/** Pairs of files of several vendors, some of whose records both have. */
export const mergePair: fc.Arbitrary<MergePair> = fc
  .record({
    first: record,
    others: fc.array(part, { maxLength: 6 }),
    theirs: fc.array(part, { maxLength: 4 }),
    shared: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    isComplete: fc.boolean(),
    layouts: fc.tuple(layout, layout),
    quote: fc.constantFrom('', '', '> '),
    host: fc.constantFrom('lichost', 'other.contoso.example'),
    old: fc.constantFrom<OldRecords>('comment', 'remove'),
    unclear: fc.constantFrom<Unclear>('refuse', 'replace', 'keep', 'replace'),
  })
  .map(({ first, others, theirs, shared, isComplete, layouts: [ownLayout, theirLayout], quote, host, old, unclear }) => {
    const own = [first, ...others];
    const daemonsOf = (lines: readonly string[]) =>
      vendors.filter((vendor) => lines.some((line) => line.includes(` ${vendor} `))).map((vendor) => `VENDOR ${vendor} /opt/${vendor}`);
    const existing = [
      'SERVER lichost.contoso.example 001122aabbcc 27000',
      ...daemonsOf(own.filter((line) => !line.startsWith('#'))),
      ...own,
      ...(ownLayout.useServer ? ['USE_SERVER'] : []),
    ];
    const both = shared.flatMap((index) => own[index] ?? []);
    const received = [...(isComplete ? [`SERVER ${host} 001122AABBCC 27001`] : []), ...daemonsOf([...both, ...theirs]), ...both, ...theirs];
    return { existing: write(existing, ownLayout), received: write(received, theirLayout, quote), old, unclear };
  });
