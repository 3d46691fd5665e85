import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

/** Up to so many, the RTM server may be on a CIC server. */
const MOST_USERS_BESIDE_CIC = 200;

export default planRule({
  id: 'multi-site-servers',
  severity: 'error',
  summary: 'Servers that are not as Multi-Site needs them',
  facts: ['S14', 'S15'],
  check(file, report) {
    const { multiSite, cicServers = [] } = file.plan.statusAggregator ?? {};
    if (!multiSite) return;
    const { users = 0, rtmServers = [] } = multiSite;
    for (const server of rtmServers)
      if (server.ownComputer === false && users > MOST_USERS_BESIDE_CIC)
        report({
          range: file.at(server, 'ownComputer'),
          message: say(
            'The RTM server must be on a computer of its own\nIt may be on a CIC server with up to 200 users; Multi-Site has {users} here.',
            { users: amountOf(users) },
          ),
        });
    for (const cic of cicServers)
      if (cic.emsServer === false)
        report({
          range: file.at(cic, 'emsServer'),
          message: say('“{name}” does not have EMSServer\nWith Multi-Site, each CIC server must include that subsystem.', {
            name: cic.name ?? '',
          }),
        });
  },
});
