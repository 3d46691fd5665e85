import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'daemon-port-fixed',
  severity: 'information',
  summary: 'A fixed port of the daemon without a firewall',
  facts: ['L20'],
  check(file, report) {
    const { plan } = file;
    if (plan.firewalls === undefined) return;
    for (const server of licenseServersOf(plan)) {
      const { host, daemonPort } = server;
      if (daemonPort === undefined || host === undefined || plan.firewalls.some(({ between = [] }) => between.includes(host))) continue;
      report({
        range: file.at(server, 'daemonPort'),
        message: say(
          'The port of the daemon on {host} is fixed, and there is no firewall\nWith a fixed port, the daemon does not restart until all clients have closed their connections.',
          { host },
        ),
      });
    }
  },
});
