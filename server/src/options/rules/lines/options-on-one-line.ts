import { say } from '../../../core/message';
import { lineEndOf } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'options-on-one-line',
  severity: 'error',
  summary: 'Several options on one line',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    const lineEnd = lineEndOf(file.text);
    for (const [index, { keyword, isGlued }] of file.statements.entries()) {
      if (!isGlued) continue;
      const before = file.statements[index - 1]?.range.end ?? keyword.start;
      report({
        range: { start: keyword.start, end: keyword.end },
        message: say(
          '{keyword} must begin a line of its own\nThe vendor daemon reads all of this line as one option, so this part has no effect, or becomes part of a list.',
          { keyword: keyword.value },
        ),
        fixes: [
          { title: say('Begin a new line here'), edits: [{ range: { start: before, end: keyword.start }, newText: lineEnd }], safe: true },
        ],
      });
    }
  },
});
