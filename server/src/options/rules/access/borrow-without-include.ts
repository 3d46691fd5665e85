import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'borrow-without-include',
  severity: 'hint',
  summary: 'INCLUDE_BORROW of a feature without INCLUDE',
  source: '',
  check(file, report) {
    const included = new Set(file.accessesOf('INCLUDE').map(({ feature }) => feature?.name));
    if (file.accessesOf('INCLUDEALL').length > 0) return;
    const seen = new Set<string>();
    for (const { feature, statement } of file.accessesOf('INCLUDE_BORROW')) {
      if (!feature || included.has(feature.name) || seen.has(feature.name)) continue;
      seen.add(feature.name);
      report({
        range: { start: statement.keyword.start, end: statement.keyword.end },
        message: say(
          'No INCLUDE line names {feature}\nIf its license has USER_BASED or HOST_BASED, whoever borrows needs an INCLUDE and an INCLUDE_BORROW line.',
          { feature: feature.name },
        ),
      });
    }
  },
});
