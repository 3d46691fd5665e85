import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-unused',
  severity: 'hint',
  summary: 'A group that no option uses',
  source: '',
  check(file, report) {
    const used = new Set(
      file.accesses.flatMap(({ type, name }) => (type === 'GROUP' || type === 'HOST_GROUP' ? [name.toLowerCase()] : [])),
    );
    const seen = new Set<string>();
    for (const { name, nameWord, kind } of file.groupLines) {
      if (used.has(name.toLowerCase()) || seen.has(`${kind} ${name}`)) continue;
      seen.add(`${kind} ${name}`);
      report({
        range: { start: nameWord.start, end: nameWord.end },
        message: say(
          'No option uses the group {name}\nIt has no effect. If it was meant for an option, check how its name is written there.',
          { name },
        ),
        tags: ['unnecessary'],
      });
    }
  },
});
