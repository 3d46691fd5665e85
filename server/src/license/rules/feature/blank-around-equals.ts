import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { looseEqualsOf } from '../../model/looseEquals';
import { isSpace } from '../../syntax/characters';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'blank-around-equals',
  severity: 'error',
  summary: 'A space before or after the equals sign of an attribute, which separates its value from its name',
  source: 'REV, "Optional Publisher-Defined Keywords" (keyword=value; spaces separate fields); error -8',
  leadsTo: ['-8'],
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report) {
    for (const { name, gaps } of looseEqualsOf(record)) {
      const space = gaps.every((gap) => [...record.slice(gap)].every((character) => isSpace(character.charCodeAt(0))));
      for (const range of gaps) {
        report({
          range,
          message: say(
            'There is a space beside the equals sign of {name}\nSpaces separate the parts of a record, so License Manager reads {name} without its value and refuses the record (error -8). Write {name}=value without spaces.',
            { name },
          ),
          ...(space && { fixes: [{ title: say('Remove the space'), edits: [removal(range)], safe: true }] }),
        });
      }
    }
  },
});
