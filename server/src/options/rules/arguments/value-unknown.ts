import { oneOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { isPlaceholder } from '../../model/placeholder';
import { valuesOf } from '../../vocabulary/values';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'value-unknown',
  severity: 'error',
  summary: 'A word that an option does not know',
  source: 'License Administration Guide, "NOLOG", "GROUPCASEINSENSITIVE", "AUTOMATIC_REREAD", "FQDN_MATCHING", "DEBUGLOG"',
  check(file, report) {
    for (const { arguments: args } of file.statements) {
      for (const {
        field,
        words: [word],
      } of args) {
        const values = field.kind === 'flag' ? undefined : valuesOf[field.kind]?.map(({ name }) => name);
        if (!values || isPlaceholder(word.value) || values.some((value) => value.toUpperCase() === word.value.toUpperCase())) continue;
        const near = nearest(word.value, values);
        report({
          range: { start: word.start, end: word.end },
          message: say('“{word}” cannot be here\nThe vendor daemon ignores the line. Write {values}.', {
            word: word.value,
            values: oneOf(values),
          }),
          fixes: near === undefined ? [] : [replaceBy(word, near, true)],
        });
      }
    }
  },
});
