import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { inFile } from '../../model/licenseFile';
import { isPort, vendorPortOf } from '../../model/port';
import { serverOf } from '../../model/server';
import { fileRule } from '../rule';

export default fileRule({
  id: 'same-port',
  severity: 'warning',
  summary: 'A DAEMON or VENDOR line with the same port as the SERVER line',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Firewall Support"',
  vendors: 'all',
  check(file, report) {
    const serverPorts = new Map<number, TextRange>();
    for (const placed of file.recordsOf('server')) {
      const { port } = serverOf(placed.record);
      if (!port || !isPort(port.text) || Number(port.text) === 0) continue;
      if (!serverPorts.has(Number(port.text))) serverPorts.set(Number(port.text), inFile(placed, port.range));
    }
    if (serverPorts.size === 0) return;
    for (const placed of file.recordsOf('vendor')) {
      const port = vendorPortOf(placed.record);
      if (!port || !isPort(port.text)) continue;
      const serverPort = serverPorts.get(Number(port.text));
      if (!serverPort) continue;
      report({
        range: inFile(placed, port.range),
        message: say(
          'Port {port} is the port of the SERVER line too. License Manager and the vendor daemon are two programs and cannot share a port: the second to start fails with “address in use” in the log. Choose another port here, for example {next}, and open that one in the firewall.',
          { port: Number(port.text), next: Number(port.text) < 65_535 ? Number(port.text) + 1 : Number(port.text) - 1 },
        ),
        related: [{ range: serverPort, message: say('The port of the SERVER line.') }],
      });
    }
  },
});
