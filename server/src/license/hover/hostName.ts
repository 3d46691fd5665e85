import type { Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { isIpAddress } from '../model/hostId';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';
import type { PieceContext } from './hover.types';

/** The host name of a SERVER line (REV, "SERVER Lines"; Genesys guide, Table 5 for the command). */
export function describeHostName(text: string): Paragraph[] {
  const head = say(
    '**Host name** of the computer that License Manager runs on: its name, or its IPv4 or IPv6 address. To see the name, run `hostname` on that computer.',
  );
  if (isPlaceholder(text, 'host')) return [head, standInNote(inlineCode(text))];
  if (text.toLowerCase() === 'this_host') {
    return [
      head,
      say(
        '`this_host` is allowed and means “the computer that reads this file”. A program on another computer cannot find License Manager with this file (error -95).',
      ),
    ];
  }
  if (isIpAddress(text)) return [head, say('This is an IP address. Change it whenever the computer’s address changes.')];
  return [head, say('Programs on other computers find License Manager by this name. If it cannot be resolved, they get error -14.')];
}

/** How programs find the license server of the line; where it is one of a set of three, how they find all of them. */
export function describeAddress({ address }: PieceContext): Paragraph[] {
  // Without a port, what it means depends on the program.
  return address === undefined || /(?:^|,)@/.test(address)
    ? []
    : [say('Programs are given the address {address}.', { address: inlineCode(address) })];
}
