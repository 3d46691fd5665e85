import { say } from '../../../core/message';
import type { TextEdit } from '../../../core/text';
import { removal } from '../../../core/text';
import { swallowedRecordIn } from '../lines/_swallowed';
import { knownRecords, recordRule } from '../rule';
import { beforeSpaces, commentIn, insertAbove, lineEndIn } from './_places';

export default recordRule({
  id: 'comment-after-data',
  severity: 'hint',
  summary: 'A comment after data on the same line, which no License Manager guide describes',
  source: 'EUG 10.x, page 105 (a comment is a line that begins with #)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const { text } = record;
    // A record after the comment's text is one mistake, the lost line break.
    const swallowed = swallowedRecordIn(record)?.keyword.start ?? -1;
    for (const trivia of record.trivia) {
      const afterBackslash = trivia.kind === 'continuation' || trivia.kind === 'danglingBackslash';
      if (!afterBackslash && trivia.kind !== 'comment') continue;
      const start = commentIn(text, trivia);
      if (start < 0) continue;
      const range = { start, end: lineEndIn(text, trivia) };
      if (range.start < swallowed && swallowed < range.end) continue;
      const edits: TextEdit[] = [
        insertAbove(record, [aboveIts(text.slice(range.start, range.end))]),
        removal({ ...range, start: beforeSpaces(text, start) }),
      ];
      report({
        range,
        message: afterBackslash
          ? say(
              'This comment follows a backslash, which must be the last character of its line\nThe guides describe comments only as lines of their own. Move the comment to a line above the record.',
            )
          : say(
              'This comment follows data on the same line\nThe guides describe comments only as lines of their own, so License Manager may read this text as part of the record. Move it to a line above the record.',
            ),
        fixes: [{ title: say('Move the comment above the record'), edits, safe: false }],
      });
    }
  },
});

/** A comment about "this line" that moves above the line is about the next one. */
function aboveIts(comment: string): string {
  return comment.replace(/^(#+\s*seatkeeper-disable)-line(?![\w-])/, '$1-next-line');
}
