import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'supervisors-as-agents',
  severity: 'warning',
  summary: 'Supervisors who get the functions of agents only',
  facts: ['D4'],
  check(file, report, { licensed }) {
    const desktop = file.plan.genesys?.desktop;
    if (!desktop || !licensed?.isComplete) return;
    const { peakSupervisors = 0, peakAgents = 0 } = desktop;
    const rest = peakSupervisors - licensed.countOf('DESKTOP_SUPERVISOR');
    if (rest <= 0 || peakAgents + rest > licensed.countOf('DESKTOP_AGENT')) return;
    report({
      range: file.at(desktop, 'peakSupervisors'),
      message: say(
        '{rest} supervisors get the functions of agents only\n{count} DESKTOP_SUPERVISOR are licensed for {supervisors} supervisors. The others may log in with DESKTOP_AGENT.',
        {
          rest: amountOf(rest),
          count: amountOf(licensed.countOf('DESKTOP_SUPERVISOR')),
          supervisors: amountOf(peakSupervisors),
        },
      ),
    });
  },
});
