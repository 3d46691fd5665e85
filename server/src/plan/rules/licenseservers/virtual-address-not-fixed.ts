import { say } from '../../../core/message';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'virtual-address-not-fixed',
  severity: 'warning',
  summary: 'A virtual license server whose network address is not fixed',
  facts: ['G10'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.hostIdType !== 'ethernet' || server.staticMac !== false || !hostNamed(file.plan, server.host)?.virtual) continue;
      report({
        range: file.at(server, 'staticMac'),
        message: say(
          'License server {name} is virtual, and its network address is not fixed\nWhen the image moves to another machine, the address may change, and no license matches. Have the virtual platform use a static MAC address.',
          { name: server.name ?? '' },
        ),
      });
    }
  },
});
