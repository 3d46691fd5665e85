import { say } from '../../../core/message';
import { groupedBy, poolKey } from '../../model/optionsFile';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'user-in-two-limits',
  severity: 'hint',
  summary: 'A user in two groups that have a MAX for one feature',
  source: '',
  check(file, report) {
    const limits = file.accessesOf('MAX').filter(({ type }) => type === 'GROUP');
    for (const ofPool of groupedBy(limits, poolKey).values()) {
      const owners = new Map<string, string>();
      for (const { name, nameWord } of new Map(ofPool.map((access) => [access.name, access])).values()) {
        let shared: { member: string; other: string } | undefined;
        for (const member of file.membersOf('GROUP', name)) {
          const other = owners.get(member);
          if (other === undefined) owners.set(member, name);
          else shared ??= { member, other };
        }
        if (!shared) continue;
        report({
          range: { start: nameWord.start, end: nameWord.end },
          message: say('“{user}” is in {other} too, which also has a MAX for this feature\nVendors disagree on which limit counts then.', {
            user: shared.member,
            other: shared.other,
          }),
        });
      }
    }
  },
});
