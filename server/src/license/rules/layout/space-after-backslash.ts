import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { knownRecords, recordRule } from '../rule';
import { commentIn, lineEndIn } from './_places';

export default recordRule({
  id: 'space-after-backslash',
  severity: 'warning',
  summary: 'A space between the backslash and the end of its line, where the backslash must be the last character',
  source: 'EUG 10.x, page 105 (the backslash is the last character of a line that goes on)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    for (const trivia of record.trivia) {
      if (trivia.kind !== 'continuation') continue;
      const range = { start: trivia.start + 1, end: lineEndIn(record.text, trivia) };
      if (range.start >= range.end || commentIn(record.text, trivia) >= 0) continue;
      report({
        range,
        message: say(
          'There is a space after this backslash\nA backslash joins the next line only as the last character of its line; a space after it may cut the record in two. Remove the space.',
        ),
        fixes: [{ title: say('Remove the space after the backslash'), edits: [removal(range)], safe: true }],
      });
    }
  },
});
