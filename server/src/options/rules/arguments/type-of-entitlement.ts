import { oneOf, say } from '../../../core/message';
import { entitlementTypes } from '../../vocabulary/types';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'type-of-entitlement',
  severity: 'warning',
  summary: 'A type that options about entitlements do not have',
  source: 'License Administration Guide, "INCLUDE_ENTITLEMENT"',
  check(file, report) {
    for (const { keyword, type, typeWord } of file.accesses) {
      if (!keyword.endsWith('_ENTITLEMENT') || entitlementTypes.has(type)) continue;
      report({
        range: { start: typeWord.start, end: typeWord.end },
        message: say(
          '{keyword} cannot be about {type}\nThe vendor daemon ignores the line. Options about entitlements are about {types}.',
          { keyword, type, types: oneOf([...entitlementTypes]) },
        ),
      });
    }
  },
});
