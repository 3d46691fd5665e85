import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-misspelled',
  severity: 'error',
  summary: 'A misspelled keyword, with the one that was meant',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const statement of file.statements) {
      const { keyword, definition, isMisspelled } = statement;
      if (!isMisspelled || !definition) continue;
      const isWhole = statement.missing.length === 0 && statement.surplus.length === 0;
      report({
        range: { start: keyword.start, end: keyword.end },
        message: say(
          'The vendor daemon ignores this line: “{word}” is not an option\nIt was probably meant to be {keyword}. No program shows a message: only the debug log says that the line was not understood.',
          {
            word: keyword.value,
            keyword: definition.name,
          },
        ),
        fixes: [replaceBy(keyword, definition.name, isWhole)],
      });
    }
  },
});
