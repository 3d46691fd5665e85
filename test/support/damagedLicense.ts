import fc from 'fast-check';

/** A clean license file and the same with damage to its layout alone: no character of a signed value is lost. */
export interface DamagedLicense {
  readonly clean: string;
  readonly damaged: string;
}

/** A word as its pieces between spaces; only quoted values have several. */
type Pieces = readonly string[];

const cleanJoin = ' \\\n    ';
const damagedJoins = [
  cleanJoin,
  '\\\n    ',
  ' \\ \n    ',
  ' \\\t\n    ',
  ' \\\n\t',
  ' \\\n  \t',
  '\n    ',
  ' \n\t',
  ' \\\n\n    ',
  ' \\\n# a remark\n    ',
  ' \\\n    \n# one\n# two\n    ',
  ' \\\n\u00a0\u00a0 ',
  ' \\\u00a0\n    ',
];
/** Only between words: inside a quoted value a backslash could be the value's own. */
const strayJoin = ' \\ ';
const damagedSpaces = [' ', '  ', '\t', '\u00a0', '\u00a0 \u00a0', ' \u200b', '\f'];

const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: length, maxLength: length });
const words = fc.array(fc.constantFrom('Contoso', '(test)', 'use', 'v8.0', '-', 'MS'), { minLength: 1, maxLength: 5 });

function quoted(name: string, pieces: readonly string[]): Pieces {
  return pieces.map((piece, index) => (index === 0 ? `${name}="` : '') + piece + (index === pieces.length - 1 ? '"' : ''));
}

const signature = fc.oneof(
  hex(12).map((digits): Pieces => [`SIGN=${digits}`]),
  fc.array(hex(4), { minLength: 2, maxLength: 12 }).map((groups) => quoted('SIGN', groups)),
);

const featureRecord = (index: number) =>
  fc
    .record({
      keyword: fc.constantFrom('FEATURE', 'INCREMENT'),
      count: fc.integer({ min: 1, max: 9999 }),
      key: fc.option(hex(12), { nil: undefined }),
      remark: fc.option(words, { nil: undefined }),
      notice: words,
      sign: signature,
    })
    .map(({ keyword, count, key, remark, notice, sign }): Pieces[] => [
      ...[keyword, `tserver_${index}`, 'genesys.d', '8.0', 'permanent', String(count), ...(key === undefined ? [] : [key])].map((word) => [
        word,
      ]),
      ...(remark ? [quoted('vendor_info', remark)] : []),
      quoted('NOTICE', notice),
      sign,
    ]);

const heading: Pieces[][] = [
  [['SERVER'], ['lichost.contoso.example'], ['001122aabbcc'], ['7260']],
  [['DAEMON'], ['genesys.d'], ['/opt/flexlm/genesys.d']],
];

const choices = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 });

/** Takes one choice after the other, round and round. */
function chooser(numbers: readonly number[]): <T>(items: readonly T[]) => T {
  let next = 0;
  return (items) =>
    items[Math.min(items.length - 1, Math.floor((numbers[next++ % numbers.length] ?? 0) * items.length))] as NonNullable<(typeof items)[0]>;
}

interface Layout {
  join(inQuotes: boolean): string;
  space(): string;
}

/** Writes a record with joins where `breaks` says so; its first line holds five words, as in every real file. */
function write(record: readonly Pieces[], breaks: <T>(items: readonly T[]) => T, layout: Layout): string {
  let text = '';
  record.forEach((pieces, index) => {
    if (index > 0) text += index > 4 && breaks([false, true]) ? layout.join(false) : layout.space();
    pieces.forEach((piece, place) => {
      if (place > 0) text += breaks([false, false, true]) ? layout.join(true) : ' ';
      text += piece;
    });
  });
  return text;
}

const wholeFileDamage = fc.record({
  smartQuotes: fc.boolean(),
  mailQuote: fc.boolean(),
  mailHeader: fc.boolean(),
  byteOrderMark: fc.boolean(),
  glue: fc.boolean(),
  misspelled: fc.boolean(),
  windows: fc.boolean(),
});

/** Clean license files, each with a damaged copy. */
export const damagedLicense: fc.Arbitrary<DamagedLicense> = fc
  .record({
    features: fc
      .integer({ min: 1, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => featureRecord(index)))),
    breaks: choices,
    damage: choices,
    whole: wholeFileDamage,
  })
  .map(({ features, breaks, damage, whole }) => {
    const choose = chooser(damage);
    const intact: Layout = { join: () => cleanJoin, space: () => ' ' };
    const broken: Layout = {
      join: (inQuotes) => choose(inQuotes ? damagedJoins : [...damagedJoins, strayJoin]),
      space: () => (choose([true, true, false]) ? ' ' : choose(damagedSpaces)),
    };
    const clean = [...heading.map((record) => write(record, () => false as never, intact))];
    const damaged = [...heading.map((record) => write(record, () => false as never, intact))];
    for (const record of features) {
      clean.push(write(record, chooser(breaks), intact));
      damaged.push(write(record, chooser(breaks), broken));
    }
    return { clean: `${clean.join('\n')}\n`, damaged: damageWhole(damaged, whole) };
  });

type WholeFileDamage = typeof wholeFileDamage extends fc.Arbitrary<infer T> ? T : never;

function damageWhole(records: readonly string[], damage: WholeFileDamage): string {
  let text =
    records.slice(0, 3).join('\n') +
    records
      .slice(3)
      .map((record) => (damage.glue ? '' : '\n') + record)
      .join('');
  if (damage.misspelled) text = text.replace('DAEMON', 'DEAMON').replace('\nFEATURE', '\nFEATUER');
  if (damage.smartQuotes) text = text.replace(/"([^"]*)"/g, '“$1”');
  if (damage.mailQuote) text = text.replace(/^/gm, '> ');
  if (damage.mailHeader) text = `From: license@contoso.example\nSubject: your license\n\n${text}`;
  if (damage.byteOrderMark) text = `\ufeff${text}`;
  text += '\n';
  return damage.windows ? text.replaceAll('\n', '\r\n') : text;
}
