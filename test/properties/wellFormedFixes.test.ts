import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import { checkPresence } from '../support/check';
import { runs } from '../support/runs';
import { damagedXml, wellFormedDocuments, xmlLikeText } from '../support/xmlDocuments';

const anyText = fc.oneof({ weight: 3, arbitrary: damagedXml }, { weight: 1, arbitrary: xmlLikeText });
const kinds = fc.constantFrom('presence' as const, 'customTab' as const);

describe('fixes of what is not well-formed', () => {
  test('are applicable, change something and lie inside the text', () => {
    fc.assert(
      fc.property(anyText, kinds, (text, kind) => {
        for (const { rule, range, related = [], fixes = [] } of checkPresence(kind, text)) {
          const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.range));
          for (const { start, end } of [range, ...related.map((place) => place.range), ...edits])
            expect(0 <= start && start <= end && end <= text.length, rule).toBe(true);
          for (const fix of fixes) expect(applyEdits(text, fix.edits), rule).not.toBe(text);
          expect(fixes.filter(({ safe }) => safe).length, rule).toBeLessThan(2);
        }
      }),
      { numRuns: runs(800) },
    );
  });

  test('leave nothing that could still be fixed', () => {
    fc.assert(
      fc.property(anyText, kinds, (text, kind) => {
        const fixed = fixAll(text, (current) => checkPresence(kind, current)).text;
        const left = checkPresence(kind, fixed).filter((finding) => safeFix(finding));
        expect(left.map(({ rule, message }) => `${rule}: ${render(message)}`)).toEqual([]);
      }),
      { numRuns: runs(800) },
    );
  });

  test.each(wellFormedDocuments.map((text) => [text]))('are not offered where nothing is wrong: %#', (text) => {
    const rules = checkPresence(text.includes('tabdata') ? 'customTab' : 'presence', text).filter(({ fixes }) =>
      fixes?.some(({ safe }) => safe),
    );
    expect(rules.map(({ rule }) => rule).filter((rule) => !rule.startsWith('namespace-'))).toEqual([]);
  });
});
