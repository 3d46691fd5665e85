import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonJson } from '../../server/src/cli/formats/comparisonJson';
import { comparisonText } from '../../server/src/cli/formats/comparisonText';
import { render, wordsOf } from '../../server/src/core/message';
import type { Comparison, Difference } from '../../server/src/language/comparison';
import { comparisonPage } from '../../server/src/language/comparisonPage';
import { licenseLikeText } from '../support/arbitraries';
import { compare, compareUnasked, linesOf } from '../support/comparison';
import { damagedLicense } from '../support/damagedLicense';
import { runs } from '../support/runs';
import { license, otherLicense } from '../support/slippedLicense';
import { type Slip, slipsOf } from '../support/slips';

/** A record by what it means; how it is written is another matter. */
interface Written {
  readonly keyword: string;
  readonly fields: readonly string[];
  /** Name and value; a flag has none. */
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

interface WrittenFile {
  readonly records: readonly Written[];
  readonly comments: readonly string[];
}

const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 4, maxLength: 4 });
const signature = fc.array(hex, { minLength: 5, maxLength: 5 }).map((groups) => groups.join(' '));
const notice = fc.constantFrom('Contoso', 'Contoso Ltd', 'SERVER room 5', 'use FEATURE x', '#5');

const licenseRecord: fc.Arbitrary<Written> = fc
  .record({
    keyword: fc.constantFrom('FEATURE', 'INCREMENT'),
    name: fc.constantFrom('router_seats', 'tserver_sdn', 'editor'),
    vendor: fc.constantFrom('genesys.d', 'examplevd'),
    version: fc.constantFrom('7.6', '8.0', '8.1'),
    expiry: fc.constantFrom('permanent', '1-jan-2030', '31-dec-2031'),
    count: fc.constantFrom('1', '10', '250', 'uncounted'),
    key: fc.option(fc.array(hex, { minLength: 5, maxLength: 5 }), { nil: undefined }),
    notice: fc.option(notice, { nil: undefined }),
    vendorString: fc.option(fc.constantFrom('A', 'B 2'), { nil: undefined }),
    flag: fc.boolean(),
    hostId: fc.option(fc.constantFrom('001122AABBCC', 'DISK_SERIAL_NUM=1234ABCD'), { nil: undefined }),
    info: fc.option(fc.constantFrom('rack 5', 'x'), { nil: undefined }),
    sort: fc.option(fc.constantFrom('1', '100'), { nil: undefined }),
    signature,
  })
  .map(({ keyword, name, vendor, version, expiry, count, key, signature: sign, ...more }) => ({
    keyword,
    fields: [name, vendor, version, expiry, count, ...(key ? [key.join('')] : [])],
    attributes: [
      ...(more.notice === undefined ? [] : [['NOTICE', more.notice] as const]),
      ...(more.vendorString === undefined ? [] : [['VENDOR_STRING', more.vendorString] as const]),
      ...(more.hostId === undefined ? [] : [['HOSTID', more.hostId] as const]),
      ...(more.flag ? [['TS_OK', undefined] as const] : []),
      ...(more.info === undefined ? [] : [['asset_info', more.info] as const]),
      ...(more.sort === undefined ? [] : [['sort', more.sort] as const]),
      ['SIGN', sign] as const,
    ],
  }));

const packageRecord: fc.Arbitrary<Written> = fc
  .record({ name: fc.constantFrom('suite', 'editor'), components: fc.subarray(['a', 'b:1.0', 'c:1.0:4'], { minLength: 1 }), signature })
  .map(({ name, components, signature: sign }) => ({
    keyword: 'PACKAGE',
    fields: [name, 'examplevd', '1.0'],
    attributes: [['COMPONENTS', components.join(' ')] as const, ['SIGN', sign] as const],
  }));

const server: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('lichost', 'other'), fc.constantFrom('001122AABBCC', '001122AABBDD', 'ANY'), fc.constantFrom('7260', '27000'))
  .map((fields) => ({ keyword: 'SERVER', fields, attributes: [] }));
const daemon: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('genesys.d', 'examplevd'), fc.constantFrom('/opt/vd', '/usr/vd'), fc.boolean())
  .map(([name, path, hasPort]) => ({ keyword: 'VENDOR', fields: [name, path], attributes: hasPort ? [['port', '7261'] as const] : [] }));

const licenseFile: fc.Arbitrary<WrittenFile> = fc
  .record({
    servers: fc.uniqueArray(server, { minLength: 1, maxLength: 3, selector: ({ fields }) => fields[1] }),
    daemons: fc.uniqueArray(daemon, { maxLength: 2, selector: ({ fields }) => fields[0] }),
    licenses: fc.array(fc.oneof({ weight: 5, arbitrary: licenseRecord }, { weight: 1, arbitrary: packageRecord }), { maxLength: 8 }),
    comments: fc.array(fc.constantFrom('Contoso', 'ordered in 2025', 'FEATURE x genesys.d 8.0 permanent 1'), { maxLength: 3 }),
  })
  .map(({ servers, daemons, licenses, comments }) => ({ records: [...servers, ...daemons, ...licenses], comments }));

/** Each run compares whole files, several times. */
const pairs = { numRuns: runs(20) };

/** Numbers that decide how a file is written, one after the other. */
const layout = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 });

function plain({ records, comments }: WrittenFile): string {
  return write(records, comments, () => 0);
}

/** The file in another order and layout; nothing that it means is changed. */
function laidOut({ records, comments }: WrittenFile, numbers: readonly number[]): string {
  let next = 0;
  const take = (): number => numbers[next++ % numbers.length] ?? 0;
  const text = write(shuffled(records, take), shuffled(comments, take), take);
  return (take() % 3 === 0 ? '\ufeff' : '') + (take() % 2 === 0 ? text : text.replaceAll('\n', '\r\n'));
}

function write(records: readonly Written[], comments: readonly string[], take: () => number): string {
  const lines = [
    ...comments.map((comment) => `${'#'.repeat(1 + (take() % 2))}${take() % 2 === 0 ? ' ' : ''}${comment}`),
    ...records.map((record) => recordText(record, take)),
  ];
  return lines.map((line) => `${line}\n${take() % 4 === 1 ? '\n' : ''}`).join('');
}

function recordText({ keyword, fields, attributes }: Written, take: () => number): string {
  const isVendor = keyword === 'VENDOR';
  const words = [
    isVendor && take() % 2 === 1 ? 'DAEMON' : keyword,
    ...fields.map((field) => fieldText(field, take)),
    ...shuffled(attributes, take).map(([name, value]) => (value === undefined ? name : `${name}=${quoted(value, take)}`)),
  ];
  // A SERVER, DAEMON or VENDOR line is one line.
  const mayWrap = keyword !== 'SERVER' && !isVendor;
  return words.reduce((text, word) => text + (mayWrap && take() % 3 === 1 ? ' \\\n\t' : ' '.repeat(1 + (take() % 2))) + word);
}

function fieldText(field: string, take: () => number): string {
  if (/^\d+-[a-z]{3}-\d{4}$/.test(field)) return [field, field.toUpperCase(), field.padStart(11, '0')][take() % 3] ?? field;
  if (field === 'uncounted') return [field, '0', 'UNCOUNTED'][take() % 3] ?? field;
  if (/^[0-9A-F]{12,}$/.test(field)) return take() % 2 === 0 ? field : field.toLowerCase();
  return field;
}

function quoted(value: string, take: () => number): string {
  return /[\s#]/.test(value) || take() % 2 === 0 ? `"${value}"` : value;
}

function shuffled<T>(items: readonly T[], take: () => number): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(take() % left.length, 1));
  return order;
}

const mirrored: Readonly<Record<string, string>> = {
  added: 'removed',
  raised: 'lowered',
  longer: 'shorter',
  laterVersion: 'earlierVersion',
  damaged: 'repaired',
  repeated: 'noLongerRepeated',
  serverAdded: 'serverRemoved',
  daemonAdded: 'daemonRemoved',
  useServerAdded: 'useServerRemoved',
};
const mirror = new Map([...Object.entries(mirrored), ...Object.entries(mirrored).map(([a, b]): [string, string] => [b, a])]);

/** The kinds and lines of all differences, in an order of their own. */
function shapesOf({ sections }: Comparison): string[] {
  return sections
    .flatMap(({ differences }) => differences.map(({ kinds, lines }) => JSON.stringify([[...kinds].sort(), lines.before, lines.after])))
    .sort();
}

function mirroredShapesOf({ sections }: Comparison): string[] {
  return sections
    .flatMap(({ differences }) =>
      differences.map(({ kinds, lines }) =>
        JSON.stringify([kinds.map((kind) => mirror.get(kind) ?? kind).sort(), lines.after, lines.before]),
      ),
    )
    .sort();
}

const isDifferent = ({ outcome }: Comparison): boolean => outcome === 'different';

describe('a comparison of license files', () => {
  test('finds nothing between a file and itself in another order and layout', () => {
    fc.assert(
      fc.property(licenseFile, layout, layout, (file, one, other) => {
        const comparison = compare(laidOut(file, one), laidOut(file, other));
        expect(linesOf(comparison)).toEqual([]);
        expect(comparison.canonical.before).toBe(comparison.canonical.after);
        // Of several FEATURE lines of one name the order may decide; then it is said.
        const isByOrder = comparison.totals.some(({ changed }) => changed);
        expect(render(comparison.summary).includes('order decides')).toBe(isByOrder);
      }),
      pairs,
    );
  });

  test('finds nothing that is signed where only comments and an administrator’s values are others', () => {
    fc.assert(
      fc.property(licenseFile, fc.array(fc.constantFrom('x', 'SIGN=00'), { maxLength: 3 }), layout, (file, comments, numbers) => {
        const records = file.records.map(
          (record): Written => ({
            ...record,
            fields: record.keyword === 'SERVER' ? ['renamed', record.fields[1] ?? '', '1700'] : record.fields,
            attributes: record.attributes.map(([name, value]) =>
              name === 'asset_info' ? ([name, 'other'] as const) : ([name, value] as const),
            ),
          }),
        );
        const { sections } = compare(plain(file), laidOut({ records, comments }, numbers));
        expect(sections.filter(({ signed }) => signed)).toEqual([]);
      }),
      pairs,
    );
  });

  test('does not depend on the order of records in either file', () => {
    fc.assert(
      fc.property(licenseFile, licenseFile, layout, layout, (before, after, one, other) => {
        const straight = compare(plain(before), plain(after));
        const shuffledOne = compare(laidOut(before, one), laidOut(after, other));
        expect(linesOf(shuffledOne).sort()).toEqual(linesOf(straight).sort());
        expect(shuffledOne.canonical).toEqual(straight.canonical);
      }),
      pairs,
    );
  });

  test.each([
    ['license files', licenseFile.map(plain)],
    ['texts of any kind', licenseLikeText],
  ])('mirrors what it says of %s the other way round, and its canonical forms are equal where nothing differs', (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [there, back] = [compareUnasked(before, after), compareUnasked(after, before)];
        expect('refused' in there).toBe('refused' in back);
        if ('refused' in there || 'refused' in back) return;
        expect(shapesOf(there)).toEqual(mirroredShapesOf(back));
        expect(there.canonical.before === there.canonical.after).toBe(!isDifferent(there));
      }),
      pairs,
    );
  });

  test('names a record of a file with each difference', () => {
    fc.assert(
      fc.property(licenseFile, licenseFile, layout, (before, after, numbers) => {
        const texts = { before: plain(before), after: laidOut(after, numbers) };
        const { sections } = compare(texts.before, texts.after);
        for (const { differences } of sections) {
          for (const { subject, lines, title } of differences) {
            expect(lines.before.length + lines.after.length, render(title)).toBeGreaterThan(0);
            for (const side of ['before', 'after'] as const) {
              for (const line of lines[side]) {
                const written = texts[side].replace(/^\ufeff/, '').split(/\r?\n/)[line - 1] ?? '';
                // A pair may have another keyword in the earlier file.
                const keyword = side === 'before' && lines.after.length > 0 ? '' : (subject.keyword ?? '#');
                expect(written.replace(/^DAEMON/, 'VENDOR').startsWith(keyword), `${written} begins with ${keyword}`).toBe(true);
              }
            }
          }
        }
      }),
      pairs,
    );
  });

  test('writes canonical forms that say what the files say', () => {
    fc.assert(
      fc.property(licenseFile, licenseFile, layout, (before, after, numbers) => {
        const written = laidOut(after, numbers);
        const { canonical } = compare(plain(before), written);
        expect(linesOf(compare(written, canonical.after))).toEqual([]);
        expect(linesOf(compare(plain(before), canonical.before))).toEqual([]);
      }),
      pairs,
    );
  });

  test('shows no signature and no key', () => {
    fc.assert(
      fc.property(licenseFile, licenseFile, (before, after) => {
        const comment = after.records.map((record) => `# ${recordText(record, () => 0)}\n`).join('');
        const comparison = compare(plain(before), comment + plain(after));
        const names = { before: 'a', after: 'b' };
        const shown = [
          comparisonText(comparison, names, { color: false, columns: Number.POSITIVE_INFINITY }),
          comparisonJson(comparison, names),
          comparisonPage(comparison, (value) => wordsOf(value)),
        ].join('\n');
        for (const { fields, attributes, keyword } of [...before.records, ...after.records]) {
          const sign = attributes.find(([name]) => name === 'SIGN')?.[1];
          const key = keyword === 'PACKAGE' ? undefined : fields[5];
          for (const secret of [sign, sign?.replaceAll(' ', ''), key]) if (secret !== undefined) expect(shown).not.toContain(secret);
        }
      }),
      pairs,
    );
  });

  test('finds a change of one value in one record', () => {
    fc.assert(
      fc.property(licenseFile, licenseRecord, fc.constantFrom('999', '7'), layout, (file, record, count, numbers) => {
        const changed = { ...record, fields: record.fields.map((field, place) => (place === 4 ? count : field)) };
        const before = { ...file, records: [...file.records, record] };
        const after = { ...file, records: [...file.records, changed] };
        const { sections } = compare(plain(before), laidOut(after, numbers));
        expect(sections.map(({ differences, signed }) => [differences.length, signed])).toEqual([[1, true]]);
        expect(sections[0]?.differences[0]?.changes.map(({ what }) => what)).toEqual(['count']);
      }),
      pairs,
    );
  });

  test('takes a damaged record for the one that it was', () => {
    fc.assert(
      fc.property(damagedLicense, ({ clean, damaged }) => {
        const kinds = compare(clean, damaged).sections.flatMap(({ differences, signed }) =>
          signed ? differences.flatMap((difference) => difference.kinds) : [],
        );
        expect(kinds.filter((kind) => kind === 'added' || kind === 'removed')).toEqual([]);
      }),
      pairs,
    );
  });

  test('takes a record with a slip of the keys in it for the one that it was', () => {
    const isAlone = ({ lines }: Difference): boolean => lines.before.length === 0 || lines.after.length === 0;
    for (const text of [license, otherLicense]) {
      const slips = slipsOf(text);
      for (let index = 0; index < slips.length; index += 13) {
        const slip = slips[index] as Slip;
        // A line whose keyword is gone has no record.
        const place = Number(/\d+$/.exec(slip.name)?.[0]);
        if (/(?:^|\n)\w*$/.test(text.slice(0, place))) continue;
        const licenses = compare(text, slip.text).sections.filter(({ signed }) => signed);
        expect(
          licenses.flatMap(({ differences }) => differences.filter(isAlone)),
          slip.name,
        ).toEqual([]);
      }
    }
  });
});
