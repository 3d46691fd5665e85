import type { Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, insert, replace, unreadable } from './_problem';

const HYPHEN = 45;

export default documentRule({
  id: 'comment',
  severity: 'error',
  summary: 'A comment that does not end, or that holds two hyphens in a row',
  source: `XML 1.0, 2.5 "Comments"; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    let end = 0;
    for (const { kind, range, place = range.end } of file.document.problems) {
      if (kind === 'comment-not-closed') {
        report({
          range,
          message: say('This comment does not end with --> before the next begins or the file ends; comments cannot be nested. {result}', {
            result: unreadable(file),
          }),
          fixes: [insert(place, ' -->', false)],
          related: [{ range: { start: place, end: place }, message: say('Its end may belong here.') }],
        });
      } else if (kind === 'comment-double-hyphen' && range.start >= end) {
        const run = hyphens(file.text, range.start);
        end = run.end;
        report(wordHyphens(run, file.text, unreadable(file)));
      }
    }
  },
});

/** The hyphens from an offset on, without those that end the comment. */
function hyphens(text: string, start: number): TextRange {
  let end = start;
  while (text.charCodeAt(end) === HYPHEN) end++;
  return { start, end: text[end] === '>' ? Math.max(start + 1, end - 2) : end };
}

function wordHyphens(range: TextRange, text: string, result: Message): Report {
  const length = range.end - range.start;
  // Lines of hyphens become lines of equals signs; one too many before the end goes.
  const newText = length === 1 ? '' : length > 2 || text[range.end] === '-' ? '='.repeat(length) : '- -';
  return {
    range,
    message: say('Two hyphens in a row may stand only at the end of a comment. {result} Write something else for them.', { result }),
    fixes: [replace(range, newText, newText === '' ? say('Remove it') : say('Write {text}', { text: newText }), true)],
  };
}
