import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/fixes';
import { checkLicense } from '../support/check';
import { runs } from '../support/runs';

/** Words of a value that mean something elsewhere: keywords in any case with what may follow them, signs of comments and of mail, names of attributes. */
const valueWord = fc.oneof(
  fc.constantFrom('Contoso', 'Ltd', 'use', 'of', '5', '8.0', 'permanent', '31-dec-2030', '(test)', '001122aabbcc', 'examplevd', '/opt/x'),
  fc.constantFrom(
    'SERVER',
    'Server',
    'server',
    'FEATURE',
    'Feature',
    'INCREMENT',
    'VENDOR',
    'vendor',
    'DAEMON',
    'PACKAGE',
    'UPGRADE',
    'USE_SERVER',
  ),
  fc.constantFrom('#', '#5', '##', '>', '>=', 'SIGN=0', 'NOTICE=', 'COMPONENTS=x', 'SEVER', 'FEATUER', 'TS_OK', 'Subject:', 'lichost'),
  fc.constantFrom(
    'FEATURE other examplevd 1.0 permanent 5',
    'SERVER other 001122aabbcc 27000',
    'vendor examplevd /opt/examplevd',
    'INCREMENT other examplevd 1.0 1-jan-2030 uncounted HOSTID=ANY',
  ),
);
const value = fc.array(valueWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ').split(' '));

const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 4, maxLength: 4 });
const signature = fc.oneof(
  fc.array(hex, { minLength: 3, maxLength: 3 }).map((groups) => [`SIGN=${groups.join('')}`]),
  fc.array(hex, { minLength: 3, maxLength: 12 }).map((groups) => quoted('SIGN', groups)),
);

function quoted(name: string, words: readonly string[]): string[] {
  return `${name}="${words.join(' ')}"`.split(' ');
}

const plainName = fc.constantFrom('editor', 'Server', 'feature', 'vendor_seats', 'feature_pack', 'incrementseats', 'increment');

/** The pieces of a record between spaces, inside quotes too. */
const record = (index: number): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    fc
      .record({
        keyword: fc.constantFrom('FEATURE', 'INCREMENT', 'feature', 'increment'),
        name: plainName,
        notice: fc.option(value, { nil: undefined }),
        remark: fc.option(value, { nil: undefined }),
        key: fc.option(hex, { nil: undefined }),
        more: fc.subarray(['USER_BASED', 'SN=12', 'DUP_GROUP=UHD', 'ISSUED=02-aug-2024', 'TS_OK']),
        signature,
      })
      .map(({ keyword, name, notice, remark, key, more, signature: sign }) => [
        ...[
          keyword,
          `${name}${index === 0 ? '' : index}`,
          'examplevd',
          '8.0',
          'permanent',
          '10',
          ...(key ? [key + key + key] : []),
          ...more,
        ],
        ...(notice ? quoted('NOTICE', notice) : []),
        ...(remark ? quoted('vendor_info', remark) : []),
        ...sign,
      ]),
    fc
      .tuple(value, signature)
      .map(([notice, sign]) => [
        ...['PACKAGE', `suite${index}`, 'examplevd', '1.0', 'COMPONENTS="web', 'server', 'db"', 'OPTIONS=SUITE'],
        ...quoted('NOTICE', notice),
        ...sign,
      ]),
  );

const heading: (readonly string[])[] = [
  ['SERVER', 'lichost.contoso.example', '001122aabbcc', '27000'],
  ['VENDOR', 'examplevd', '/opt/flexlm/examplevd', 'port=27001'],
];

const wrappedFile = fc
  .record({
    records: fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => record(index)))),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    indentation: fc.constantFrom('', ' ', '    ', '\t', '\t\t'),
    joins: fc.array(fc.boolean(), { minLength: 150, maxLength: 150 }),
  })
  .map(({ records, lineEnd, indentation, joins }) => {
    let next = 0;
    const all = [...heading, ...records];
    const wrap = (pieces: readonly string[]): string =>
      pieces.reduce((text, piece) => text + (joins[next++ % joins.length] ? ` \\${lineEnd}${indentation}` : ' ') + piece);
    const write = (text: (pieces: readonly string[]) => string): string => all.map((pieces) => text(pieces) + lineEnd).join('');
    return { plain: write((pieces) => pieces.join(' ')), wrapped: write(wrap) };
  });

function rulesOf(text: string): string[] {
  return checkLicense(text)
    .map(({ rule }) => rule)
    .sort();
}

describe('a correct record in any number of lines', () => {
  test('has no finding that it does not have on one line', () => {
    fc.assert(
      fc.property(wrappedFile, ({ plain, wrapped }) => {
        expect(rulesOf(wrapped)).toEqual(rulesOf(plain));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is left alone by fix all', () => {
    fc.assert(
      fc.property(wrappedFile, ({ plain, wrapped }) => {
        expect(fixAll(plain, checkLicense).text).toBe(plain);
        expect(fixAll(wrapped, checkLicense).text).toBe(wrapped);
      }),
      { numRuns: runs(500) },
    );
  });
});
