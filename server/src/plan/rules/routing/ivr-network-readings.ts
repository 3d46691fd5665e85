import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'ivr-network-readings',
  severity: 'information',
  summary: 'A number of tserver_nts that the guide reads in two ways',
  facts: ['I3'],
  check(file, report, { licensed }) {
    if (!licensed?.isComplete) return;
    const servers = (file.plan.genesys?.ivrServers ?? []).filter(({ mode }) => mode === 'network');
    const ports = servers.reduce((sum, { ports: own = 0 }) => sum + own, 0);
    const count = licensed.countOf('tserver_nts');
    const [first] = servers;
    if (!first || count < 1 || count >= ports) return;
    report({
      range: file.at(first, 'mode'),
      message: say(
        'The guide has two readings of tserver_nts: {count} licensed, {ports} IVR ports\nTable 4 asks for one for all IVR Servers, and chapter 1 for one for each port. Ask Genesys.',
        {
          count: amountOf(count),
          ports: amountOf(ports),
        },
      ),
    });
  },
});
