import { amountOf, say } from '../../../core/message';
import { GRACE_HOURS } from '../../model/callGem';
import { planRule } from '../rule';

export default planRule({
  id: 'users-refused',
  severity: 'error',
  summary: 'Over-use that is no longer tolerated',
  facts: ['CG9'],
  check(file, report) {
    const { callGem } = file.plan;
    if (!callGem) return;
    const { peakConcurrent: peak, licensedConcurrent: licensed, overuseHours } = callGem;
    if (peak === undefined || licensed === undefined || overuseHours === undefined) return;
    if (peak <= licensed || overuseHours <= GRACE_HOURS) return;
    report({
      range: file.at(callGem, 'overuseHours'),
      message: say(
        'Peak {peak}, licensed {licensed}: over-use is refused after {grace} hours\nIt has gone on for {hours} hours, and the limit is strictly enforced now. Order licenses, or have fewer users work at a time.',
        { peak: amountOf(peak), licensed: amountOf(licensed), grace: GRACE_HOURS, hours: amountOf(overuseHours) },
      ),
    });
  },
});
