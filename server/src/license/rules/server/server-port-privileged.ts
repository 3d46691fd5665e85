import { paragraph, say } from '../../../core/message';
import { isPort } from '../../model/port';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-port-privileged',
  severity: 'information',
  summary: 'A SERVER port below 1024, which on UNIX and Linux only root may open',
  source: 'EUG 10.x, pages 106 and 107; REV, "VENDOR Lines"',
  vendors: 'all',
  records: ['server'],
  check(record, report, { words }) {
    const { port } = serverOf(record);
    if (!port || !isPort(port.text)) return;
    const number = Number(port.text);
    if (number === 0 || number >= 1024) return;
    report({
      range: port.range,
      message: paragraph(
        say(
          'On UNIX and Linux only root may open a port below 1024 such as {port}\nLicense Manager should not run as root. Choose a port above 1024.',
          { port: number },
        ),
        words.usualPort,
      ),
    });
  },
});
