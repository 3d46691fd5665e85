import { say } from '../../../core/message';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'host-id-not-read',
  severity: 'error',
  summary: 'A kind of host id that License Manager does not read there',
  facts: ['L24'],
  check(file, report) {
    const { plan } = file;
    for (const server of licenseServersOf(plan)) {
      const os = hostNamed(plan, server.host)?.os;
      if (server.hostIdType !== 'ethernet' || !os?.startsWith('HP-UX')) continue;
      report({
        range: file.at(server, 'hostIdType'),
        message: say(
          'License Manager does not read an Ethernet address on HP-UX\nThere, the host id is what `uname -i` prints, in hexadecimal, or in decimal after #.',
        ),
        fixes: [replaceBy(file.at(server, 'hostIdType'), '"system"', false)],
      });
    }
  },
});
