import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'raid-serial-number',
  severity: 'information',
  summary: 'A disk serial number of a RAID',
  facts: ['L25'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.hostIdType !== 'disk' || !server.raid) continue;
      report({
        range: file.at(server, 'raid'),
        message: say(
          'With RAID 1, the serial number changes when the array is rebuilt\nWhen one disk fails it stays; when the array is reconfigured, or both disks fail, a new license file is needed.',
        ),
      });
    }
  },
});
