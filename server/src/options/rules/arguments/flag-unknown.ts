import { oneOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { argumentOf } from '../../model/statements';
import { flagsOf } from '../../vocabulary/values';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'flag-unknown',
  severity: 'warning',
  summary: 'A word after the path of a log that means nothing',
  source: 'License Administration Guide, "REPORTLOG", "DEBUGLOG"',
  check(file, report) {
    for (const statement of file.statementsOf('REPORTLOG', 'DEBUGLOG')) {
      const path = argumentOf(statement, 'path')?.words[0];
      const known = flagsOf[statement.definition?.name ?? ''] ?? [];
      const rest = argumentOf(statement, 'flag')?.words ?? [];
      const first = path?.quote === -1 ? rest.findIndex(({ value }) => known.includes(value.toUpperCase())) : 0;
      for (const [index, word] of rest.entries()) {
        const isSize = rest[index - 1]?.value.toUpperCase() === 'AUTO_ROLLOVER' && /^\d+$/.test(word.value);
        if (first < 0 || index < first || isSize || known.includes(word.value.toUpperCase())) continue;
        const near = nearest(word.value, known);
        report({
          range: { start: word.start, end: word.end },
          message: say('{keyword} does not know {word}\nAfter the path there can be {flags}.', {
            keyword: statement.keyword.value,
            word: word.value,
            flags: oneOf([...known]),
          }),
          fixes: near === undefined ? [] : [replaceBy(word, near, true)],
        });
      }
    }
  },
});
