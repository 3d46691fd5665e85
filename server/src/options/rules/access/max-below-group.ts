import { say } from '../../../core/message';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'max-below-group',
  severity: 'hint',
  summary: 'A MAX for a group that is smaller than the group',
  source: '',
  check(file, report) {
    for (const { type, name, statement } of file.accessesOf('MAX')) {
      if (type !== 'GROUP' && type !== 'HOST_GROUP') continue;
      const word = argumentOf(statement, 'count')?.words[0];
      const members = file.membersOf(type, name).length;
      if (!word || !/^\d+$/.test(word.value) || Number(word.value) >= members) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say(
          'MAX is for the group as a whole: {count} of its {members} members at a time\nIf each member may have so many, write MAX lines for the users.',
          { count: word.value, members: { amount: members } },
        ),
      });
    }
  },
});
