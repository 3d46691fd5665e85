import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentationOf } from '../../server/src/core/editing';
import { type Message, wordsOf } from '../../server/src/core/message';
import { plainTextOf } from '../../server/src/core/snippet';
import { completionsAt } from '../../server/src/license/features/completion/completionsAt';
import { signatureAt } from '../../server/src/license/features/signature/signatureAt';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licenseLikeText } from '../support/arbitraries';
import { today } from '../support/check';
import { runs } from '../support/runs';

function expectReadable(messages: readonly (Message | string)[]): void {
  for (const message of messages) expect(wordsOf(message)).not.toMatch(/^\s*$|\n|\{\w+\}|undefined|NaN/);
}

describe('completions', () => {
  test('at every place of any text replace one piece of one line that holds the place', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const tree = parseLicense(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const items = completionsAt(tree, offset, { today, managerVersion: '11.9' });
          expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
          expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
          const ranges = new Set(items.map(({ edit }) => edit.range));
          expect(ranges.size).toBeLessThan(2);
          for (const { start, end } of ranges) {
            expect(start).toBeLessThanOrEqual(offset);
            expect(end).toBeGreaterThanOrEqual(offset);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).not.toMatch(/[\r\n"]/);
            expect(text[offset - 1]).not.toBe('\\');
          }
          for (const item of items) {
            const { edit, isSnippet, detail } = item;
            expect(isSnippet ? plainTextOf(edit.newText) : edit.newText).not.toMatch(/\$|undefined|NaN/);
            expectReadable([...(detail === undefined ? [] : [detail]), ...documentationOf(item)]);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('guidance', () => {
  test('at every place of any text names one of its fields', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const tree = parseLicense(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const found = signatureAt(tree, offset);
          if (!found) continue;
          expect(found.fields[found.active]).toBeDefined();
          expectReadable([...found.documentation, ...found.fields.flatMap(({ documentation }) => documentation)]);
          for (const { labelRange } of found.fields) expect(found.label.slice(labelRange.start, labelRange.end)).toMatch(/^\S+$/);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
