import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { verbs } from '../../server/src/core/suppressions/directive';
import { applyEdits } from '../../server/src/core/text';
import { suppressionFixes } from '../../server/src/license/suppressionFixes';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { applyChange, change, licenseLikeText } from '../support/arbitraries';
import { checkLicense } from '../support/check';
import { damagedLicense } from '../support/damagedLicense';
import { runs } from '../support/runs';
import { wellFormedLicense } from '../support/wellFormed';

const damaged = fc.oneof(
  licenseLikeText,
  damagedLicense.map(({ damaged }) => damaged),
  fc.tuple(wellFormedLicense, change).map(([text, step]) => applyChange(text, step)),
);

const line = fc
  .tuple(
    fc.constantFrom('# ', '#', '   # ', '> # '),
    fc.constantFrom(...verbs.map((verb) => `seatkeeper-${verb}`), 'seatkeeper-disable-nextline'),
    fc.array(fc.constantFrom('tab', 'expired', 'glued-records', 'missing-backslash', 'foo', 'unrecognized-line', ',', ': x'), {
      maxLength: 4,
    }),
  )
  .map(([mark, verb, rules]) => `${mark}${[verb, ...rules].join(' ')}\n`);

/** Damaged files with comments for Seatkeeper at any place, most of them between lines. */
const commented = fc
  .tuple(damaged, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), line), { minLength: 1, maxLength: 5 }))
  .map(([text, comments]) =>
    comments.reduce((current, [where, between, comment]) => {
      const place = Math.floor(where * current.length);
      const start = between ? current.lastIndexOf('\n', place) + 1 : place;
      return current.slice(0, start) + comment + current.slice(start);
    }, text),
  );

function isNote({ rule }: Finding): boolean {
  return rule === 'unused-suppression' || rule === 'unknown-suppression';
}

/** The records of a file, those of comments aside; a byte order mark belongs to the first, whichever that is. */
function data({ records }: LicenseTree) {
  return records
    .filter(({ kind }) => kind !== 'comment')
    .map(({ text, kind, trivia, glued }) => ({
      text: text.replace(/^\ufeff/, ''),
      kind,
      trivia: trivia.filter((token) => token.kind !== 'byteOrderMark').length,
      glued,
    }));
}

describe('comments that hide findings', () => {
  test('only take findings away, and add notes on themselves', () => {
    fc.assert(
      fc.property(commented, (text) => {
        const neutral = text.replaceAll('seatkeeper-', 'seatkeeper_');
        const all = checkLicense(neutral).map(({ rule, range }) => `${rule} ${range.start} ${range.end}`);
        const exclusive = /foreign-format|binary-file/.test(all.join());
        for (const finding of checkLicense(text)) {
          if (isNote(finding)) expect(text.slice(finding.range.start, finding.range.end)).not.toBe('');
          else if (!exclusive) expect(all).toContain(`${finding.rule} ${finding.range.start} ${finding.range.end}`);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('have notes whose fixes take the note away, and at most one line', () => {
    fc.assert(
      fc.property(commented, (text) => {
        for (const note of checkLicense(text).filter(isNote)) {
          for (const fix of note.fixes ?? []) {
            const after = applyEdits(text, fix.edits);
            const lines = (whole: string) => whole.split('\n').length;
            expect(lines(after)).toBeGreaterThanOrEqual(lines(text) - 1);
            const same = checkLicense(after).filter(
              ({ rule, range }) =>
                rule === note.rule &&
                range.start === note.range.start &&
                after.slice(range.start, range.end) === text.slice(note.range.start, note.range.end) &&
                range.end === note.range.end,
            );
            // The next comment may have moved to the same place.
            if (same.length > 0) expect(after.slice(note.range.start).startsWith(text.slice(note.range.end))).toBe(false);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the fix that hides a finding', () => {
  test('hides it, breaks no record and adds no other comment than its own', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const tree = parseLicense(text);
        const findings = checkLicense(text);
        for (const finding of findings) {
          for (const fix of suppressionFixes(tree, finding)) {
            const after = applyEdits(text, fix.edits);
            expect(data(parseLicense(after))).toEqual(data(tree));
            const [edit] = fix.edits;
            const moved = edit && finding.range.start >= edit.range.start ? edit.newText.length : 0;
            const left = checkLicense(after).filter(
              ({ rule, range }) => rule === finding.rule && range.start === finding.range.start + moved,
            );
            expect(left).toEqual([]);
            const unused = checkLicense(after).filter(
              (note) => note.rule === 'unused-suppression' && note.range.start === edit?.range.start,
            );
            if (finding.rule !== 'unused-suppression') expect(unused.map(() => finding.rule)).toEqual([]);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
