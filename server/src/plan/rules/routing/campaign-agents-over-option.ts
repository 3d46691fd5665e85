import { amountOf, say } from '../../../core/message';
import { licensesTaken } from '../../model/options';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'campaign-agents-over-option',
  severity: 'warning',
  summary: 'More campaign agents than licenses that are taken',
  facts: ['O4', 'O5'],
  check(file, report, { licensed }) {
    const server = file.plan.genesys?.outbound;
    const { options, peakAgents } = server ?? {};
    const taken = licensesTaken(options?.['num-of-licenses']);
    if (!server || !options || typeof taken !== 'number') return;
    const range = file.at(options, 'num-of-licenses');
    const count = licensed?.isComplete ? licensed.countOf('occ_full') + licensed.countOf('occ_preview') : undefined;
    if (peakAgents !== undefined && taken < peakAgents)
      report({
        range,
        message: say(
          'Outbound Contact Server takes {taken} licenses for {agents} campaign agents\nEach agent more raises a violation: the call may come without its calling-list record, and pacing counts too few agents.',
          {
            taken: amountOf(taken),
            agents: amountOf(peakAgents),
          },
        ),
        fixes: [
          replaceBy(range, String(peakAgents), false, say('Set {option} to {count}', { option: 'num-of-licenses', count: peakAgents })),
        ],
      });
    else if (count !== undefined && taken > count)
      report({
        range,
        message: say(
          'Outbound Contact Server is to take {taken} licenses, and {count} are licensed\nWhen it starts it takes at most what is licensed.',
          { taken: amountOf(taken), count: amountOf(count) },
        ),
      });
  },
});
