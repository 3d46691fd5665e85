import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { inFile } from '../../model/licenseFile';
import { isPort } from '../../model/port';
import { serverOf } from '../../model/server';
import { isServerSet, SERVERS_IN_A_SET } from '../../model/serverLines';
import { fileRule } from '../rule';

export default fileRule({
  id: 'server-port-missing',
  severity: 'error',
  summary: 'A SERVER line of a three-server set without a port',
  source: 'EUG 10.8, page 107',
  vendors: 'all',
  check(file, report) {
    const lines = file.recordsOf('server').map((placed) => ({ placed, server: serverOf(placed.record) }));
    if (lines.length !== SERVERS_IN_A_SET || !isServerSet(file)) return;
    const known = lines.map(({ server }) => server.port?.text ?? '').find(isPort);
    for (const { placed, server } of lines) {
      // A short number in the host id's place is the port; then the host id is what is missing.
      if (!server.hostId || server.port || /^\d{1,5}$/.test(server.hostId.text)) continue;
      const { end } = server.hostId.range;
      const range = inFile(placed, { start: end, end });
      const fixes: Fix[] = known
        ? [
            {
              title: say('Add port {port}, as on another SERVER line', { port: known }),
              edits: [insertion(range.start, ` ${known}`)],
              safe: false,
            },
          ]
        : [];
      report({
        range,
        message: say(
          'The port is missing; in a set of three servers each SERVER line needs one\nThe servers reach each other by it. Write it after the host id, outside of 27000 to 27009.',
        ),
        fixes,
        related: lines
          .filter((other) => other.placed !== placed && other.server.host !== undefined)
          .map((other) => ({
            range: inFile(other.placed, other.server.host?.range ?? { start: 0, end: 0 }),
            message: say('Another server of the set'),
          })),
      });
    }
  },
});
