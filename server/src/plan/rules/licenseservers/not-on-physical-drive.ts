import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'not-on-physical-drive',
  severity: 'warning',
  summary: 'License Manager on a drive that is not physical',
  facts: ['L23'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.physicalDrive !== false) continue;
      report({
        range: file.at(server, 'physicalDrive'),
        message: say('License Manager must be on a physical drive of the machine\nInstall it on drive C, and not on a virtual drive.'),
      });
    }
  },
});
