import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'space-of-word-processor',
  severity: 'error',
  summary: 'A no-break space or another space that vendor daemons do not know',
  source: 'License Administration Guide, "License File Format Overview" (plain text); Ansys, options file procedure, step 5',
  check(file, report) {
    for (const { tokens } of file.tree.lines) {
      for (const { kind, start, end } of tokens) {
        if (kind !== 'space') continue;
        const written = file.text.slice(start, end);
        if (!/[\u00a0\v\f]/.test(written)) continue;
        report({
          range: { start, end },
          message: say(
            'Replace this with an ordinary space\nIt looks like one, but comes from a word processor or web page. The vendor daemon does not see that two words are apart.',
          ),
          fixes: [{ title: say('Use an ordinary space'), edits: [{ range: { start, end }, newText: ' ' }], safe: true }],
        });
      }
    }
  },
});
