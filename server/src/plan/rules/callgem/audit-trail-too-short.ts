import { amountOf, say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const MONTHS = 6;

export default planRule({
  id: 'audit-trail-too-short',
  severity: 'warning',
  summary: 'An audit trail that is kept for less than six months',
  facts: ['CG5'],
  check(file, report) {
    const { callGem } = file.plan;
    const months = callGem?.auditRetentionMonths;
    if (!callGem || months === undefined || months >= MONTHS) return;
    report({
      range: file.at(callGem, 'auditRetentionMonths'),
      message:
        callGem.pricing === 'usage'
          ? say(
              'The audit trail is kept for {months} of the six months needed to settle billing\nYou pay by usage: differences in the bills are settled with the audit trail.',
              { months: amountOf(months) },
            )
          : say(
              'The audit trail is kept for {months} of the six recommended months\nDifferences in the bills are settled with the audit trail.',
              { months: amountOf(months) },
            ),
      fixes: [replaceBy(file.at(callGem, 'auditRetentionMonths'), String(MONTHS), false)],
    });
  },
});
