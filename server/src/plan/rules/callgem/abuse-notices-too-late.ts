import { amountOf, say } from '../../../core/message';
import { GRACE_HOURS } from '../../model/callGem';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'abuse-notices-too-late',
  severity: 'error',
  summary: 'Notices of license abuse that are answered too late',
  facts: ['CG8', 'CG11'],
  check(file, report) {
    const { callGem } = file.plan;
    const hours = callGem?.abuseResponseHours;
    if (!callGem || hours === undefined || hours <= GRACE_HOURS) return;
    report({
      range: file.at(callGem, 'abuseResponseHours'),
      message: say(
        'Notices of license abuse are answered within {hours} hours; {most} are allowed\nAfter that, the number of licenses is strictly enforced.',
        { hours: amountOf(hours), most: GRACE_HOURS },
      ),
      fixes: [replaceBy(file.at(callGem, 'abuseResponseHours'), String(GRACE_HOURS), false)],
    });
  },
});
