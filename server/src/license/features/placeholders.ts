import type { Placeholder } from '../../core/editing';
import { type Message, say } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import type { Attribute, Field } from '../model/field';
import { isPlaceholder, type ValuePlace } from '../model/placeholder';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';

/** The stand-ins on SERVER and DAEMON lines in the places of what an administrator fills in: host names, ports and paths. A host id is signed, and not among them. */
export function placeholdersIn({ records, starts }: LicenseTree): Placeholder[] {
  return records.flatMap((record, index) => {
    const asked = record.kind === 'server' ? onServerLine(record) : record.kind === 'vendor' ? onVendorLine(record) : [];
    return asked.map((placeholder) => ({ ...placeholder, range: shiftRange(placeholder.range, starts[index] ?? 0) }));
  });
}

function onServerLine(record: LicenseRecord): Placeholder[] {
  const { host, port } = serverOf(record);
  return [...asked(host, 'host', hostQuestion), ...asked(withoutName(port), 'port', serverPort)];
}

function onVendorLine(record: LicenseRecord): Placeholder[] {
  const { name, path, optionsPath, port, attributes } = vendorLineOf(record);
  const daemon = name?.text ?? '';
  const named = (wanted: string): Field | undefined => fieldIn(attributes.find((attribute) => attribute.name.toLowerCase() === wanted));
  return [
    ...asked(path, 'path', daemonPath(daemon)),
    ...asked(optionsPath ?? named('options'), 'path', optionsFile(daemon)),
    ...asked(port ?? named('port'), 'port', daemonPort(daemon)),
  ].sort((a, b) => a.range.start - b.range.start);
}

function asked(field: Field | undefined, place: ValuePlace, question: Omit<Placeholder, 'range'>): Placeholder[] {
  return field && isPlaceholder(field.text, place) ? [{ ...question, range: field.range }] : [];
}

/** The port after `PORT=`, which a SERVER line should not have. */
function withoutName(port: Field | undefined): Field | undefined {
  const length = /^(?:tcp[_-]?)?port[=:]/i.exec(port?.text ?? '')?.[0].length ?? 0;
  return port && { text: port.text.slice(length), range: startingAt(port.range, length) };
}

function startingAt({ start, end }: TextRange, offset: number): TextRange {
  return { start: start + offset, end };
}

function fieldIn(attribute: Attribute | undefined): Field | undefined {
  return attribute?.value === undefined ? undefined : { text: attribute.value, range: attribute.valueRange };
}

const portPattern = '^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])$';
const pathPattern = '^(?:"[^"]*[\\\\/][^"]*"|[^"]*[\\\\/][^"]*)$';
const portProblem: Message = say('Enter a number from 1 to 65535');

const hostQuestion: Omit<Placeholder, 'range'> = {
  title: say('Host name of the license server'),
  how: say('The name of the computer on which License Manager runs, as the command `hostname` prints it there.'),
  pattern: '^[A-Za-z0-9](?:[A-Za-z0-9_.:-]{0,252}[A-Za-z0-9])?$',
  problem: say('Enter a host name without spaces, such as licenses.example.com'),
  isQuoted: false,
};

const serverPort: Omit<Placeholder, 'range'> = {
  title: say('Port of License Manager'),
  how: say('A TCP port that is free on the license server, such as 7260. The products that need licenses are set to the same port.'),
  pattern: portPattern,
  problem: portProblem,
  isQuoted: false,
};

function daemonPath(daemon: string): Omit<Placeholder, 'range'> {
  return {
    title: say('Path of the vendor daemon {daemon}', { daemon }),
    how: say('Where this program is on the license server, with its name. It was installed with License Manager.'),
    pattern: pathPattern,
    problem: say('Enter the whole path of the program, such as /opt/flexlm/{daemon}', { daemon }),
    isQuoted: true,
  };
}

function optionsFile(daemon: string): Omit<Placeholder, 'range'> {
  return {
    title: say('Path of the options file of {daemon}', { daemon }),
    how: say('Where the file is on the license server that says who may use the licenses.'),
    pattern: pathPattern,
    problem: say('Enter the whole path of the options file, such as /opt/flexlm/{daemon}.opt', { daemon }),
    isQuoted: true,
  };
}

function daemonPort(daemon: string): Omit<Placeholder, 'range'> {
  return {
    title: say('Port of the vendor daemon {daemon}', { daemon }),
    how: say('A TCP port that is free on the license server, other than that of License Manager. Firewalls must let it through.'),
    pattern: portPattern,
    problem: portProblem,
    isQuoted: false,
  };
}
