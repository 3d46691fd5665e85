import { codeAt, isLineEnd, SPACE } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion, removal } from '../../../core/text';
import { isSpace } from '../../syntax/characters';
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
      if (isSpace(before) || isLineEnd(before) || !isSpace(codeAt(text, trivia.end))) continue;
      report({
        range: { start: trivia.start, end: trivia.start + 1 },
        message: say(
          'There is no space before this backslash\nLicense Manager accepts this, but some vendors and tools expect a space, and the backslash is easily read as part of the word before it. Put a space there.',
        ),
        fixes: fixesOf(text, trivia.start),
      });
    }
  },
});

/** A lone letter before the backslash, as in `10 0\\`, may belong to the word before it: then the space is one letter off. */
function fixesOf(text: string, backslash: number): Fix[] {
  const put: Fix = { title: say('Put a space before the backslash'), edits: [insertion(backslash, ' ')], safe: true };
  const space = backslash - 2;
  if (codeAt(text, space) !== SPACE || isSpace(codeAt(text, space - 1)) || isLineEnd(codeAt(text, space - 1))) return [put];
  const letter = text.slice(backslash - 1, backslash);
  const move: Fix = {
    title: say('Move “{letters}” to the word before it', { letters: letter }),
    edits: [removal({ start: space, end: space + 1 }), insertion(backslash, ' ')],
    safe: false,
  };
  return [{ ...put, safe: false }, move];
}
