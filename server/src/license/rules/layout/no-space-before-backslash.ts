import { say } from '../../../core/message';
import { codeAt, isBlank, isLineEnd } from '../../syntax/characters';
import { insertion } from '../edits';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'no-space-before-backslash',
  severity: 'hint',
  summary: 'No space between a word and the backslash that joins the next line',
  source: 'Ansys, "License Files Format" (asks for the space); most files of all vendors have it',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const { text } = record;
    const unclosed = new Set(record.words.filter((word) => !word.closed).map((word) => word.end));
    for (const trivia of record.trivia) {
      if (trivia.kind !== 'continuation' || trivia.inWord || unclosed.has(trivia.start)) continue;
      const before = codeAt(text, trivia.start - 1);
      // Where the next line begins at its margin, a space could cut one word in two.
      if (isBlank(before) || isLineEnd(before) || !isBlank(codeAt(text, trivia.end))) continue;
      report({
        range: { start: trivia.start, end: trivia.start + 1 },
        message: say(
          'The backslash is joined to the word before it. License Manager reads this, but some vendors and tools expect a space there, and the two are easily taken for one word. Put a space before the backslash.',
        ),
        fixes: [{ title: say('Put a space before the backslash'), edits: [insertion(trivia.start, ' ')], safe: true }],
      });
    }
  },
});
