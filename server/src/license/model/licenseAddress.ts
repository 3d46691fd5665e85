import { joined, type Message, say } from '../../core/message';
import type { LicenseTree } from '../syntax/parse';
import { LicenseFile, type PlacedRecord } from './licenseFile';
import { isPlaceholder } from './placeholder';
import { isPort } from './port';
import { serverOf } from './server';
import { isServerSet } from './serverLines';

/** How programs find a license server. */
export interface LicenseAddress {
  /** `7260@lichost`, `@lichost` without a port, or the three of a set with commas (FLEXnet Licensing End User Guide 10.x); undefined where the file does not say it. */
  readonly text: string | undefined;
  readonly message: Message;
}

/**
 * The address of the license server of the SERVER line at an offset (0-based, UTF-16), or of the whole set where it is one of three; elsewhere, of the
 * nearest SERVER line before the place, or else of the first. Where it is none, the message says why.
 */
export function licenseAddressAt(tree: LicenseTree, offset: number): LicenseAddress {
  const file = new LicenseFile(tree);
  const servers = file.recordsOf('server');
  const nearest = servers.filter(({ start }) => start <= offset).at(-1) ?? servers[0];
  if (!nearest) return { text: undefined, message: say('This file has no SERVER line to take the address from.') };
  const isSet = isServerSet(file);
  const parts: string[] = [];
  let withoutPort = false;
  for (const placed of isSet ? servers : [nearest]) {
    const { host, port } = serverOf(placed.record);
    if (!host || isPlaceholder(host.text, 'host')) return withoutHost(file, placed);
    if (host.text.toLowerCase() === 'this_host') return thisHost(file, placed);
    const number = port && isPort(port.text) && Number(port.text) > 0 ? port.text : undefined;
    if (number === undefined) withoutPort = true;
    parts.push(`${number ?? ''}@${host.text}`);
  }
  const text = parts.join(',');
  return {
    text,
    message: withoutPort
      ? copiedWithoutPort(text, file.namesGenesys)
      : isSet
        ? copiedSet(text)
        : say('Copied {address}.', { address: text }),
  };
}

function withoutHost(file: LicenseFile, { start }: PlacedRecord): LicenseAddress {
  const line = file.lineNumber(start);
  return {
    text: undefined,
    message: say('The SERVER line (line {line}) has no host name yet: write that of the license server there first.', { line }),
  };
}

function thisHost(file: LicenseFile, { start }: PlacedRecord): LicenseAddress {
  return {
    text: undefined,
    message: say('this_host (line {line}) means whatever computer reads the file: write the host name of the license server there first.', {
      line: file.lineNumber(start),
    }),
  };
}

function copiedSet(address: string): Message {
  return say('Copied {address}: programs need all three servers of the set.', { address });
}

function copiedWithoutPort(address: string, isGenesys: boolean): Message {
  return joined(
    [
      say('Copied {address}. The SERVER line has no port, so License Manager takes the first free one from 27000 to 27009.', { address }),
      isGenesys
        ? say('Genesys products look for it at port 7260: write 7260 on the SERVER line, which is not signed there.')
        : say('Programs look for it there.'),
    ],
    ' ',
  );
}
