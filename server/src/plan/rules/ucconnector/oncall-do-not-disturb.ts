import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const BUSY = '6500';

export default planRule({
  id: 'oncall-do-not-disturb',
  severity: 'warning',
  summary: 'A status on a call with which no interaction can begin',
  facts: ['UC12'],
  check(file, report) {
    const { platform, instances = [] } = file.plan.ucConnector ?? {};
    if (platform === 'Sametime') return;
    for (const { options } of instances) {
      const status = options?.['oncall-status'];
      // From 9000 to 11999 it is Do Not Disturb, as the default of 9500.
      if (!options || status === undefined || status < 9000 || status > 11_999) continue;
      const range = file.at(options, 'oncall-status');
      report({
        range,
        message: say(
          'With oncall-status {status}, no interaction can begin; set it to {busy}\n{status} means Do Not Disturb on the platform, and {busy} means Busy. The default, 9500, should be changed.',
          { status, busy: BUSY },
        ),
        fixes: [replaceBy(range, BUSY, false)],
      });
    }
  },
});
