import { say } from '../../../core/message';
import { insertion, removal } from '../../../core/text';
import { isQuote, type Word } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'quote-not-closed',
  severity: 'error',
  summary: 'A quotation mark that nothing closes',
  source: 'License Administration Guide, "REPORTLOG" (a path with spaces is in quotation marks)',
  check(file, report) {
    for (const { words } of file.tree.lines) {
      for (const word of words) {
        if (word.isClosed) continue;
        const at = lastQuote(word);
        const isWhole = !/\s/.test(word.text.slice(at - word.start));
        report({
          range: { start: at, end: at + 1 },
          message: say(
            'This quotation mark is never closed\nThe rest of the line becomes part of one value. Put the closing quotation mark where the value ends.',
          ),
          fixes:
            isWhole && at > word.start && at === word.end - 1
              ? [{ title: say('Remove the quotation mark'), edits: [removal({ start: at, end: at + 1 })], safe: false }]
              : [{ title: say('Close the quotation mark at the end of the line'), edits: [insertion(word.end, '"')], safe: false }],
        });
      }
    }
  },
});

/** Where the last quotation mark of a word is. */
function lastQuote({ text, start }: Word): number {
  for (let at = text.length - 1; at >= 0; at--) if (isQuote(text.charCodeAt(at))) return start + at;
  return start;
}
