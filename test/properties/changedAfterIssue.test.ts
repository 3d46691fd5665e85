import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { compatible, fixAll } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { applyEdits, type TextRange } from '../../server/src/core/text';
import { vendorOf } from '../../server/src/license/model/feature';
import { plainValue } from '../../server/src/license/model/field';
import { signaturesOf, tokenized } from '../../server/src/license/model/issued/tokens';
import { signedRanges } from '../../server/src/license/model/signed';
import { service } from '../../server/src/license/service';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense, defaultOptions, host, opened } from '../support/check';
import { runs } from '../support/runs';
import { wellFormedLicense } from '../support/wellFormed';

const RULE = 'changed-after-issue';

const alone = {
  ...defaultOptions,
  rules: Object.fromEntries(service.rules.filter(({ id }) => id !== RULE).map(({ id }) => [id, 'off' as const])),
};

function changesSince(issued: string, text: string): readonly Finding[] {
  const document = opened(service.open({ name: 'license.dat', text }, host));
  return document.analyze(text, alone, undefined, { uri: 'file:///license.dat', issued: { text: issued, from: 'opened' } }).findings();
}

/** The findings as a text that a failing test shows. */
function shown(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ range, message }) => `«${text.slice(range.start, range.end)}» ${render(message).split('\n')[0]}`);
}

/** A record as its words, so that it can be written in another layout. */
interface Line {
  readonly words: readonly string[];
  readonly isComment?: boolean;
}

function linesOf(text: string): Line[] {
  return parseLicense(text)
    .records.filter(({ keyword }) => keyword !== undefined)
    .map((record) => ({ words: [record.slice(record.keyword as TextRange), ...record.wordTexts] }));
}

type Edit = (lines: readonly Line[], random: number) => readonly Line[];

const isAttribute = (word: string): boolean => /^[A-Za-z_]+(?:=|$)/.test(word);

function onOne(lines: readonly Line[], random: number, kinds: RegExp, change: (words: readonly string[]) => readonly string[]) {
  const places = [...lines.keys()].filter((index) => kinds.test(lines[index]?.words[0] ?? ''));
  const place = places[random % Math.max(1, places.length)];
  return lines.map((line, index) => (index === place ? { ...line, words: change(line.words) } : line));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Everything that an administrator may do to a file without touching what is signed. */
const legalEdits: Readonly<Record<string, Edit>> = {
  'order of records': rotated,
  'last record first': (lines) => [...lines].reverse(),
  'order of attributes': (lines, random) =>
    onOne(lines, random, /^(?:FEATURE|INCREMENT)$/i, (words) => {
      const first = words.findIndex((word, index) => index > 5 && isAttribute(word));
      return first < 0 ? words : [...words.slice(0, first), ...rotated(words.slice(first), random)];
    }),
  'host name': (lines, random) =>
    onOne(lines, random, /^SERVER$/i, ([keyword = '', , ...rest]) => [keyword, `host${random % 100}.contoso.example`, ...rest]),
  port: (lines, random) => onOne(lines, random, /^SERVER$/i, (words) => [...words.slice(0, 3), String(27000 + (random % 10))]),
  'no port': (lines, random) => onOne(lines, random, /^SERVER$/i, (words) => words.slice(0, 3)),
  'daemon path': (lines, random) =>
    onOne(lines, random, /^(?:DAEMON|VENDOR)$/i, (words) => [...words.slice(0, 2), `/opt/other/daemon${random % 10}`]),
  'daemon options': (lines, random) =>
    onOne(lines, random, /^(?:DAEMON|VENDOR)$/i, (words) => [...words.slice(0, 2), '/opt/x', 'options=/opt/x.opt', 'port=28000']),
  'keyword VENDOR': (lines) =>
    lines.map((line) => ({ ...line, words: line.words.map((word, index) => (index === 0 && word === 'DAEMON' ? 'VENDOR' : word)) })),
  'lowercase attribute': (lines, random) =>
    onOne(lines, random, /^(?:FEATURE|INCREMENT)$/i, (words) =>
      /^vendor_info=/.test(words.at(-1) ?? '') ? words.slice(0, -1) : [...words, 'vendor_info="another remark"'],
    ),
  'remove a record': (lines, random) => lines.filter((_, index) => index !== random % Math.max(1, lines.length)),
  'comment a record out': (lines, random) =>
    lines.map((line, index) => (index === random % Math.max(1, lines.length) ? { ...line, isComment: true } : line)),
  'add a record': (lines, random) => {
    const digits = (random * 2654435761).toString(16).padStart(12, 'c').slice(0, 12).toUpperCase();
    const added = { words: ['INCREMENT', `added_${random % 5}`, 'genesys.d', '8.0', 'permanent', '10', `SIGN=${digits}`] };
    return [...lines.slice(0, random % (lines.length + 1)), added, ...lines.slice(random % (lines.length + 1))];
  },
  'renew a record': (lines, random) =>
    onOne(lines, random, /^(?:FEATURE|INCREMENT)$/i, (words) => {
      const digits = `${random}${random}9A8B7C6D5E4F`.slice(0, 4);
      const isKey = (word: string) => /^[0-9A-F]{12}$/.test(word);
      return words.map((word, index) =>
        /^SIGN=/.test(word)
          ? `SIGN="${['F', '9', 'E', '8', 'D'].map((digit) => `${digit}${digits.slice(1)}`.padEnd(4, digit)).join(' ')}"`
          : index === 4
            ? '30-jun-2031'
            : isKey(word)
              ? 'FEDCBA987654'
              : word,
      );
    }),
  comments: (lines, random) => [...lines, { words: ['remark', String(random)], isComment: true }],
};

interface Step {
  readonly name: string;
  readonly random: number;
}
const steps = fc.array(fc.record({ name: fc.constantFrom(...Object.keys(legalEdits)), random: fc.nat({ max: 1_000_000 }) }), {
  maxLength: 6,
});

const layout = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  join: fc.constantFrom(' ', '  ', '\t', ' \\\n    ', '\\\n\t'),
  every: fc.integer({ min: 2, max: 9 }),
  blankLines: fc.boolean(),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function written(lines: readonly Line[], { lineEnd, join, every, blankLines }: Layout): string {
  const texts = lines.map(({ words, isComment }) =>
    isComment
      ? `# ${words.map((word) => word.replace(/\s+/g, ' ').replaceAll('\\', '')).join(' ')}`
      : words.map((word, index) => (index === 0 ? word : (index % every === 0 ? join : ' ') + word)).join(''),
  );
  return `${texts.join(blankLines ? '\n\n' : '\n')}\n`.replaceAll(/\r?\n/g, lineEnd);
}

function edited(issued: string, all: readonly Step[], form: Layout): string {
  const lines = all.reduce<readonly Line[]>((result, { name, random }) => legalEdits[name]?.(result, random) ?? result, linesOf(issued));
  return written(lines, form);
}

/** The offsets of the characters of signed values that no layout is in; of DAEMON lines those whose licenses are in the file. */
function signedOffsets(text: string): number[] {
  const { records, starts } = parseLicense(text);
  const vendors = new Set(records.map((record) => (record.kind === 'vendor' ? undefined : vendorOf(record))));
  return records.flatMap((record, index) => {
    if (record.kind === 'vendor' && !vendors.has(vendorOf(record))) return [];
    const start = starts[index] ?? 0;
    return signedRanges(record).flatMap((range) => {
      const offsets = Array.from({ length: range.end - range.start }, (_, i) => range.start + i);
      return offsets.filter((offset) => /[^\s"\\]/.test(record.text[offset] ?? '')).map((offset) => offset + start);
    });
  });
}

/** Whether a license of the earlier file is in the later one, so that host ids and daemons are still those of its licenses. */
function keepsLicenses(issued: string, text: string): boolean {
  const now = new Set(parseLicense(text).records.map((record) => tokenized(record)?.identity));
  return parseLicense(issued).records.some((record) => {
    const tokens = tokenized(record);
    return tokens && signaturesOf(tokens).length > 0 && now.has(tokens.identity);
  });
}

/** What is signed in a text, as License Manager reads it. */
function signedTexts(text: string): string[] {
  return parseLicense(text).records.flatMap((record) =>
    signedRanges(record).map((range) => plainValue(record.slice(range)).replace(/\s+/g, ' ')),
  );
}

/** Files in which no two licenses have the same signature, as in real ones. */
const license = wellFormedLicense.map((text) => {
  let next = 0;
  return text.replace(
    /(SIGN="?)[0-9A-F]{4}/g,
    (_, name: string) => `${name}${(0xa1b2 + 0x1357 * next++).toString(16).toUpperCase().slice(-4)}`,
  );
});

/** Whether an edit leaves no other licenses in the file than those that were issued. */
function isHarmless({ name }: Step): boolean {
  return !/^(?:add|renew)/.test(name);
}

const letters = fc.constantFrom(...'abcXYZ0189._-:');
const byteEdit = fc.oneof(
  letters.map((letter) => ({ out: 1, added: letter })),
  letters.map((letter) => ({ out: 0, added: letter })),
  fc.constant({ out: 1, added: '' }),
);

describe('a file that is known as it was issued', () => {
  test('has no finding after any legal edits', () => {
    fc.assert(
      fc.property(wellFormedLicense, steps, layout, (issued, all, form) => {
        const text = edited(issued, all, form);
        expect(shown(text, changesSince(issued, text))).toEqual([]);
      }),
      { numRuns: runs(62) },
    );
  });

  test('has one finding after one character of what is signed was changed, at it', () => {
    fc.assert(
      fc.property(wellFormedLicense, fc.nat(), byteEdit, (issued, where, { out, added }) => {
        const offsets = signedOffsets(issued);
        const at = offsets[where % offsets.length] as number;
        fc.pre(issued[at] !== added);
        const text = issued.slice(0, at) + added + issued.slice(at + out);
        const found = changesSince(issued, text);
        expect(shown(text, found)).toHaveLength(1);
        expect(found[0]?.range.start).toBeLessThanOrEqual(at + 1);
        expect(found[0]?.range.end).toBeGreaterThanOrEqual(at - 1);
      }),
      { numRuns: runs(100) },
    );
  });

  test('has the same one after legal edits too', () => {
    fc.assert(
      fc.property(wellFormedLicense, steps, layout, fc.nat(), byteEdit, (issued, all, form, where, { out, added }) => {
        const before = edited(issued, all.filter(isHarmless), form);
        fc.pre(keepsLicenses(issued, before));
        const offsets = signedOffsets(before);
        const at = offsets[where % offsets.length] as number;
        fc.pre(before[at] !== added);
        const text = before.slice(0, at) + added + before.slice(at + out);
        const found = changesSince(issued, text);
        expect(shown(text, found)).toHaveLength(1);
        expect(found[0]?.range.start).toBeLessThanOrEqual(at + 1);
        expect(found[0]?.range.end).toBeGreaterThanOrEqual(at - 1);
      }),
      { numRuns: runs(62) },
    );
  });

  test('has at most one finding for a line that one sign breaks', () => {
    fc.assert(
      fc.property(wellFormedLicense, fc.nat(), fc.constantFrom(' ', '\n', '#', '=', '\\', '\t', '\u200b', '{'), (issued, where, sign) => {
        const offsets = signedOffsets(issued);
        const at = offsets[where % offsets.length] as number;
        const text = issued.slice(0, at) + sign + issued.slice(at);
        expect(shown(text, changesSince(issued, text)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(62) },
    );
  });

  test('is signed as it was after its fix', () => {
    fc.assert(
      fc.property(license, steps, layout, fc.nat(), byteEdit, (issued, all, form, where, { out, added }) => {
        const before = edited(issued, all.filter(isHarmless), form);
        fc.pre(keepsLicenses(issued, before));
        const offsets = signedOffsets(before);
        const at = offsets[where % offsets.length] as number;
        const text = before.slice(0, at) + added + before.slice(at + out);
        const fixes = changesSince(issued, text).flatMap((finding) => finding.fixes ?? []);
        const fixed = applyEdits(
          text,
          compatible(fixes).flatMap(({ edits }) => edits),
        );
        expect(fixes.map(({ safe }) => safe)).not.toContain(true);
        expect(signedTexts(fixed)).toEqual(signedTexts(before));
      }),
      { numRuns: runs(38) },
    );
  });

  test('has no finding where “fix all” has fixed what was damaged when it was issued', () => {
    fc.assert(
      fc.property(wellFormedLicense, fc.array(change, { minLength: 1, maxLength: 2 }), (whole, changes) => {
        const issued = changes.reduce(applyChange, whole);
        const text = fixAll(issued, (current) => checkLicense(current)).text;
        expect(shown(text, changesSince(issued, text))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });
});

test('what is found after a change is what is found in the text anew, whatever the texts are', () => {
  fc.assert(
    fc.property(
      fc.oneof(wellFormedLicense, licenseLikeText),
      licenseLikeText,
      fc.array(change, { maxLength: 4 }),
      (issued, other, changes) => {
        const surroundings = { uri: 'file:///license.dat', issued: { text: issued, from: 'git' as const } };
        for (const first of [issued, other]) {
          const document = opened(service.open({ name: 'license.dat', text: first }, host));
          let text = first;
          for (const step of changes) {
            text = applyChange(text, step);
            const now = document.analyze(text, alone, undefined, surroundings).findings();
            expect(now.filter(({ rule }) => rule === RULE)).toEqual(
              opened(service.open({ name: 'license.dat', text }, host))
                .analyze(text, defaultOptions, undefined, surroundings)
                .findings()
                .filter(({ rule }) => rule === RULE),
            );
          }
        }
      },
    ),
    { numRuns: runs(30) },
  );
});

describe('a large file', () => {
  const record = (index: number, count: number, signature: string) =>
    `INCREMENT feature_${index} examplevd 1.0 permanent ${count} NOTICE="Contoso" SIGN=${signature}\n`;
  const fileOf = (count: number, signatureOf: (index: number) => string, first = 0) =>
    `SERVER lichost 001122aabbcc 27000\nVENDOR examplevd\n${Array.from({ length: 2000 }, (_, index) => record(index + first, count, signatureOf(index))).join('')}`;
  const own = (index: number) => (index * 7919 + 0xa1b2c3d4e5).toString(16).padStart(12, '0').toUpperCase();

  test('is compared in a time that grows with its length, whatever was changed in it', () => {
    expect(changesSince(fileOf(10, own), fileOf(20, own))).toHaveLength(2000);
    expect(
      changesSince(
        fileOf(10, () => 'A1B2C3D4E5F6'),
        fileOf(20, () => 'A1B2C3D4E5F6'),
      ),
    ).toHaveLength(2000);
    expect(
      changesSince(
        fileOf(10, () => 'A1B2C3D4E5F6'),
        fileOf(20, () => '0F1E2D3C4B5A'),
      ),
    ).toEqual([]);
    expect(
      changesSince(
        fileOf(10, () => 'A1B2C3D4E5F6'),
        fileOf(20, () => 'A1B2C3D4E5F6', 20_000),
      ),
    ).toBeDefined();
  });

  test('with thousands of attributes in a record too', () => {
    const long = (value: number) =>
      `FEATURE f examplevd 1.0 permanent 5 ${Array.from({ length: 900 }, (_, index) => `A${index}=${value}`).join(' ')} SIGN=A1B2C3D4E5F6\n`;
    expect(changesSince(long(1), long(2))).toHaveLength(900);
  });
});
