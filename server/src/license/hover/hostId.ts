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
          '**Host id** of the computer that License Manager runs on. Every signature in the file depends on it, so moving to another computer requires a new license file.',
        )
      : say('**Host id** that this record is bound to.');
  if (isPlaceholder(text, 'hostId')) return [head, standInNote(inlineCode(text))];
  const type = hostIdType(text);
  return [head, ...describeType(text, type, place, words), ...(place === 'server' && type === 'ethernet' ? [onVirtualMachine] : [])];
}

/** Genesys guide, "Licenses for Virtual Platform Support". */
const onVirtualMachine = say('On a virtual machine, give the network card a fixed address, or the host id changes with it.');

/** One of several host ids on a SERVER line, which takes one. */
export function describeOneOfHostIds(text: string, words: VendorWords): Paragraph[] {
  return [
    fault(
      say(
        '**Host id**, one of several on this line. `lmutil lmhostid` shows one for each network card, but a SERVER line takes only one: the one that the license file was issued for.',
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
        say('An Ethernet (MAC) address: {pairs}. `lmutil lmhostid` shows it as 12 hexadecimal digits, which is the form required here.', {
          pairs: inlineCode(text.match(/../g)?.join(':') ?? text),
        }),
      ];
    case 'hex32':
      return [
        say(
          'A 32-bit host id; as a decimal number it is `#{decimal}`. `lmutil lmhostid` shows it, as does `hostid` on Solaris; on HP-UX, `uname -i` shows it in decimal.',
          {
            decimal: Number.parseInt(text, 16),
          },
        ),
        say('On AIX, it is the eight digits before the last two that `uname -m` shows.'),
      ];
    case 'decimal':
      return [describeDecimal(text)];
    case 'diskSerialNumber':
      return describeDiskSerialNumber(value, words);
    case 'any':
      return [say('`ANY` is not tied to a computer: it is valid everywhere.')];
    case 'demo':
      return [
        say('`DEMO` is not tied to a computer. It is meant for uncounted FEATURE lines of demonstration licenses.'),
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
          'The display {value}: on UNIX, a terminal or X display; on Windows, the name of the computer or of the terminal-server client. `lmutil lmhostid -display` shows it.',
          { value: quoted },
        ),
      ];
    case 'hostname':
      return [say('The computer with the host name {value}. `lmutil lmhostid -hostname` shows it.', { value: quoted })];
    case 'user':
      return [say('The user {value}. `lmutil lmhostid -user` shows the name of the logged-in user.', { value: quoted })];
    case 'id':
      return [
        say('The customer number {value}. It is not tied to a computer; it only says whose license this is. Dashes in it are ignored.', {
          value: quoted,
        }),
      ];
    case 'internet':
      return [
        say('The IP address {value}; `*` means any number in that position. `lmutil lmhostid -internet` shows it.', { value: quoted }),
      ];
    case 'flexId':
      return [
        paragraph(
          say('A dongle (a hardware key with its own number), {value}. `lmutil lmhostid -flexid` shows it.', { value: quoted }),
          words.dongles,
        ),
      ];
    case 'tpm':
      return [say('The number of the security chip (TPM) of the computer.')];
    case 'vendorDefined':
      return [
        say('A vendor-defined type of host id, {name}. Only the vendor daemon knows what it means.', {
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
    ? fault(say('`#` marks a 32-bit host id written as a decimal number, but this number is too large for 32 bits.'))
    : say('A 32-bit host id; `#` marks it as a decimal number. In hexadecimal it is `{hex}`, as `lmutil lmhostid` shows it.', {
        hex,
      });
}

function describeDiskSerialNumber(value: string, words: VendorWords): Paragraph[] {
  const contents: Paragraph[] = [
    say(
      'The volume serial number of the disk; on Windows, of drive C:, as `vol C:` shows it, without the dash. `lmutil lmhostid -vsn` shows it in the form required here.',
    ),
  ];
  if (value !== value.trim()) contents.push(fault(words.hostIdSpaceNote));
  else if (/^[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}$/.test(value))
    contents.push(fault(say('Remove the dash: License Manager expects `{digits}`.', { digits: value.replace('-', '') })));
  else if (!/^[0-9A-Fa-f]{8}$/.test(value)) contents.push(fault(say('It should be 8 hexadecimal digits.')));
  return contents;
}

function describeUnknown(text: string, words: VendorWords): Paragraph {
  if (isSeparatedEthernet(text)) {
    return fault(
      say('An Ethernet (MAC) address with separators. License Manager expects its 12 digits as one word: {digits}.', {
        digits: inlineCode(joinEthernet(text).toLowerCase()),
      }),
    );
  }
  if (isIpAddress(text))
    return fault(say('This is an IP address, not a host id. To see the host id, run `lmutil lmhostid` on the computer.'));
  if (/^[0-9A-Fa-f]{13}$/.test(text)) {
    return fault(words.hostIdTooLongNote);
  }
  return fault(
    say(
      'It does not look like any publicly documented host id. To see the host id that License Manager expects, run `lmutil lmhostid` on the computer.',
    ),
  );
}
