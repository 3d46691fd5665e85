import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'data-source-additional',
  severity: 'warning',
  summary: 'Additional information in a data source',
  facts: ['S21'],
  check(file, report) {
    for (const { name = '', dataSource } of file.plan.statusAggregator?.cicServers ?? []) {
      if (!dataSource || dataSource.type === 'other' || !dataSource.additional?.trim()) continue;
      const range = file.at(dataSource, 'additional');
      report({
        range,
        message: say(
          'Leave Additional Information blank in the data source of “{name}”\nThe parameters for a mapping file and for polling belong to the contact list source.',
          { name },
        ),
        fixes: [replaceBy(range, '""', false, say('Leave it blank'))],
      });
    }
  },
});
