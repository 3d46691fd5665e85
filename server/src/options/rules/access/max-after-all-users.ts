import { say } from '../../../core/message';
import { type Access, poolKey } from '../../model/optionsFile';
import { everyone } from '../../vocabulary/types';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'max-after-all-users',
  severity: 'warning',
  summary: 'A MAX for one user after that for ALL_USERS',
  source: 'License Administration Guide, "MAX" (2022 R3)',
  check(file, report) {
    const all = new Map<string, Access>();
    for (const access of file.accessesOf('MAX')) {
      const everybody = everyone[access.type];
      if (everybody === undefined) continue;
      const key = `${access.type} ${poolKey(access)}`;
      if (access.name === everybody) all.set(key, access);
      const before = all.get(key);
      if (!before || access.name === everybody) continue;
      report({
        range: { start: access.nameWord.start, end: access.nameWord.end },
        message: say('A limit for {name} cannot follow that for {everybody}\nThe line has no effect. Put it before the line for all.', {
          name: access.name,
          everybody,
        }),
        related: [{ range: { start: before.nameWord.start, end: before.nameWord.end }, message: say('This limits all') }],
      });
    }
  },
});
