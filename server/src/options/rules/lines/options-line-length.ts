import { lineEndAt } from '../../../core/characters';
import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'options-line-length',
  severity: 'warning',
  summary: 'A line of more than 4,000 characters',
  source: 'License Administration Guide, "Options File Syntax" (a line can have 4,000 characters; 2,048 in older releases)',
  check(file, report) {
    for (const { start, end, words } of file.tree.lines) {
      if (end - start <= LONGEST || words.length === 0) continue;
      for (let at = start; at < end; at = lineEndAt(file.text, at) + 1) {
        const lineEnd = Math.min(end, lineEndAt(file.text, at));
        if (lineEnd - at <= LONGEST) continue;
        report({
          range: { start: at + LONGEST, end: lineEnd },
          message: say(
            'This line has more than {most} characters\nThe vendor daemon does not read what is after them; older releases stop at 2,048. Lines of a group add up: write several, or end the line with a backslash.',
            { most: LONGEST },
          ),
        });
      }
    }
  },
});

/** In UTF-16 units. */
const LONGEST = 4000;
