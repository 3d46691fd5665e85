import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { misplaced } from '../../server/src/presence/rules/structure/_sequence';
import { elementsOf } from '../../server/src/xml/walk';
import { applyChange } from '../support/arbitraries';
import { checkPresence } from '../support/check';
import { customTabs, presenceDefinition, xmlDamage } from '../support/presenceTexts';
import { runs } from '../support/runs';

const documents: fc.Arbitrary<[PresenceKind, string]> = fc.oneof(
  { weight: 3, arbitrary: presenceDefinition.map((text): [PresenceKind, string] => ['presence', text]) },
  { weight: 1, arbitrary: customTabs.map((text): [PresenceKind, string] => ['customTab', text]) },
);
const damagedDocuments: fc.Arbitrary<[PresenceKind, string]> = fc
  .tuple(documents, fc.array(xmlDamage, { maxLength: 3 }))
  .map(([[kind, text], damages]) => [kind, damages.reduce(applyChange, text)]);

function fix(kind: PresenceKind, text: string): string {
  return fixAll(text, (current) => checkPresence(kind, current)).text;
}

/** What makes a text no well-formed XML, by kind. */
function problemKinds(kind: PresenceKind, text: string): string[] {
  return new PresenceFile(kind, text).document.problems.map((problem) => problem.kind);
}

describe('checking and fixing presence and custom tab files', () => {
  test('has every range within the text and every fix applicable', () => {
    fc.assert(
      fc.property(damagedDocuments, ([kind, text]) => {
        for (const { range, related = [], fixes = [] } of checkPresence(kind, text)) {
          for (const { start, end } of [
            range,
            ...related.map((place) => place.range),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
          ])
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toBe(text);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('leaves nothing that it could still fix', () => {
    fc.assert(
      fc.property(damagedDocuments, ([kind, text]) => {
        const left = checkPresence(kind, fix(kind, text)).filter((finding) => safeFix(finding));
        expect(left.map(({ rule, message }) => `${rule}: ${render(message)}`)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('makes no document less well-formed', () => {
    fc.assert(
      fc.property(presenceDefinition, (text) => {
        expect(problemKinds('presence', text)).toEqual([]);
        expect(problemKinds('presence', fix('presence', text))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('each fix, safe or not, keeps a document well-formed', () => {
    fc.assert(
      fc.property(presenceDefinition, (text) => {
        for (const { fixes = [] } of checkPresence('presence', text))
          for (const { edits } of fixes) expect(problemKinds('presence', applyEdits(text, edits))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('fix-all loses no state', () => {
    const statesOf = (text: string) => {
      const file = new PresenceFile('presence', text);
      return [...elementsOf(file.document)]
        .filter(({ name }) => name.local === 'state')
        .map((element) => element.attributes.find(({ name }) => name.text === 'id')?.value?.trim())
        .sort();
    };
    fc.assert(
      fc.property(presenceDefinition, (text) => {
        expect(statesOf(fix('presence', text))).toEqual(statesOf(text));
      }),
      { numRuns: runs(100) },
    );
  });
});

test('as few elements as possible are called misplaced', () => {
  const stays = (ranks: readonly number[], kept: readonly boolean[]) => {
    const left = ranks.filter((_, index) => kept[index]);
    return left.every((rank, index) => index === 0 || (left[index - 1] ?? 0) <= rank);
  };
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 9 }), (ranks) => {
      const moves = misplaced(ranks, 3);
      expect(
        stays(
          ranks,
          moves.map((move) => !move),
        ),
      ).toBe(true);
      let most = 0;
      for (let choice = 0; choice < 2 ** ranks.length; choice++) {
        const kept = ranks.map((_, index) => (choice >> index) % 2 === 1);
        if (stays(ranks, kept)) most = Math.max(most, kept.filter(Boolean).length);
      }
      expect(moves.filter((move) => !move).length).toBe(most);
    }),
    { numRuns: runs(60) },
  );
});
