import { type Message, say } from '../../../core/message';
import { Snippet } from '../../../core/snippet';
import { serverOf } from '../../model/server';
import type { FileVocabulary } from '../fileVocabulary';
import { GENESYS_PORT } from '../snippets';
import type { Offer } from './completion.types';

const signedHostId = say(
  'The host id is signed: it must be the one that the licenses were ordered for. To see it, run `lmutil lmhostid` on that computer.',
);

/** The host of a SERVER line. */
export function hostOffers(): Offer[] {
  return [
    {
      label: 'this_host',
      kind: 'value',
      detail: say('This computer'),
      documentation: [
        say(
          'The computer that License Manager runs on, whichever it is. Programs that read this file on another computer cannot use it to find the server (error -95); they need `port@host` instead.',
        ),
      ],
    },
  ];
}

/** The forms of a host id on a SERVER line (Genesys guide, Appendix A; REV). `hasValue`: what follows the name is there already. */
export function serverHostIdOffers(hasValue: boolean): Offer[] {
  const forms = [
    form('12 hexadecimal digits', '<12_hex_digits>', say('Ethernet address'), { title: say('12 hexadecimal digits') }),
    form('8 hexadecimal digits', '<8_hex_digits>', say('32-bit host id'), { title: say('8 hexadecimal digits') }),
    named('DISK_SERIAL_NUM', hasValue, say('Disk serial number')),
    form('#', '', say('32-bit, in decimal'), { before: '#' }),
    named('COMPOSITE', hasValue, say('Combines several ids')),
    named('FLEXID', hasValue, say('A dongle')),
  ];
  return [...(hasValue ? forms.filter(({ label }) => label.endsWith('=')) : forms), ...(hasValue ? [] : [any])].map((offer) => ({
    ...offer,
    documentation: [signedHostId],
  }));
}

/** The forms of a host id that a feature record is bound to, after those of the file’s SERVER lines. */
export function recordHostIdOffers(vocabulary: FileVocabulary): Offer[] {
  const ofServers = vocabulary.servers.slice(0, 3).map((record) => serverOf(record).hostId?.text ?? '');
  const offers = [...new Set(ofServers)].filter((id) => /^[\w#=:-]{1,60}$/.test(id));
  return [
    ...offers.map((label): Offer => ({ label, kind: 'value', detail: say('Of a SERVER line') })),
    any,
    { label: 'DEMO', kind: 'value', detail: say('For demonstrations') },
    named('DISK_SERIAL_NUM', false, say('Disk serial number')),
    named('HOSTNAME', false, say('A computer, by host name')),
    named('INTERNET', false, say('A computer, by IP address')),
    named('USER', false, say('A user')),
    named('DISPLAY', false, say('A display or terminal')),
    named('ID', false, say('Customer number')),
    named('COMPOSITE', false, say('Combines several ids')),
    named('FLEXID', false, say('A dongle')),
  ];
}

/** The port of a SERVER line. */
export function serverPortOffers(forGenesys: boolean): Offer[] {
  const genesys: Offer = { label: GENESYS_PORT, kind: 'value', detail: say('Recommended by Genesys') };
  return [...(forGenesys ? [genesys] : []), { label: '27000', kind: 'value', detail: say('License Manager’s default') }];
}

/** The port of a vendor daemon: the next after that of the SERVER line, from which it must differ. */
export function daemonPortOffers(vocabulary: FileVocabulary): Offer[] {
  return [{ label: nextPort(vocabulary), kind: 'value', detail: say('Not the SERVER line’s port') }];
}

/** A port for a vendor daemon that no SERVER line has. */
export function nextPort({ servers }: FileVocabulary): string {
  const [first] = servers;
  const port = Number((first && serverOf(first).port?.text) || GENESYS_PORT);
  return String(Number.isInteger(port) && port > 0 && port < 65_535 ? port + 1 : Number(GENESYS_PORT) + 1);
}

const any: Offer = { label: 'ANY', kind: 'value', detail: say('Any computer') };

/** A form with a place to fill in; `title` puts the label into words. */
function form(
  label: string,
  placeholder: string,
  detail: Message,
  { before = '', title }: { readonly before?: string; readonly title?: Message },
): Offer {
  const newText = new Snippet().add(before).place(placeholder).toString();
  return { label, kind: 'value', detail, newText, isSnippet: true, ...(title && { title }) };
}

/** NAME=value; the name and its equals sign alone where the value is there already. */
function named(name: string, hasValue: boolean, detail: Message): Offer {
  return { label: `${name}=`, kind: 'value', detail, ...(hasValue ? { newText: name } : {}) };
}
