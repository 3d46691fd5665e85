import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-in-group',
  severity: 'hint',
  summary: 'A group as a member of a group',
  source: '',
  check(file, report) {
    for (const { kind, name, members } of file.groupLines) {
      for (const { start, end, value } of members) {
        if (file.group(kind, value).length === 0 || value === name) continue;
        report({
          range: { start, end },
          message: say(
            '“{name}” is a group; groups cannot be members of groups\nIt is taken for the name of a user or host. Write its members here.',
            { name: value },
          ),
        });
      }
    }
  },
});
