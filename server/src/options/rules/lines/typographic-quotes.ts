import { say } from '../../../core/message';
import { isTypographicQuote } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'typographic-quotes',
  severity: 'error',
  summary: 'Typographic quotation marks, which only straight ones can replace',
  source: 'License Administration Guide, "REPORTLOG"; "License File Format Overview" (plain text)',
  check(file, report) {
    for (const { words } of file.tree.lines) {
      for (const word of words) {
        const marks =
          word.quote < 0 ? [] : [...word.text].flatMap((_, at) => (isTypographicQuote(word.text.charCodeAt(at)) ? [word.start + at] : []));
        const first = marks[0];
        if (first === undefined) continue;
        report({
          range: { start: first, end: first + 1 },
          message: say(
            'This quotation mark must be straight (")\nA word processor or web page made it typographic. The vendor daemon takes it for part of the value, and ends the value at the first space.',
          ),
          fixes: [
            {
              title: say('Straighten the quotation marks'),
              edits: marks.map((at) => ({ range: { start: at, end: at + 1 }, newText: '"' })),
              safe: true,
            },
          ],
        });
      }
    }
  },
});
