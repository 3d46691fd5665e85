import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { paragraph, say } from '../../core/message';
import { type HostIdType, hexOfDecimal, hostIdType, isIpAddress, isSeparatedEthernet, joinEthernet } from '../model/hostId';
import { isPlaceholder } from '../model/placeholder';
import type { VendorWords } from '../model/vendorWords';
import { standInNote } from './change';

/** One host id, on a SERVER line or in HOSTID= (Genesys guide, Appendix A; REV, "Hostids for Supported Platforms" and "Special Hostids"). */
export function describeHostId(text: string, place: 'server' | 'record', words: VendorWords): Paragraph[] {
  const head =
    place === 'server'
      ? say(
          '**Host id** of the computer that License Manager runs on. Every signature in the file is made for it, so a move to another computer needs a new license file.',
        )
      : say('**Host id** that this record is bound to.');
  if (isPlaceholder(text, 'hostId')) return [head, standInNote(inlineCode(text))];
  return [head, ...describeType(text, hostIdType(text), place, words)];
}

/** One of several host ids on a SERVER line, which takes one. */
export function describeOneOfHostIds(text: string, words: VendorWords): Paragraph[] {
  return [
    fault(
      say(
        '**Host id**, one of several on this line. `lmutil lmhostid` shows one for each network card, but a SERVER line takes one: the one that the license file was made for.',
      ),
    ),
    ...describeType(text, hostIdType(text), 'server', words),
  ];
}

function describeType(text: string, type: HostIdType, place: 'server' | 'record', words: VendorWords): Paragraph[] {
  const value = text.slice(text.indexOf('=') + 1);
  const quoted = inlineCode(value);
  switch (type) {
    case 'ethernet':
      return [
        say('An Ethernet (MAC) address: {pairs}. `lmutil lmhostid` shows it as 12 hexadecimal digits, the form it must have here.', {
          pairs: inlineCode(text.match(/../g)?.join(':') ?? text),
        }),
      ];
    case 'hex32':
      return [
        say(
          'A 32-bit host id; written as a decimal number it is `#{decimal}`. `lmutil lmhostid` shows it, and so does `hostid` on Solaris; `uname -i` on HP-UX shows it in decimal.',
          {
            decimal: Number.parseInt(text, 16),
          },
        ),
      ];
    case 'decimal':
      return [describeDecimal(text)];
    case 'diskSerialNumber':
      return describeDiskSerialNumber(value, words);
    case 'any':
      return [say('`ANY` binds to no computer: it is right everywhere.')];
    case 'demo':
      return [
        say('`DEMO` binds to no computer and is meant for uncounted FEATURE lines of demonstration licenses.'),
        ...(place === 'server' ? [fault(say('It is not allowed on a SERVER line.'))] : []),
      ];
    case 'composite':
      return [
        say(
          'A composite host id: 12 hexadecimal digits made from several ids of the computer. The vendor supplies the program that shows it; `lmhostid` does not.',
        ),
      ];
    case 'display':
      return [
        say(
          'The display {value}: on UNIX a terminal or X display, on Windows the name of the computer or of the terminal-server client. `lmutil lmhostid -display` shows it.',
          { value: quoted },
        ),
      ];
    case 'hostname':
      return [say('The computer whose host name is {value}. `lmutil lmhostid -hostname` shows it.', { value: quoted })];
    case 'user':
      return [say('The user {value}. `lmutil lmhostid -user` shows the name of the one logged in.', { value: quoted })];
    case 'id':
      return [
        say('The customer’s number {value}: it binds to no computer, it only says whose license this is. Dashes in it do not count.', {
          value: quoted,
        }),
      ];
    case 'internet':
      return [
        say('The IP address {value}; a `*` stands for any number in its place. `lmutil lmhostid -internet` shows it.', { value: quoted }),
      ];
    case 'flexId':
      return [
        paragraph(
          say('A dongle (a plug with a number of its own), {value}. `lmutil lmhostid -flexid` shows it.', { value: quoted }),
          words.dongles,
        ),
      ];
    case 'tpm':
      return [say('The number of the security chip (TPM) of the computer.')];
    case 'vendorDefined':
      return [
        say('A kind of host id of the vendor’s own, {name}: only its vendor daemon can tell what it means.', {
          name: inlineCode(text.slice(0, text.indexOf('='))),
        }),
      ];
    case 'unknown':
      return [describeUnknown(text, words)];
  }
}

function describeDecimal(text: string): Paragraph {
  const hex = hexOfDecimal(text);
  return hex === undefined
    ? fault(say('`#` marks a 32-bit host id written as a decimal number, but this number is too large for one.'))
    : say('A 32-bit host id; `#` marks it as a decimal number. In hexadecimal it is `{hex}`, the form that `lmutil lmhostid` shows.', {
        hex,
      });
}

function describeDiskSerialNumber(value: string, words: VendorWords): Paragraph[] {
  const contents: Paragraph[] = [
    say(
      'The volume serial number of the disk, on Windows of drive C: as `vol C:` shows it, without the dash. `lmutil lmhostid -vsn` shows it in the form it must have here.',
    ),
  ];
  if (value !== value.trim()) contents.push(fault(words.hostIdSpaceNote));
  else if (/^[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}$/.test(value))
    contents.push(fault(say('The dash must go: License Manager knows it as `{digits}`.', { digits: value.replace('-', '') })));
  else if (!/^[0-9A-Fa-f]{8}$/.test(value)) contents.push(fault(say('It should be 8 hexadecimal digits.')));
  return contents;
}

function describeUnknown(text: string, words: VendorWords): Paragraph {
  if (isSeparatedEthernet(text)) {
    return fault(
      say('An Ethernet (MAC) address with separators; License Manager expects its 12 digits in one word: {digits}.', {
        digits: inlineCode(joinEthernet(text).toLowerCase()),
      }),
    );
  }
  if (isIpAddress(text))
    return fault(say('This is an IP address, which is not a host id. `lmutil lmhostid`, typed on the computer, shows the host id.'));
  if (/^[0-9A-Fa-f]{13}$/.test(text)) {
    return fault(words.hostIdTooLongNote);
  }
  return fault(
    say(
      'It has the shape of no host id that is publicly documented. `lmutil lmhostid`, typed on the computer, shows the host id that License Manager expects.',
    ),
  );
}
