import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'firewall-client-ports',
  severity: 'error',
  summary: 'A firewall that restricts the ports of clients',
  facts: ['L21'],
  check(file, report) {
    for (const firewall of file.plan.firewalls ?? []) {
      if (!firewall.clientPorts) continue;
      report({
        range: file.at(firewall, 'clientPorts'),
        message: say(
          'License Manager does not work through firewalls on client ports\nFlex supports firewalls that are configured for the ports of servers alone.',
        ),
      });
    }
  },
});
