import fc from 'fast-check';
import * as mail from './mailPrograms';

/** Words of a value that mean something elsewhere: keywords with what may follow them, signs of mail and of HTML, codes, typographic marks. */
const valueWord = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Contoso',
      'Ltd',
      'use',
      'of',
      '5',
      '8.0',
      'permanent',
      '(test)',
      '001122aabbcc',
      'examplevd',
      '/opt/x',
      'R&D',
      'non-commercial',
      'a/b',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'SERVER',
      'server',
      'FEATURE',
      'Feature',
      'VENDOR',
      'vendor',
      '#',
      '#5',
      '>',
      '>=',
      '>>',
      '<b>',
      '<br>',
      '&amp;',
      '=3D',
      '=',
      '=20',
      '--',
      "Contoso's",
      'C:\\x',
      'SIGN=0',
      'SUPERSEDE',
      '\u2019',
      '\u00e9',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'FEATURE other examplevd 1.0 permanent 5',
      'SERVER other 001122aabbcc 27000',
      'vendor examplevd /opt/examplevd',
    ),
  },
);
const value = fc.array(valueWord, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: length, maxLength: length });
const signature = fc.oneof(
  hex(12).map((digits) => `SIGN=${digits}`),
  hex(60).map((digits) => `SIGN=${digits}`),
  fc.array(hex(4), { minLength: 2, maxLength: 30 }).map((groups) => `SIGN="${groups.join(' ')}"`),
);
const attributes = fc.subarray([
  'SUPERSEDE',
  'TS_OK',
  'USER_BASED',
  'DUP_GROUP=UHD',
  'ISSUED=02-aug-2024',
  'SN=12-34',
  'HOSTID=001122aabbcc',
  'vendor_info="v8.0"',
  'sort=10',
  'XY_OPTION=7',
]);

const feature = fc
  .record({
    keyword: fc.constantFrom('FEATURE', 'INCREMENT'),
    name: fc.constantFrom('editor', 'router_seats', 'Server', 'feature', 'a_feature_with_a_name_that_is_longer_than_most', 'suite'),
    version: fc.constantFrom('8.0', '2024.1', '1.0'),
    expiry: fc.constantFrom('permanent', '31-dec-2027', '1-jan-0'),
    count: fc.constantFrom('10', '1', 'uncounted', '500'),
    key: fc.option(hex(12), { nil: undefined }),
    notice: fc.option(value, { nil: undefined }),
    more: attributes,
    text: fc.option(value, { nil: undefined }),
    sign: signature,
  })
  .map(({ keyword, name, version, expiry, count, key, notice, more, text, sign }) => [
    [keyword, name, 'examplevd', version, expiry, count, ...(key ? [key] : [])].join(' '),
    ...(notice === undefined ? [] : [`NOTICE="${notice}"`]),
    ...more,
    ...(text === undefined ? [] : [`VENDOR_STRING="${text}"`]),
    sign,
  ]);

const head = fc.constantFrom(
  [],
  ['SERVER lichost.contoso.example 001122aabbcc 27000', 'VENDOR examplevd'],
  ['SERVER lichost.contoso.example 001122aabbcc 27000', 'DAEMON examplevd /opt/flexlm/examplevd port=27001', 'USE_SERVER'],
  ['SERVER <host name> 001122aabbcc 27000', 'VENDOR examplevd <path to daemon>'],
  [
    'SERVER one 001122aabbcc 27000',
    'SERVER two 001122aabbcd 27000',
    'SERVER three 001122aabbce 27000',
    'VENDOR examplevd "C:\\Program Files\\x\\examplevd.exe"',
  ],
);
/** None without text: what is joined to that is a comment that nothing tells from others. */
const comment = fc.constantFrom(
  '# Editor, 10 seats',
  '# INCREMENT old examplevd 1.0 permanent 5 SIGN=000000000000',
  '# This license was made for Contoso Ltd. in the year 2024 and replaces the older',
);

/** A license as its publisher writes it: each record on one line, or over several with a backslash at the ends of all but the last. */
export const publishedLicense = fc
  .record({
    head,
    features: fc.array(fc.tuple(fc.option(comment, { nil: undefined, freq: 4 }), feature), { minLength: 1, maxLength: 4 }),
    joins: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    style: fc.constantFrom(' ', ' \\\n    ', ' \\\n\t'),
  })
  .map(({ head: lines, features, joins, style }) => {
    let next = 0;
    const records = features.flatMap(([remark, pieces]) => {
      const record = pieces.reduce((text, piece) => text + (joins[next++ % joins.length] ? style : ' ') + piece);
      return remark === undefined ? [record] : [remark, record];
    });
    return `${[...lines, ...records].join('\n')}\n`;
  });

export type Change = (text: string) => string;
const width = fc.integer({ min: 28, max: 78 });
export const mailChange: fc.Arbitrary<readonly [string, Change]> = fc.oneof(
  width.map((columns) => [`wrap at ${columns}`, (text: string) => mail.wrap(text, columns)] as const),
  width.map((columns) => [`flow at ${columns}`, (text: string) => mail.flowed(text, columns)] as const),
  width.map((columns) => [`reflow at ${columns}`, (text: string) => mail.reflow(text, columns)] as const),
  fc.constantFrom('> ', '>', '>> ').map((sign) => [`quote ${sign}`, (text: string) => mail.quote(text, sign)] as const),
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.nat(4))
    .map(
      ([every, first]) =>
        [`lose quotes ${every} ${first}`, (text: string) => mail.loseQuotes(text, (line) => line % every === first % every)] as const,
    ),
  fc
    .constantFrom<[string, Change]>(
      ['loneBackslashes', mail.loneBackslashes],
      ['quotedPrintable', (text) => mail.quotedPrintable(text)],
      ['base64', mail.base64],
      ['htmlWithBreaks', mail.htmlWithBreaks],
      ['htmlPreformatted', mail.htmlPreformatted],
      ['htmlParagraphs', mail.htmlParagraphs],
      ['htmlTable', mail.htmlTable],
      ['smartQuotes', mail.smartQuotes],
      ['autocorrect', mail.autocorrect],
      ['noBreakSpaces', mail.noBreakSpaces],
      ['zeroWidth', mail.zeroWidth],
      ['crlf', mail.crlf],
      ['tabs', mail.tabs],
      ['glue', (text) => mail.glue(text, '')],
      ['glue with spaces', (text) => mail.glue(text, ' ')],
      ['doubleSpaced', mail.doubleSpaced],
      ['trailingSpaces', mail.trailingSpaces],
      ['letter', mail.letter],
      ['headed', mail.headed],
      ['signatureBlock', mail.signatureBlock],
      ['forwarded', mail.forwarded],
      ['message', (text) => mail.mimeMessage(text, 'quoted-printable')],
      ['message in Base64', (text) => mail.mimeMessage(text, 'base64')],
      ['HTML message', (text) => mail.mimeMessage(mail.htmlWithBreaks(text), 'quoted-printable', 'text/html')],
      ['alternatives', mail.alternatives],
      ['attachment', mail.attachment],
    )
    .map(([name, of]) => [name, of] as const),
);
