import { say } from '../../../core/message';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'three-servers-apart',
  severity: 'warning',
  summary: 'Three redundant license servers on several subnets',
  facts: ['L11'],
  check(file, report) {
    const { plan } = file;
    if (plan.licenseServers?.configuration !== 'threeRedundant') return;
    const subnets = licenseServersOf(plan).map((server) => ({ server, subnet: hostNamed(plan, server.host)?.subnet }));
    const first = subnets.find(({ subnet }) => subnet !== undefined)?.subnet;
    for (const { server, subnet } of subnets)
      if (subnet !== undefined && subnet !== first)
        report({
          range: file.at(server),
          message: say(
            'The three license servers are not on one subnet\nThey should be, and close to each other, so that problems of the network do not part them.',
          ),
        });
  },
});
