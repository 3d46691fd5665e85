import { say } from '../../../core/message';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

/** What Table 3 says of each system: the start of its name, the kinds of host ids, the command that prints one. */
const ROWS: readonly (readonly [string, readonly string[], string])[] = [
  ['Windows', ['ethernet', 'disk'], 'lmutil lmhostid'],
  ['Linux', ['ethernet'], 'lmutil lmhostid'],
  ['Red Hat', ['ethernet'], 'lmutil lmhostid'],
  ['Tru64', ['ethernet'], 'netstat -i'],
  ['HP-UX', ['system'], 'uname -i'],
  ['Solaris', ['system'], 'hostid'],
  ['AIX', ['system'], 'uname -m'],
];

export default planRule({
  id: 'host-id-kind',
  severity: 'information',
  summary: 'Another kind of host id than the system has',
  facts: ['L24'],
  check(file, report) {
    const { plan } = file;
    for (const server of licenseServersOf(plan)) {
      const os = hostNamed(plan, server.host)?.os;
      const { hostIdType } = server;
      if (os === undefined || hostIdType === undefined || hostIdType === 'dongle') continue;
      const row = ROWS.find(([start]) => os.startsWith(start));
      if (!row) continue;
      const [, kinds, command] = row;
      if (kinds.includes(hostIdType) || (hostIdType === 'ethernet' && os.startsWith('HP-UX'))) continue;
      report({
        range: file.at(server, 'hostIdType'),
        message: say(
          'On {os}, the host id is another one: `{command}` prints it\nThe license file must be bound to what License Manager reads there.',
          { os, command },
        ),
      });
    }
  },
});
