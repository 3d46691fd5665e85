import type { Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, insert, repairs, repairsByText, replace, unreadable } from './_problem';

const HYPHEN = 45;

export default documentRule({
  id: 'comment',
  severity: 'error',
  summary: 'A comment that does not begin or end correctly, or that contains two hyphens or another comment',
  source: `XML 1.0, 2.5 "Comments"; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    let end = 0;
    for (const problem of file.document.problems) {
      const { kind, range, place = range.end } = problem;
      if (kind === 'comment-damaged') {
        report({
          range,
          message: say('A comment must begin with exactly <!--\n{result} What is here is almost the same.', {
            result: unreadable(file),
          }),
          fixes: repairsByText(problem),
        });
      } else if (kind === 'comment-nested') {
        report({
          range,
          message: say(
            'This comment contains another, but comments cannot be nested\n{result} It ends at the first -->. Remove <!-- and --> of the inner comments.',
            { result: unreadable(file) },
          ),
          fixes: [...repairs(problem, say('Remove <!-- and --> of the inner comments')), insert(place, ' -->', false)],
        });
      } else if (kind === 'comment-not-closed' && problem.repair) {
        report({
          range,
          message: say('A comment must end with exactly -->\n{result} What is here is almost the same.', { result: unreadable(file) }),
          fixes: repairsByText(problem),
          related: problem.repair.edits.map(({ range }) => ({ range, message: say('Its end may belong here') })),
        });
      } else if (kind === 'comment-not-closed') {
        report({
          range,
          message: say('This comment has no end --> before the next comment or the end of the file\n{result} Comments cannot be nested.', {
            result: unreadable(file),
          }),
          fixes: [insert(place, ' -->', false)],
          related: [{ range: { start: place, end: place }, message: say('Its end may belong here') }],
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
    message: say('Two hyphens in a row are allowed only at the end of a comment\n{result} Write something else instead.', { result }),
    fixes: [replace(range, newText, newText === '' ? say('Remove it') : say('Write {text}', { text: newText }), true)],
  };
}
