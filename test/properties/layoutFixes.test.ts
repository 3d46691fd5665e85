import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { plainValue } from '../../server/src/license/model/field';
import { signedRanges } from '../../server/src/license/model/signed';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense } from '../support/check';
import { damagedLicense } from '../support/damagedLicense';
import { runs } from '../support/runs';

function fixed(text: string): string {
  return fixAll(text, checkLicense).text;
}

function fixable(text: string): string[] {
  return checkLicense(text)
    .filter((finding) => safeFix(finding) !== undefined)
    .map(({ rule, range }) => `${rule} at ${range.start}`);
}

/** What the signatures of a file cover, record by record. */
function signedValues(text: string): string[][] {
  return parseLicense(text)
    .records.filter((record) => record.keyword)
    .map((record) => [record.kind, ...signedRanges(record).map((range) => plainValue(record.slice(range)))]);
}

describe('fix all', () => {
  test('leaves nothing that it could fix', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        expect(fixable(fixed(text))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('leaves nothing that it could fix in a damaged license file', () => {
    fc.assert(
      fc.property(damagedLicense, ({ damaged }) => {
        expect(fixable(fixed(damaged))).toEqual([]);
      }),
      { numRuns: runs(170) },
    );
  });

  test('leaves nothing that it could fix after any changes to one', () => {
    fc.assert(
      fc.property(damagedLicense, fc.array(change, { minLength: 1, maxLength: 8 }), ({ damaged }, changes) => {
        expect(fixable(fixed(changes.reduce(applyChange, damaged)))).toEqual([]);
      }),
      { numRuns: runs(330) },
    );
  });

  test('brings every signed value back from damage to the layout', () => {
    fc.assert(
      fc.property(damagedLicense, ({ clean, damaged }) => {
        expect(signedValues(fixed(damaged))).toEqual(signedValues(clean));
      }),
      { numRuns: runs(330) },
    );
  });

  test('does not touch a clean license file', () => {
    fc.assert(
      fc.property(damagedLicense, ({ clean }) => {
        expect(fixed(clean)).toBe(clean);
      }),
      { numRuns: runs(100) },
    );
  });
});
