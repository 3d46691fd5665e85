import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Message, render } from '../../server/src/core/message';
import { hoverAt } from '../../server/src/license/hover/hoverAt';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licenseLikeText } from '../support/arbitraries';
import { today } from '../support/check';
import { runs } from '../support/runs';

describe('hovers', () => {
  test('are at every place of any text without fail, on a range that holds the place', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const tree = parseLicense(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const hover = hoverAt(tree, offset, { today, managerVersion: '11.9' });
          if (!hover) continue;
          expect(hover.range.start).toBeLessThanOrEqual(offset);
          expect(hover.range.end).toBeGreaterThanOrEqual(offset);
          expect(hover.range.end).toBeLessThanOrEqual(text.length);
          expect(hover.contents.length).toBeGreaterThan(0);
          expect(render(hover.contents[0] as Message)).toMatch(/^\*\*(?:You may|Signed|Do not change|Check|Compare|Join).{0,60}$/);
          for (const message of hover.contents) expect(render(message)).not.toMatch(/^\s*$|\n|\{\w+\}: |undefined|NaN/);
        }
      }),
      { numRuns: runs(380) },
    );
  });

  test('are silent outside of the text', () => {
    const tree = parseLicense('FEATURE');
    for (const offset of [-1, 8, 1e9, Number.NaN]) {
      expect(hoverAt(tree, offset, { today, managerVersion: '11.9' })).toBeUndefined();
    }
    expect(hoverAt(parseLicense(''), 0, { today, managerVersion: '11.9' })).toBeUndefined();
  });

  test('let nothing of a file out of inline code', () => {
    const nasty = fc.constantFrom(
      '[a](http://b.example)',
      '![i](x)',
      '<b>',
      '`',
      '``',
      '*',
      '_',
      '|',
      '\\',
      '#',
      '~~',
      '&lt;',
      '"',
      ' ',
      '=',
    );
    const word = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('SERVER', 'DAEMON', 'FEATURE', 'PACKAGE', 'FEATUER', ''),
        fc.array(word, { maxLength: 9 }),
        (keyword, words) => {
          const text = [keyword, ...words].join(' ');
          const tree = parseLicense(text);
          for (let offset = 0; offset <= text.length; offset += 2) {
            const hover = hoverAt(tree, offset, { today, managerVersion: '11.9' });
            for (const message of hover?.contents ?? []) {
              // A fence of n backticks ends at the next run of exactly n: what remains was written by Seatkeeper.
              const outside = render(message).replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
              expect(outside).not.toMatch(/[[\]<>&~]|!\(/);
            }
          }
        },
      ),
      { numRuns: runs(120) },
    );
  });
});
