import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { plainValue } from '../../server/src/license/model/field';
import { signedRanges } from '../../server/src/license/model/signed';
import { parseLicense } from '../../server/src/license/syntax/parse';
import type { LicenseRecord } from '../../server/src/license/syntax/record';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense } from '../support/check';
import { wellFormedLicense } from '../support/wellFormed';

/** The signed texts of a record as License Manager reads them: layout and quotes aside. */
function signedTexts(record: LicenseRecord): string[] {
  return signedRanges(record).map((range) => plainValue(record.slice(range)).replace(/\s+/g, ' '));
}

function allSignedTexts(text: string): string[] {
  return parseLicense(text).records.flatMap(signedTexts).sort();
}

function mend(text: string): string {
  return fixAll(text, (current) => checkLicense(current)).text;
}

/** Places where white space may be put without touching a signed value: between words, at an equals sign, behind a backslash. */
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

describe('checking and mending', () => {
  test('reports no error in a file without a mistake', () => {
    fc.assert(
      fc.property(wellFormedLicense, (text) => {
        const errors = checkLicense(text).filter((finding) => finding.severity === 'error');
        expect(errors.map((error) => `${error.rule}: ${render(error.message)}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves a file without a mistake as it signs it', () => {
    fc.assert(
      fc.property(wellFormedLicense, (text) => {
        expect(allSignedTexts(mend(text))).toEqual(allSignedTexts(text));
      }),
      { numRuns: 200 },
    );
  });

  test('restores every signed value after damage by white space', () => {
    fc.assert(
      fc.property(wellFormedLicense, whiteSpaceDamage, (text, [where, blank]) => {
        const gaps = gapsOf(text);
        const gap = gaps[where % gaps.length] ?? 0;
        expect(allSignedTexts(mend(text.slice(0, gap) + blank + text.slice(gap)))).toEqual(allSignedTexts(text));
      }),
      { numRuns: 500 },
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
        const after = allSignedTexts(mend(damaged));
        for (const signed of untouched.flatMap(signedTexts)) {
          const place = after.indexOf(signed);
          expect(place, `${signed} is still there`).toBeGreaterThanOrEqual(0);
          after.splice(place, 1);
        }
      }),
      { numRuns: 500 },
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
          const left = checkLicense(mend(text)).filter((finding) => safeFix(finding));
          expect(left.map((finding) => `${finding.rule}: ${render(finding.message)}`)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
