import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { plainValue } from '../../server/src/license/model/field';
import { fileGrants } from '../../server/src/license/model/grants';
import { signedRanges } from '../../server/src/license/model/signed';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { MOST_WORDS } from '../../server/src/license/syntax/readRecord';
import type { LicenseRecord } from '../../server/src/license/syntax/record';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense, today } from '../support/check';
import { runs } from '../support/runs';
import { wellFormedLicense } from '../support/wellFormed';

/** The signed texts of a record as License Manager reads them: layout and quotes aside. */
function signedTexts(record: LicenseRecord): string[] {
  return signedRanges(record).map((range) => plainValue(record.slice(range)).replace(/\s+/g, ' '));
}

function allSignedTexts(text: string): string[] {
  return parseLicense(text).records.flatMap(signedTexts).sort();
}

function fix(text: string): string {
  return fixAll(text, (current) => checkLicense(current)).text;
}

/** Places where white space may be put without touching a signed value: between words, at an equals sign, after a backslash. */
function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  const { records, starts } = parseLicense(text);
  for (const [index, record] of records.entries()) {
    const start = starts[index] ?? 0;
    for (const word of record.words) {
      gaps.push(start + word.start);
      const isAttribute = (record.kind === 'feature' || record.kind === 'increment') && word.equals >= 0;
      if (isAttribute) gaps.push(start + word.equals, start + word.equals + 1);
    }
    for (const trivia of record.trivia) if (trivia.kind === 'continuation' && !trivia.inWord) gaps.push(start + trivia.start + 1);
  }
  return gaps;
}

const whiteSpaceDamage = fc.tuple(fc.nat(), fc.constantFrom(' ', '   ', '\t', ' \t '));

describe('checking and fixing', () => {
  test('reports no error in a file without a mistake', () => {
    fc.assert(
      fc.property(wellFormedLicense, (text) => {
        const errors = checkLicense(text).filter((finding) => finding.severity === 'error');
        expect(errors.map((error) => `${error.rule}: ${render(error.message)}`)).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('leaves a file without a mistake as it signs it', () => {
    fc.assert(
      fc.property(wellFormedLicense, (text) => {
        expect(allSignedTexts(fix(text))).toEqual(allSignedTexts(text));
      }),
      { numRuns: runs(40) },
    );
  });

  test('restores every signed value after damage by white space', () => {
    fc.assert(
      fc.property(wellFormedLicense, whiteSpaceDamage, (text, [where, space]) => {
        const gaps = gapsOf(text);
        const gap = gaps[where % gaps.length] ?? 0;
        expect(allSignedTexts(fix(text.slice(0, gap) + space + text.slice(gap)))).toEqual(allSignedTexts(text));
      }),
      { numRuns: runs(100) },
    );
  });

  test('keeps every signed value of the records that a change did not touch', () => {
    fc.assert(
      fc.property(wellFormedLicense, change, (text, step) => {
        const start = Math.floor(step[0] * text.length);
        const damaged = applyChange(text, step);
        const { records, starts } = parseLicense(text);
        const touched = (index: number) =>
          (starts[index] ?? 0) <= start + step[1] && start <= (starts[index] ?? 0) + (records[index]?.text.length ?? 0);
        const untouched = records.filter((_, index) => ![index - 1, index, index + 1].some((near) => records[near] && touched(near)));
        const after = allSignedTexts(fix(damaged));
        for (const signed of untouched.flatMap(signedTexts)) {
          const place = after.indexOf(signed);
          expect(place, `${signed} is still there`).toBeGreaterThanOrEqual(0);
          after.splice(place, 1);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('leaves nothing that it could still fix', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          licenseLikeText,
          fc.tuple(wellFormedLicense, change).map(([text, step]) => applyChange(text, step)),
        ),
        (text) => {
          const left = checkLicense(fix(text)).filter((finding) => safeFix(finding));
          expect(left.map((finding) => `${finding.rule}: ${render(finding.message)}`)).toEqual([]);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('keeps every license that is granted, whatever is beside it', () => {
    fc.assert(
      fc.property(
        fc.array(rivalRecord, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('9.5', '11.9', '2026'),
        (lines, managerVersion) => {
          const text = `SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd\n${lines.join('')}`;
          const check = (current: string) => checkLicense(current, { managerVersion });
          expect(validRecords(fixAll(text, check).text)).toEqual(validRecords(text));
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('offers both ways where two valid records are in each other’s way, and takes neither', () => {
    fc.assert(
      fc.property(fc.uniqueArray(validRival, { minLength: 2, maxLength: 4 }), (lines) => {
        for (const { rule, fixes = [] } of checkLicense(lines.join(''))) {
          if (rule !== 'duplicate-feature') continue;
          expect(fixes.map(({ safe }) => safe)).toEqual([false, false]);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('fixing a record of as many words as are read, or a few more or less', () => {
  const word = fc.constantFrom('a=1 ', 'a=1\n    ', 'a=1 \\\n    ', 'a=1 \\ ', 'a=1\t', 'a=“b” ', '> a=1\n', 'a=1\r');
  const rest = fc.array(fc.constantFrom('\n b=2', ' \\\n c=3', '\\\n d=4', ' \\ # x\n e=5', '\n> f=6', '\tg=7 \\ ', '\n\n'), {
    maxLength: 4,
  });

  test('comes to an end, and a second run changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: MOST_WORDS - 10, max: MOST_WORDS + 10 }), word, rest, (count, repeated, end) => {
        const fixed = fix(`FEATURE f genesys.d 8.0 1-jan-2030 5 ${repeated.repeat(count)}${end.join('')}\n`);
        expect(fix(fixed) === fixed).toBe(true);
        expect(checkLicense(fixed).find(safeFix)).toBeUndefined();
      }),
      { numRuns: runs(15) },
    );
  });
});

test('fixes that never come to an end are not made', () => {
  const endless = (text: string) => [
    {
      rule: 'endless',
      severity: 'hint' as const,
      range: { start: 0, end: 0 },
      message: { template: 'Again', values: {} },
      fixes: [
        {
          title: { template: 'More', values: {} },
          safe: true,
          edits: [{ range: { start: text.length, end: text.length }, newText: '\\' }],
        },
      ],
    },
  ];
  expect(fixAll('text', endless)).toEqual({ text: 'text', count: 0, fixes: [] });
});

/** Records of one name and vendor that have a say in which of them is granted. */
const rivalOf = (expiry: fc.Arbitrary<string>, start: fc.Arbitrary<string>, sign: fc.Arbitrary<string>) =>
  fc
    .record({
      keyword: fc.constantFrom('FEATURE', 'FEATURE', 'INCREMENT'),
      version: fc.constantFrom('7.6', '8.0'),
      expiry,
      count: fc.constantFrom('100', '150', 'uncounted HOSTID=ANY'),
      more: fc.subarray(['sort=5', 'SUPERSEDE', 'VENDOR_STRING="a b"', 'ISSUED=1-jan-2024'], { maxLength: 2 }),
      start,
      sign,
    })
    .map(({ keyword, version, expiry, count, more, start, sign }) =>
      [keyword, 'editor', 'examplevd', version, expiry, count, ...more, start, sign].filter(Boolean).join(' ').concat('\n'),
    );
const signedWith = fc.constantFrom('SIGN=000000000000', 'SIGN=000000000001', 'SIGN=000000000002');
const validRival = rivalOf(fc.constantFrom('permanent', '31-dec-2030'), fc.constantFrom('', 'START=1-jan-2025'), signedWith);
const rivalRecord = rivalOf(
  fc.constantFrom('permanent', '31-dec-2030', '1-jan-2020', '31-dec-99', '1-jan-00', 'dd-mmm-yyyy'),
  fc.constantFrom('', 'START=1-jan-2025', 'START=1-jan-2027'),
  fc.oneof(signedWith, fc.constantFrom('', 'SIGN=xxxxxxxxxxxx')),
);

/** The records that are valid or will be, each copy of one but once. */
function validRecords(text: string): string[] {
  const { records, starts } = parseLicense(text);
  const grants = fileGrants(parseLicense(text), today, '11.9');
  const standing = (index: number) => grants.claimAt(starts[index] ?? 0)?.standing.kind;
  const valid = records.filter((_, index) => ['granted', 'ignored', 'superseded', 'notYetValid'].includes(standing(index) ?? ''));
  return [...new Set(valid.map((record) => record.text))].sort();
}
