import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-empty',
  severity: 'warning',
  summary: 'A group without members',
  source: 'License Administration Guide, "GROUP"',
  check(file, report) {
    for (const { members, name, nameWord, kind } of file.groupLines) {
      if (members.length > 0 || file.membersOf(kind, name).length > 0) continue;
      report({
        range: { start: nameWord.start, end: nameWord.end },
        message: say('The group {name} has no members\nAn option about it is about nobody. Write the members after the name.', { name }),
      });
    }
  },
});
