import { allOf, say } from '../../../core/message';
import { isGroupKeyword, syntaxOf } from '../../vocabulary/keywords';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-incomplete',
  severity: 'error',
  summary: 'An option that lacks something',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const { definition, missing, range, keyword, isSwapped } of file.statements) {
      if (!definition || missing.length === 0 || isSwapped) continue;
      const needed = missing.filter(({ kind }) => !(isGroupKeyword(definition.name) && (kind === 'user' || kind === 'host')));
      if (needed.length === 0) continue;
      report({
        range: { start: range.start, end: range.end },
        message: say('{keyword} is not complete; it lacks {what}\nThe vendor daemon ignores the line. Write {syntax}.', {
          keyword: keyword.value,
          what: allOf(needed.map(({ label }) => label)),
          syntax: syntaxOf(definition),
        }),
      });
    }
  },
});
