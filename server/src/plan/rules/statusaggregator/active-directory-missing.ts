import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'active-directory-missing',
  severity: 'warning',
  summary: 'A Status Aggregator without Active Directory',
  facts: ['S7'],
  check(file, report) {
    const { statusAggregator } = file.plan;
    if (statusAggregator?.activeDirectory !== false) return;
    report({
      range: file.at(statusAggregator, 'activeDirectory'),
      message: say(
        'Status Aggregator requires Microsoft Active Directory\nIt is in the list of prerequisites, though data sources of other kinds can be configured: ask whether yours is supported.',
      ),
    });
  },
});
