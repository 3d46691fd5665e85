import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { paragraph, say } from '../../core/message';
import { isPlaceholder } from '../model/placeholder';
import type { VendorWords } from '../model/vendorWords';
import { standInNote } from './change';

/** Genesys guide, "Firewall Support". */
export const fixedPortAdvice = say(
  'Leave it out if there is no firewall: a daemon with a fixed port can restart only after its clients have closed their connections.',
);

const FIRST_UNPRIVILEGED = 1025;

/** The port of a SERVER line (REV, "SERVER Lines"; Genesys guide, "Editing New Files" and Appendix C on `@host`). */
export function describeServerPort(text: string, words: VendorWords): Paragraph[] {
  return [
    paragraph(
      say('**Port**: the TCP port on which License Manager listens.'),
      words.portSearch,
      say('If the line has no port, License Manager uses a free port from 27000 to 27009.'),
    ),
    ...readPort(text),
  ];
}

/** The port of a DAEMON line (Genesys guide, "Firewall Support"). */
export function describeDaemonPort(text: string): Paragraph[] {
  return [
    say('**Port** of the vendor daemon, fixed so that a firewall can let it through. It must differ from the SERVER line’s port.'),
    fixedPortAdvice,
    ...readPort(text),
  ];
}

/** What is wrong with a port, if anything is. */
export function readPort(text: string): Paragraph[] {
  if (isPlaceholder(text, 'port')) return [standInNote(inlineCode(text))];
  if (!/^\d{1,6}$/.test(text) || Number(text) > 65_535)
    return [fault(say('{port} is not a port number: a port is a number from 1 to 65535.', { port: inlineCode(text) }))];
  const port = Number(text);
  return port > 0 && port < FIRST_UNPRIVILEGED
    ? [fault(say('On UNIX, choose a port above 1024: lower ports are reserved for the system.'))]
    : [];
}
