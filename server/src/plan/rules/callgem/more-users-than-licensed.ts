import { amountOf, say } from '../../../core/message';
import { GRACE_HOURS } from '../../model/callGem';
import { planRule } from '../rule';

export default planRule({
  id: 'more-users-than-licensed',
  severity: 'warning',
  summary: 'More concurrent users than licenses',
  facts: ['CG9'],
  check(file, report) {
    const { callGem } = file.plan;
    if (!callGem) return;
    const { peakConcurrent: peak, licensedConcurrent: licensed, overuseHours = 0 } = callGem;
    if (peak === undefined || licensed === undefined || peak <= licensed || overuseHours > GRACE_HOURS) return;
    report({
      range: file.at(callGem, 'peakConcurrent'),
      message: say(
        'Peak {peak}, licensed {licensed}: over-use is tolerated for {grace} hours ({left} left)\nAfter that, the limit is strictly enforced. Order licenses, or have fewer users work at a time.',
        { peak: amountOf(peak), licensed: amountOf(licensed), left: amountOf(GRACE_HOURS - overuseHours), grace: GRACE_HOURS },
      ),
    });
  },
});
