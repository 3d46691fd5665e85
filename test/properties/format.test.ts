import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../server/src/core/editing';
import { applyEdits } from '../../server/src/core/text';
import { formatLicense } from '../../server/src/license/features/format';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense } from '../support/check';
import { damagedLicense } from '../support/damagedLicense';
import { runs } from '../support/runs';
import { wellFormedLicense } from '../support/wellFormed';

const options: fc.Arbitrary<FormatOptions> = fc.record({ indentSize: fc.constantFrom(1, 2, 4, 8), insertSpaces: fc.boolean() });
const anyText = fc.oneof(
  licenseLikeText,
  fc.tuple(wellFormedLicense, change).map(([text, step]) => applyChange(text, step)),
  damagedLicense.map(({ damaged }) => damaged),
);

function format(text: string, how: FormatOptions): string {
  return applyEdits(text, formatLicense(parseLicense(text), how));
}

/** What a file says, white space between its tokens aside: kinds, words and line ends of all records. */
function tokens({ records }: LicenseTree): string[] {
  return records.flatMap((record) =>
    record.kind === 'space' && record.text.trim() === ''
      ? (record.text.match(/[\r\n]+/) ?? [])
      : [
          record.kind,
          ...record
            .tokens()
            .filter((token) => token.kind !== 'spaces')
            .map((token) => (token.kind === 'continuation' ? record.slice(token).replace(/[ \t]/g, '') : record.slice(token))),
        ],
  );
}

const bare = (text: string): string => text.replace(/[ \t]/g, '');

describe('formatting', () => {
  test('keeps every token of any text, and its order', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        const after = format(text, how);
        expect(tokens(parseLicense(after))).toEqual(tokens(parseLicense(text)));
        expect(bare(after)).toBe(bare(text));
      }),
      { numRuns: runs(1330) },
    );
  });

  test('keeps every token of a file without a mistake, and what is found in it', () => {
    fc.assert(
      fc.property(wellFormedLicense, options, (text, how) => {
        const after = format(text, how);
        expect(tokens(parseLicense(after))).toEqual(tokens(parseLicense(text)));
        const errors = checkLicense(after).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
      { numRuns: runs(170) },
    );
  });

  test('leaves nothing for a second time', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        expect(formatLicense(parseLicense(format(text, how)), how)).toEqual([]);
      }),
      { numRuns: runs(670) },
    );
  });

  test('of a range changes nothing outside the records that it touches', () => {
    fc.assert(
      fc.property(anyText, options, fc.nat(), fc.nat({ max: 200 }), (text, how, where, length) => {
        const start = where % (text.length + 1);
        const range = { start, end: Math.min(text.length, start + length) };
        const tree = parseLicense(text);
        const all = formatLicense(tree, how);
        const within = formatLicense(tree, { ...how, range });
        const touched = tree.records
          .map((record, index) => ({ start: tree.starts[index] ?? 0, end: (tree.starts[index] ?? 0) + record.text.length }))
          .filter((record) => record.start <= range.end && range.start <= record.end);
        for (const edit of within) {
          expect(all).toContainEqual(edit);
          expect(touched.some((record) => record.start <= edit.range.start && edit.range.end <= record.end)).toBe(true);
        }
      }),
      { numRuns: runs(330) },
    );
  });

  test('changes only spaces and Tabs', () => {
    fc.assert(
      fc.property(anyText, options, (text, how) => {
        for (const { range, newText } of formatLicense(parseLicense(text), how)) {
          expect(text.slice(range.start, range.end) + newText).toMatch(/^[ \t]*$/);
        }
      }),
      { numRuns: runs(330) },
    );
  });
});
