import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'continuation-space',
  severity: 'warning',
  summary: 'A backslash at the end of a line with spaces after it',
  source: 'License Administration Guide, "Options File Syntax" (a line continues after a backslash that is its last character)',
  check(file, report) {
    for (const { tokens } of file.tree.lines) {
      for (const token of tokens) {
        if (token.kind !== 'brokenContinuation') continue;
        const written = file.text.slice(token.start, token.end);
        const spaces = written.length - 1 - (/[\r\n]+$/.exec(written)?.[0].length ?? 0);
        const range = { start: token.start + 1, end: token.start + 1 + spaces };
        report({
          range,
          message: say(
            'Remove the space after this backslash\nA line goes on only if the backslash is its last character. With a space after it, the option ends here and the next line is read by itself.',
          ),
          fixes: [{ title: say('Remove the space'), edits: [removal(range)], safe: true }],
        });
      }
    }
  },
});
