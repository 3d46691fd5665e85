import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'group-case',
  severity: 'error',
  summary: 'A group that is defined in another case',
  source: 'License Administration Guide, "GROUP" (names of groups are case-sensitive, and GROUPCASEINSENSITIVE does not change that)',
  check(file, report) {
    for (const { type, name, nameWord } of file.accesses) {
      if ((type !== 'GROUP' && type !== 'HOST_GROUP') || file.group('GROUP', name).length > 0 || file.group('HOST_GROUP', name).length > 0)
        continue;
      const defined = file.groupsInAnyCase(type, name);
      const [first] = defined;
      if (first === undefined) continue;
      const declared = file.group(type, first)[0]?.nameWord;
      report({
        range: { start: nameWord.start, end: nameWord.end },
        message: say(
          'The group is {defined}, not {name}: names of groups are case-sensitive\nThe option is about nobody. GROUPCASEINSENSITIVE is about the members of groups alone.',
          { defined: first, name },
        ),
        fixes: [replaceBy(nameWord, first, defined.length === 1)],
        ...(declared && { related: [{ range: { start: declared.start, end: declared.end }, message: say('The group is defined here') }] }),
      });
    }
  },
});
