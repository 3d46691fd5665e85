import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { type Attribute, attributeOf, type Field, fieldOf, isFlag } from './field';
import { fieldWords } from './fieldWords';
import { hostIdType, isSeparatedEthernet } from './hostId';
import { isPlaceholder } from './placeholder';

/** What a SERVER line says; a field that is missing is undefined. */
export interface Server {
  readonly host: Field | undefined;
  readonly hostId: Field | undefined;
  /** All host ids where the line has several, as lmhostid prints them; a SERVER line takes one. Empty otherwise. */
  readonly hostIds: readonly Field[];
  /** The port as it is written: `7260`, but also `7260,` or `PORT=7260`. */
  readonly port: Field | undefined;
  readonly attributes: readonly Attribute[];
  readonly strays: readonly Field[];
}

const cache = new WeakMap<LicenseRecord, Server>();

/** The fields of a SERVER line. A host id of two words, such as `[Host ID]` or `DISK_SERIAL_NUM= 12345678`, is one field. */
export function serverOf(record: LicenseRecord): Server {
  let known = cache.get(record);
  if (!known) {
    known = readServer(record);
    cache.set(record, known);
  }
  return known;
}

function readServer(record: LicenseRecord): Server {
  const rest = new Rest(fieldWords(record));
  const first = rest.take();
  const host = first && fieldOf(record, first);
  const { hostId, hostIds, port: glued } = takeHostIds(record, rest);
  let port = glued ?? takePort(record, rest);
  const attributes: Attribute[] = [];
  const strays: Field[] = [];
  while (rest.peek()) {
    const named = port ? undefined : takeNamedPort(record, rest);
    const word = named ? undefined : rest.take();
    if (named) port = named;
    else if (word && (word.equals >= 0 || isFlag(record, word))) attributes.push(attributeOf(record, word));
    else if (word) strays.push(fieldOf(record, word));
  }
  return { host, hostId, hostIds, port, attributes, strays };
}

/** The words that are not read yet. */
class Rest {
  private next = 0;

  constructor(private readonly words: readonly Word[]) {}

  /** The word that comes `ahead` words after the next one. */
  peek(ahead = 0): Word | undefined {
    return this.words[this.next + ahead];
  }

  take(): Word | undefined {
    return this.words[this.next++];
  }
}

type HostIds = Pick<Server, 'hostId' | 'hostIds' | 'port'>;

/** Takes the host id, or all that are there, and with `hostid:port` the port. */
function takeHostIds(record: LicenseRecord, rest: Rest): HostIds {
  const first = rest.take();
  if (!first) return { hostId: undefined, hostIds: [], port: undefined };
  const spaced = takeSpacedValue(record, first, rest);
  if (spaced) return { hostId: spaced, hostIds: [], port: undefined };
  const glued = splitPort(record, first);
  if (glued) return { ...glued, hostIds: [] };
  const only: HostIds = { hostId: fieldOf(record, first), hostIds: [], port: undefined };
  const hostIds = partsOf(record, first);
  if (hostIds.length === 0 || !hostIds.every(({ text }) => hostIdType(text) !== 'unknown' || isSurelyHostId(text))) return only;
  for (let next = rest.peek(); next; next = rest.peek()) {
    const more = partsOf(record, next);
    if (more.length === 0 || !more.every(({ text }) => isSurelyHostId(text))) break;
    hostIds.push(...more);
    rest.take();
  }
  return hostIds.length > 1 ? { hostId: hostIds[0], hostIds, port: undefined } : only;
}

/** Takes the value of `NAME= value` or `NAME = value`, whose first word is `name`. */
function takeSpacedValue(record: LicenseRecord, name: Word, rest: Rest): Field | undefined {
  const text = record.slice(name);
  const next = rest.peek();
  if (!next) return undefined;
  let words = 1;
  if (namedHostId.test(text) && record.text[next.start] === '=') {
    if (next.end === next.start + 1) words = 2;
  } else if (!/^\w+=$/.test(text)) return undefined;
  const value = rest.peek(words - 1);
  const isValue =
    words === 1 && record.text[next.start] === '=' ? true : isValueOf(record, `${text.replace('=', '')}=`, value, rest.peek(words));
  if (!value || !isValue) return undefined;
  for (let taken = 0; taken < words; taken++) rest.take();
  return fieldOf(record, { start: name.start, end: value.end });
}

/** The names that a host id has before its equals sign. */
const namedHostId = /^(?:INTERNET|COMPOSITE|DISK_SERIAL_NUM|FLEXID|HOSTNAME|ID|USER|DISPLAY)$/i;
/** The host ids whose values have a form that no port has. */
const formedValues = /^(?:INTERNET|COMPOSITE|DISK_SERIAL_NUM|FLEXID)=$/i;

/** Whether the word after `NAME=` and a space is its value, and not the port after a value that is missing. */
function isValueOf(record: LicenseRecord, name: string, value: Word | undefined, next: Word | undefined): boolean {
  if (!value || value.equals >= 0 || isFlag(record, value)) return false;
  if (!isPortShaped(record.slice(value))) return true;
  return !formedValues.test(name) && next !== undefined && isPortShaped(record.slice(next));
}

/** No host id has so few digits. */
function isPortShaped(text: string): boolean {
  return /^\d{1,5}$/.test(text);
}

/** The types of host id that hold neither of the signs between a host id and a port. */
const splitTypes: readonly string[] = [
  'ethernet',
  'hex32',
  'decimal',
  'any',
  'demo',
  'composite',
  'diskSerialNumber',
  'internet',
  'flexId',
  'tpm',
];

/** Host id and port of `001122aabbcc:7260` and its like. */
function splitPort(record: LicenseRecord, word: Word): Pick<Server, 'hostId' | 'port'> | undefined {
  const parts = /^([^:,;/@]+)[:,;/@](\d{1,5})$/.exec(record.slice(word));
  if (!parts || !splitTypes.includes(hostIdType(parts[1] ?? ''))) return undefined;
  const hostIdEnd = word.start + (parts[1] ?? '').length;
  return {
    hostId: fieldOf(record, { start: word.start, end: hostIdEnd }),
    port: fieldOf(record, { start: hostIdEnd + 1, end: word.end }),
  };
}

/** What quotes, spaces, commas and line joins separate in a word. */
function partsOf(record: LicenseRecord, word: Word): Field[] {
  return [...record.slice(word).matchAll(/[^\s,;"“”\\]+/g)].map((match) => {
    const start = word.start + match.index;
    return fieldOf(record, { start, end: start + match[0].length });
  });
}

const sureTypes: readonly string[] = ['ethernet', 'hex32', 'decimal', 'diskSerialNumber', 'composite', 'flexId', 'tpm'];

/** Whether it is a host id by its shape, and surely no port. */
function isSurelyHostId(text: string): boolean {
  return sureTypes.includes(hostIdType(text)) || isSeparatedEthernet(text);
}

function takePort(record: LicenseRecord, rest: Rest): Field | undefined {
  const named = takeNamedPort(record, rest);
  if (named) return named;
  const first = rest.peek();
  if (!first || !mayBePort(record, first)) return undefined;
  rest.take();
  return fieldOf(record, first);
}

/** Takes a port that is written with its name as on a DAEMON line: `PORT=7260`, `port = 7260`, `PORT 7260`. */
function takeNamedPort(record: LicenseRecord, rest: Rest): Field | undefined {
  const first = rest.peek();
  const text = first ? record.slice(first) : '';
  const name = /^(?:tcp[_-]?)?port([=:]?)/i.exec(text);
  if (!first || !name) return undefined;
  const [second, third] = [rest.peek(1), rest.peek(2)].map((word) => (word ? record.slice(word) : ''));
  let words = 0;
  if (name[0].length < text.length) words = name[1] === '' ? 0 : 1;
  else if (/^=?\d{1,5}$/.test(second ?? '')) words = 2;
  else if (second === '=' && isPortShaped(third ?? '')) words = 3;
  if (words === 0) return undefined;
  const { end } = rest.peek(words - 1) ?? first;
  for (let taken = 0; taken < words; taken++) rest.take();
  return fieldOf(record, { start: first.start, end });
}

/** A word of capitals is not a mistyped port but a flag, if an unknown one. */
function mayBePort(record: LicenseRecord, word: Word): boolean {
  if (word.equals >= 0 || isFlag(record, word)) return false;
  const text = record.slice(word);
  return !/^[A-Z_]+$/.test(text) || isPlaceholder(text, 'port');
}
