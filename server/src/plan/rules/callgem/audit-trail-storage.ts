import { amountOf, say } from '../../../core/message';
import { agentsOf } from '../../model/callGem';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const MEGABYTES_PER_AGENT = 120;
/** As the document counts: 24 GB for 200 agents. */
const MEGABYTES_PER_GIGABYTE = 1000;

export default planRule({
  id: 'audit-trail-storage',
  severity: 'error',
  summary: 'Too little storage for the audit trail',
  facts: ['CG4', 'CG11'],
  check(file, report) {
    const { callGem } = file.plan;
    const planned = callGem?.auditStorageGB;
    if (!callGem || planned === undefined) return;
    const agents = agentsOf(callGem);
    const needed = (agents * MEGABYTES_PER_AGENT) / MEGABYTES_PER_GIGABYTE;
    if (planned >= needed) return;
    report({
      range: file.at(callGem, 'auditStorageGB'),
      message: say(
        'The audit trail of {agents} agents needs {needed} GB; the plan has {planned} GB\nThe master keeps the audit trail of 6 months, 120 MB for each agent, besides what it stores otherwise.',
        { agents: amountOf(agents), needed: amountOf(needed), planned: amountOf(planned) },
      ),
      fixes: [replaceBy(file.at(callGem, 'auditStorageGB'), String(needed), false)],
    });
  },
});
