import { say } from '../../../core/message';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'lmadmin-daemons',
  severity: 'information',
  summary: 'A vendor daemon that lmadmin needs twice',
  facts: ['L8'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.manager !== 'lmadmin' || hostNamed(file.plan, server.host)?.ip !== 'both') continue;
      report({
        range: file.at(server, 'manager'),
        message: say('With IPv4 and IPv6, lmadmin needs two vendor daemons\nRename one of the two executable files, so that both can run.'),
      });
    }
  },
});
