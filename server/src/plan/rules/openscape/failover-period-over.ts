import { amountOf, say } from '../../../core/message';
import { FAILOVER_DAYS } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'failover-period-over',
  severity: 'error',
  summary: 'A master that has not been reached for more than 30 days',
  facts: ['BN9'],
  check(file, report) {
    const { openScape } = file.plan;
    const days = openScape?.outageDays;
    if (!openScape || openScape.mode === 'standalone' || days === undefined || days <= FAILOVER_DAYS) return;
    report({
      range: file.at(openScape, 'outageDays'),
      message: say(
        'The master has been unreachable for {days} days: the failover period is over\nThe nodes are in emergency mode, and the whole network must be licensed again.',
        { days: amountOf(days) },
      ),
    });
  },
});
