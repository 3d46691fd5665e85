import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'seats-all-taken',
  severity: 'warning',
  summary: 'A UC Connector that takes all seats, beside others',
  facts: ['Y2'],
  check(file, report) {
    const primaries = (file.plan.ucConnector?.instances ?? []).filter(({ backupOf }) => backupOf === undefined);
    if (primaries.length < 2) return;
    for (const { name, options } of primaries) {
      const value = options?.['num-of-seat-licenses'];
      if (!options || (value !== 'max' && value !== 0 && value !== '0')) continue;
      report({
        range: file.at(options, 'num-of-seat-licenses'),
        message: say(
          '“{name}” takes all free seats, and others may get none\n0 and max both mean all that are free. With several UC Connectors, set exact numbers.',
          { name: name ?? '' },
        ),
      });
    }
  },
});
