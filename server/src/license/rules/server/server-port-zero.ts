import { paragraph, say } from '../../../core/message';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-port-zero',
  severity: 'information',
  summary: 'Port 0 on a SERVER line, which is not a port that products can connect to',
  source: 'EUG 10.x, pages 106 and 107; REV, "VENDOR Lines", on a port of 0',
  vendors: 'all',
  records: ['server'],
  check(record, report, { words }) {
    const { port } = serverOf(record);
    if (!port || !/^0+$/.test(port.text)) return;
    report({
      range: port.range,
      message: paragraph(
        say(
          'Port 0 is not a port that products can connect to\nThe system picks another port at each start. Write the port that your products use.',
        ),
        words.usualPort,
      ),
    });
  },
});
