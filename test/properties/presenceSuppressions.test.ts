import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { verbs } from '../../server/src/core/suppressions/directive';
import { applyEdits, type TextEdit } from '../../server/src/core/text';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { suppressionFixes } from '../../server/src/presence/suppressionFixes';
import { CommentPlaces } from '../../server/src/xml/commentPlaces';
import { nodesOf } from '../../server/src/xml/walk';
import { applyChange } from '../support/arbitraries';
import { checkPresence } from '../support/check';
import { layout, mutate, mutation, validPresence, write } from '../support/presenceDocuments';
import { customTabs, presenceDefinition, xmlDamage } from '../support/presenceTexts';
import { runs } from '../support/runs';
import { damagedXml } from '../support/xmlDocuments';

const presenceTexts = fc.oneof(
  presenceDefinition,
  damagedXml,
  fc.tuple(validPresence, fc.array(mutation, { maxLength: 4 }), layout).map(([root, changes, style]) => {
    for (const change of changes) mutate(root, change);
    return write(root, style);
  }),
);
const documents: fc.Arbitrary<[PresenceKind, string]> = fc.oneof(
  { weight: 4, arbitrary: presenceTexts.map((text): [PresenceKind, string] => ['presence', text]) },
  { weight: 1, arbitrary: fc.oneof(customTabs, damagedXml).map((text): [PresenceKind, string] => ['customTab', text]) },
);
const broken: fc.Arbitrary<[PresenceKind, string]> = fc
  .tuple(documents, fc.array(xmlDamage, { maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([[kind, text], damages, lineEnd]) => [kind, damages.reduce(applyChange, text).replace(/\r\n|\r|\n/g, lineEnd)]);

const comment = fc
  .tuple(
    fc.constantFrom(...verbs.map((verb) => `seatkeeper-${verb}`), 'seatkeeper-disable-nextline'),
    fc.array(fc.constantFrom('unknown-state', 'missing-id', 'end-tag-missing', 'bad-value', 'tab-image', 'foo', ',', ': x'), {
      maxLength: 4,
    }),
    fc.constantFrom('', '\n'),
  )
  .map(([verb, rules, lineEnd]) => `<!-- ${[verb, ...rules].join(' ')} -->${lineEnd}`);

/** Broken documents with comments for Seatkeeper, most of them before a tag. */
const commented = fc
  .tuple(broken, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), comment), { minLength: 1, maxLength: 5 }))
  .map(([[kind, text], comments]): [PresenceKind, string] => [
    kind,
    comments.reduce((current, [where, beforeTag, added]) => {
      const place = Math.floor(where * current.length);
      const start = beforeTag ? Math.max(0, current.lastIndexOf('<', place)) : place;
      return current.slice(0, start) + added + current.slice(start);
    }, text),
  ]);

function isNote({ rule }: Finding): boolean {
  return rule === 'unused-suppression' || rule === 'unknown-suppression';
}

const place = ({ rule, range }: Finding) => `${rule} ${range.start} ${range.end}`;

/** What an offset of a text becomes by an insertion; what is at its place moves after it, but for what is said of the whole at its start. */
function moved(offset: number, { range, newText }: TextEdit, isWhole: boolean): number {
  return offset >= range.start && !isWhole ? offset + newText.length : offset;
}

describe('comments that hide findings in presence files', () => {
  test('only take findings away, and add notes on themselves', () => {
    fc.assert(
      fc.property(commented, ([kind, text]) => {
        const all = new Set(checkPresence(kind, text.replaceAll('seatkeeper-', 'seatkeeper_')).map(place));
        for (const finding of checkPresence(kind, text)) {
          if (isNote(finding)) expect(text.slice(finding.range.start, finding.range.end)).not.toBe('');
          else expect(all).toContain(place(finding));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('have notes whose fixes take the comment away, with at most one line', () => {
    fc.assert(
      fc.property(commented, ([kind, text]) => {
        const lines = (whole: string) => whole.split(/\r\n|\r|\n/).length;
        const comments = [...nodesOf(new PresenceFile(kind, text).document)].flatMap((node) =>
          node.kind === 'comment' ? [text.slice(node.range.start, node.range.end)] : [],
        );
        for (const note of checkPresence(kind, text).filter(isNote)) {
          for (const { edits } of note.fixes ?? []) {
            const after = applyEdits(text, edits);
            const removed = edits.map(({ range }) => text.slice(range.start, range.end).trim()).join('');
            expect(lines(after)).toBeGreaterThanOrEqual(lines(text) - lines(removed));
            // One comment of the tree or a part of it; it may have lost its end, or hold others.
            expect(comments.some((whole) => whole.includes(removed))).toBe(true);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

/** An end of a section that is only begun is guessed by the tag in the next line, which a comment would push away. */
const tagAfterBegunSection =
  '<![CDATA[<<presence xmlns="http://genesyslab.com/schemas/ucc/presence">\n<display><statusText><![CDATA[<busy> & ]] away]]></statusText></display><genesysAgent ready="1"/></state></presence><?done now?><state><!---->';

describe('the fix that hides a finding in a presence file', () => {
  test('hides it and what its rule says of the same lines, and changes nothing else', () => {
    fc.assert(
      fc.property(broken, ([kind, text]) => {
        const file = new PresenceFile(kind, text);
        const findings = checkPresence(kind, text);
        const places = CommentPlaces.of(file.document);
        for (const finding of findings) {
          for (const { edits } of suppressionFixes(file, finding)) {
            const [edit] = edits as [TextEdit];
            const after = applyEdits(text, edits);
            const shift = ({ start, end }: Finding['range']) => {
              const isWhole = end === 0 && !file.root;
              return `${moved(start, edit, isWhole)} ${start === end ? moved(end, edit, isWhole) : moved(end - 1, edit, false) + 1}`;
            };
            const problems = new PresenceFile(kind, after).document.problems;
            expect(problems.map((problem) => `${problem.kind} ${problem.range.start} ${problem.range.end}`)).toEqual(
              file.document.problems.map((problem) => `${problem.kind} ${shift(problem.range)}`),
            );
            const left = checkPresence(kind, after).map(place);
            const before = findings.map((other) => ({ other, shifted: `${other.rule} ${shift(other.range)}` }));
            const kept = new Set(left);
            const hidden = before.filter(({ shifted }) => !kept.has(shifted)).map(({ other }) => other);
            expect(hidden.map(place)).toContain(place(finding));
            expect(left).toEqual(before.filter(({ other }) => !hidden.includes(other)).map(({ shifted }) => shifted));
            for (const { rule, range } of hidden) {
              expect(rule).toBe(finding.rule);
              if (edit.newText.includes('next-line')) {
                expect(range.start).toBeGreaterThanOrEqual(edit.range.start);
                if (!text.includes('<!--')) expect(range.start).toBeLessThan(places.after(finding.range.start));
              }
            }
          }
        }
      }),
      { numRuns: runs(30), examples: [[['presence', tagAfterBegunSection]]] },
    );
  });
});
