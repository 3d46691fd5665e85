import { amountOf, say } from '../../../core/message';
import { FAILOVER_DAYS } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'failover-period',
  severity: 'warning',
  summary: 'A master that has not been reached for days',
  facts: ['BN9'],
  check(file, report) {
    const { openScape } = file.plan;
    const days = openScape?.outageDays;
    if (!openScape || openScape.mode === 'standalone' || days === undefined || days === 0 || days > FAILOVER_DAYS) return;
    report({
      range: file.at(openScape, 'outageDays'),
      message: say(
        'The network has been without its master for {days} of at most {most} days\nUntil then everything works; days that are left: {left}. After them, the whole network must be licensed again.',
        { days: amountOf(days), most: FAILOVER_DAYS, left: amountOf(FAILOVER_DAYS - days) },
      ),
    });
  },
});
