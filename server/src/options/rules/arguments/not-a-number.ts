import { say } from '../../../core/message';
import { isPlaceholder } from '../../model/placeholder';
import type { FieldKind } from '../../vocabulary/keywords';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'not-a-number',
  severity: 'error',
  summary: 'A word where a whole number belongs',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const { arguments: args, isSwapped, surplus, definition } of file.statements) {
      // A type in the place of the number is AVEVA's form, which is reported as a whole.
      if (isSwapped || (definition?.name === 'BORROW_LOWWATER' && surplus.length > 0)) continue;
      for (const {
        field,
        words: [word],
      } of args) {
        if (!numbers.includes(field.kind) || /^\d+$/.test(word.value) || isPlaceholder(word.value)) continue;
        report({
          range: { start: word.start, end: word.end },
          message: say(
            '“{word}” is not a whole number\nThe vendor daemon ignores the line, or reads another number. Write digits alone: seconds, hours and days have no unit.',
            { word: word.value },
          ),
        });
      }
    }
  },
});

const numbers: readonly FieldKind[] = ['count', 'seconds', 'hours', 'days'];
