import type { Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { attributeNamed } from '../../model/feature';
import type { Field } from '../../model/field';
import { inFile } from '../../model/licenseFile';
import { isPort, LARGEST_PORT, vendorPortOf } from '../../model/port';
import { serverOf } from '../../model/server';
import { vendorLineOf } from '../../model/vendor';
import type { LicenseRecord } from '../../syntax/record';
import { fileRule } from '../rule';

/** The first program that has a port. */
interface Owner {
  readonly range: TextRange;
  /** The daemon, in lower case; undefined for License Manager. */
  readonly daemon: string | undefined;
}

export default fileRule({
  id: 'same-port',
  severity: 'warning',
  summary: 'Two programs with the same port: the SERVER line and a DAEMON or VENDOR line, or two of these',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Firewall Support"; REV, "VENDOR Lines" (an unused port)',
  vendors: 'all',
  check(file, report) {
    const owners = new Map<number, Owner>();
    for (const placed of file.recordsOf('server')) {
      const { port } = serverOf(placed.record);
      const number = numberOf(port);
      if (port && number !== undefined && !owners.has(number)) owners.set(number, { range: inFile(placed, port.range), daemon: undefined });
    }
    for (const placed of file.recordsOf('vendor')) {
      const name = vendorLineOf(placed.record).name?.text;
      const own = new Set<number>();
      for (const port of portsOf(placed.record)) {
        const number = numberOf(port);
        if (number === undefined || name === undefined) continue;
        const range = inFile(placed, port.range);
        const owner = owners.get(number);
        if (!owner) owners.set(number, { range, daemon: name.toLowerCase() });
        // A second line for the same daemon is reported by duplicate-vendor.
        else if (owner.daemon !== name.toLowerCase() || own.has(number))
          report(sharedPort(number, name, range, owner, freePort(number, owners)));
        own.add(number);
      }
    }
  },
});

/** The next port that nothing in the file has. */
function freePort(port: number, owners: ReadonlyMap<number, Owner>): number {
  for (let next = port + 1; next <= LARGEST_PORT; next++) if (!owners.has(next)) return next;
  return port - 1;
}

function sharedPort(port: number, daemon: string, range: TextRange, owner: Owner, next: number): Report {
  const values = { port, daemon, other: owner.daemon ?? '', next };
  const message: Message =
    owner.daemon === undefined
      ? say(
          'Port {port} is also the port of the SERVER line\nLicense Manager and the vendor daemon cannot share a port: the second to start logs “address in use”. Choose another port here, such as {next}, and open it in the firewall.',
          values,
        )
      : owner.daemon === daemon.toLowerCase()
        ? say(
            'Port {port} is on this line twice\nEncrypted connections need a port of their own. Choose another port here, such as {next}.',
            values,
          )
        : say(
            'Port {port} is also the port of the daemon {other}\nOf {daemon} and {other}, the second to start logs “address in use”. Choose another port here, such as {next}, and open it in the firewall.',
            values,
          );
  const place = owner.daemon === undefined ? say('The port of the SERVER line') : say('The same port');
  return { range, message, related: [{ range: owner.range, message: place }] };
}

/** `port=`, in its place or with its name, and `eport=`. */
function portsOf(record: LicenseRecord): Field[] {
  const port = vendorPortOf(record);
  const encrypted = attributeNamed(vendorLineOf(record).attributes, 'eport');
  return [port, encrypted?.value === undefined ? undefined : { range: encrypted.valueRange, text: encrypted.value }].filter(
    (field) => field !== undefined,
  );
}

function numberOf(port: Field | undefined): number | undefined {
  return port && isPort(port.text) && Number(port.text) > 0 ? Number(port.text) : undefined;
}
