import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { isPlaceholder } from '../../model/placeholder';
import { everyone } from '../../vocabulary/types';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-undefined',
  severity: 'error',
  summary: 'A group that no line defines',
  source: 'License Administration Guide, "GROUP", "HOST_GROUP"',
  check(file, report) {
    for (const { type, name, nameWord } of file.accesses) {
      if ((type !== 'GROUP' && type !== 'HOST_GROUP') || isPlaceholder(name) || name === everyone[type]) continue;
      if (file.group('GROUP', name).length > 0 || file.group('HOST_GROUP', name).length > 0) continue;
      const names = file.groupNames(type);
      if (file.groupsInAnyCase(type, name).length > 0) continue;
      const near = names.length > MOST_COMPARED ? undefined : nearest(name, names);
      report({
        range: { start: nameWord.start, end: nameWord.end },
        message:
          near === undefined
            ? say(
                'No line defines the group {name}\nThe option is about nobody. Define it by a line {type} with the name and its members.',
                { name, type },
              )
            : say('No line defines the group {name}; did you mean {near}?\nThe option is about nobody.', { name, near }),
        fixes: near === undefined ? [] : [replaceBy(nameWord, near, false)],
      });
    }
  },
});

/** Among more groups nobody looks for the nearest name: comparing each with each takes long. */
const MOST_COMPARED = 200;
