import { say } from '../../../core/message';
import { isPlaceholder } from '../../model/placeholder';
import { isPort } from '../../model/port';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-port',
  severity: 'error',
  summary: 'The port of a SERVER line is no number from 0 to 65535',
  source: 'REV, "SERVER Lines"; EUG 10.x, pages 106 and 107',
  vendors: 'all',
  records: ['server'],
  check(record, report) {
    const { port } = serverOf(record);
    if (!port || isPort(port.text) || isPlaceholder(port.text)) return;
    report({
      range: port.range,
      message: /^\d+$/.test(port.text)
        ? say(
            '“{text}” is no port: port numbers end at 65535. License Manager cannot open it, and no product will reach the server (error -15). Write the port that your products use, for Genesys as a rule 7260.',
            { text: port.text },
          )
        : say(
            '“{text}” is no port number. Behind the host id only the port can stand, a number such as 7260; otherwise no product will reach the server (error -15). Write the port that your products use, or remove the word.',
            { text: port.text },
          ),
    });
  },
});
