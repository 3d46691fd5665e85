import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextEdit, TextRange } from '../../../core/text';
import { removal } from '../../../core/text';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';
import { knownRecords, recordRule } from '../rule';
import { commentIn, insertAbove, lineEndIn } from './_places';

/** How many findings of one record carry its fix: with each of thousands, the copies would fill the memory. */
const MOST_COPIES = 20;

export default recordRule({
  id: 'interrupted-record',
  severity: 'error',
  summary: 'A blank line or a comment line in the middle of a record, which breaks the record',
  source: 'EUG 10.x, page 105 (a backslash joins the very next line); license.dat(5)',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const runs = interruptions(record);
    if (runs.length === 0) return;
    const fix = fixOf(record, runs.flat());
    for (const [index, run] of runs.entries()) {
      const comment = run.find((trivia) => trivia.kind === 'commentLine');
      report({
        range: rangeOf(record, run),
        message: comment
          ? say(
              'This comment line breaks the record that it is in\nThe backslash above makes it part of the record (error -2 or -8). Move the comment above the record.',
            )
          : say(
              'This blank line cuts off the record that it is in\nThe backslash above joins it to the record, and the lines below are lost (error -2 or -8). Remove the blank line.',
            ),
        // Findings carry the fix for the whole record: comments that move to the same place cannot move one by one.
        ...(index < MOST_COPIES && { fixes: [fix] }),
      });
    }
  },
});

/** Blank and comment lines in a record, consecutive ones in one list. */
function interruptions(record: LicenseRecord): Trivia[][] {
  const runs: Trivia[][] = [];
  let end = -1;
  for (const trivia of record.trivia) {
    if (trivia.kind !== 'blankLine' && trivia.kind !== 'commentLine') continue;
    if (trivia.start === end) runs[runs.length - 1]?.push(trivia);
    else runs.push([trivia]);
    end = trivia.end;
  }
  return runs;
}

/** The lines without the last line end; an empty line's range is its line end. */
function rangeOf(record: LicenseRecord, run: readonly Trivia[]): TextRange {
  const last = run[run.length - 1] as Trivia;
  const start = run[0]?.start ?? last.start;
  const end = lineEndIn(record.text, last);
  return { start, end: end > start ? end : last.end };
}

function fixOf(record: LicenseRecord, lines: readonly Trivia[]): Fix {
  const comments = lines
    .filter((line) => line.kind === 'commentLine')
    .map((line) => record.text.slice(commentIn(record.text, line), lineEndIn(record.text, line)));
  const edits: TextEdit[] = lines.map(removal);
  if (comments.length > 0) edits.unshift(insertAbove(record, comments));
  return {
    title: comments.length > 0 ? say('Move the comment above the record') : say('Remove the blank line'),
    edits,
    safe: true,
  };
}
