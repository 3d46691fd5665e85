import { say } from '../../../core/message';
import type { GroupKind } from '../../model/optionsFile';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-kind',
  severity: 'error',
  summary: 'A GROUP used as HOST_GROUP, or the other way round',
  source: 'License Administration Guide, "GROUP", "HOST_GROUP"',
  check(file, report) {
    for (const { type, typeWord, name } of file.accesses) {
      if (type !== 'GROUP' && type !== 'HOST_GROUP') continue;
      const other: GroupKind = type === 'GROUP' ? 'HOST_GROUP' : 'GROUP';
      const declared = file.group(other, name)[0]?.nameWord;
      if (!declared || file.group(type, name).length > 0) continue;
      report({
        range: { start: typeWord.start, end: typeWord.end },
        message:
          type === 'GROUP'
            ? say(
                '“{name}” is a group of hosts: write HOST_GROUP\nThe vendor daemon looks for users of this name and finds none, so the option is about nobody.',
                { name },
              )
            : say(
                '“{name}” is a group of users: write GROUP\nThe vendor daemon looks for hosts of this name and finds none, so the option is about nobody.',
                { name },
              ),
        fixes: [replaceBy(typeWord, other, true)],
        related: [{ range: { start: declared.start, end: declared.end }, message: say('The group is defined here') }],
      });
    }
  },
});
