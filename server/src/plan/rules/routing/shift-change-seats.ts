import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'shift-change-seats',
  severity: 'warning',
  summary: 'More agents at the change of shifts than router_seats',
  facts: ['U3'],
  check(file, report, { licensed }) {
    const server = file.plan.genesys?.universalRoutingServer;
    const { peakAtShiftChange = 0 } = server ?? {};
    if (!server || !licensed?.isComplete) return;
    const count = licensed.countOf('router_seats');
    if (peakAtShiftChange <= count) return;
    report({
      range: file.at(server, 'peakAtShiftChange'),
      message: say(
        'At the change of shifts {agents} agents need a seat; {count} are licensed\nAn agent keeps a license until logout. Universal Routing Server raises a licensing violation for each agent more.',
        {
          agents: amountOf(peakAtShiftChange),
          count: amountOf(count),
        },
      ),
    });
  },
});
