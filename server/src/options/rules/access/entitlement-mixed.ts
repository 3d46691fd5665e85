import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'entitlement-mixed',
  severity: 'hint',
  summary: 'INCLUDE together with INCLUDE_ENTITLEMENT',
  source: '',
  check(file, report) {
    const [first] = file.accessesOf('INCLUDE', 'INCLUDEALL');
    const [mixed] = file.accessesOf('INCLUDE_ENTITLEMENT', 'INCLUDEALL_ENTITLEMENT');
    if (!first || !mixed) return;
    const { keyword } = mixed.statement;
    report({
      range: { start: keyword.start, end: keyword.end },
      message: say(
        '{keyword} and {other} are not meant to be in one file\nEsri says not to mix the two families: one is about floating licenses, the other about trusted storage.',
        { keyword: mixed.keyword, other: first.keyword },
      ),
    });
  },
});
