import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'seats-not-valid',
  severity: 'error',
  summary: 'A number of seats that UC Connector does not take',
  facts: ['Y2'],
  check(file, report) {
    for (const { options } of file.plan.ucConnector?.instances ?? []) {
      const value = options?.['num-of-seat-licenses'];
      if (!options || value === undefined || value === 'max' || (/^\d{1,9}$/.test(String(value)) && Number(value) <= 9999)) continue;
      report({
        range: file.at(options, 'num-of-seat-licenses'),
        message: say('“{value}” is not a number of seats\nIt must be a whole number from 0 to 9999, or max.', { value }),
      });
    }
  },
});
