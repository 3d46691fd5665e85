import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { runs } from '../support/runs';

function shape(tree: LicenseTree) {
  return tree.records.map(({ text, kind, keyword, intendedKeyword, words, trivia, glued }) => ({
    text,
    kind,
    keyword,
    intendedKeyword,
    words,
    trivia,
    glued,
  }));
}

describe('the license parser', () => {
  test('keeps every character: tokens put together are the text', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const { records } = parseLicense(text);
        expect(
          records
            .map((record) =>
              record
                .tokens()
                .map((token) => record.slice(token))
                .join(''),
            )
            .join(''),
        ).toBe(text);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('orders tokens without overlap, inside their record', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        for (const record of parseLicense(text).records) {
          let position = 0;
          for (const token of record.tokens()) {
            expect(token.start).toBe(position);
            expect(token.end).toBeGreaterThan(token.start);
            position = token.end;
          }
          expect(position).toBe(record.text.length);
        }
      }),
      { numRuns: runs(670) },
    );
  });

  test('gives after any number of changes what it gives for the text alone', () => {
    fc.assert(
      fc.property(licenseLikeText, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
        let text = start;
        let tree = parseLicense(text);
        for (const step of changes) {
          text = applyChange(text, step);
          tree = parseLicense(text, tree);
          expect(shape(tree)).toEqual(shape(parseLicense(text)));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('reads after another line what it reads at the start of a file', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(shape(parseLicense(`# first\n${text}`)).slice(1)).toEqual(shape(parseLicense(text)));
      }),
      { numRuns: runs(330) },
    );
  });
});
