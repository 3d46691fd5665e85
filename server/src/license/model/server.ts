import type { TextRange } from '../../core/text';
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

/** The fields of a SERVER line. A host id of two words, such as `[Host ID]` or `DISK_SERIAL_NUM= 12345678`, is one field. */
export function serverOf(record: LicenseRecord): Server {
  const rest = [...fieldWords(record)];
  const first = rest.shift();
  const host = first && fieldOf(record, first);
  const { hostId, hostIds, port: glued } = takeHostIds(record, rest);
  let port = glued ?? takePort(record, rest);
  const attributes: Attribute[] = [];
  const strays: Field[] = [];
  while (rest.length > 0) {
    const named = port ? undefined : takeNamedPort(record, rest);
    const word = named ? undefined : rest.shift();
    if (named) port = named;
    else if (word && (word.equals >= 0 || isFlag(record, word))) attributes.push(attributeOf(record, word));
    else if (word) strays.push(fieldOf(record, word));
  }
  return { host, hostId, hostIds, port, attributes, strays };
}

type HostIds = Pick<Server, 'hostId' | 'hostIds' | 'port'>;

/** Takes the host id, or all that stand there, and with `hostid:port` the port. */
function takeHostIds(record: LicenseRecord, rest: Word[]): HostIds {
  const first = rest.shift();
  if (!first) return { hostId: undefined, hostIds: [], port: undefined };
  const text = record.slice(first);
  if (/^\w+=$/.test(text) && rest[0] && isValueOf(record, text, rest)) {
    const value = rest.shift() as Word;
    return { hostId: fieldOf(record, { start: first.start, end: value.end }), hostIds: [], port: undefined };
  }
  if (namedHostId.test(text) && rest[0] && record.text[rest[0].start] === '=') {
    const hasValue = rest[0].end > rest[0].start + 1;
    const value = rest[hasValue ? 0 : 1];
    if (value && (hasValue || isValueOf(record, `${text}=`, rest.slice(1)))) {
      rest.splice(0, hasValue ? 1 : 2);
      return { hostId: fieldOf(record, { start: first.start, end: value.end }), hostIds: [], port: undefined };
    }
  }
  const glued = splitPort(record, first);
  if (glued) return { ...glued, hostIds: [] };
  const hostIds = partsOf(record, first);
  if (hostIds.length === 0 || !hostIds.every(({ text }) => mayBeHostId(text)))
    return { hostId: fieldOf(record, first), hostIds: [], port: undefined };
  for (let next = rest[0]; next; next = rest[0]) {
    const more = partsOf(record, next);
    if (more.length === 0 || !more.every(({ text }) => isSurelyHostId(text))) break;
    hostIds.push(...more);
    rest.shift();
  }
  return hostIds.length > 1
    ? { hostId: hostIds[0], hostIds, port: undefined }
    : { hostId: fieldOf(record, first), hostIds: [], port: undefined };
}

/** The names that a host id has before its equals sign. */
const namedHostId = /^(?:INTERNET|COMPOSITE|DISK_SERIAL_NUM|FLEXID|HOSTNAME|ID|USER|DISPLAY)$/i;
/** The host ids whose values have a form that no port has. */
const formedValues = /^(?:INTERNET|COMPOSITE|DISK_SERIAL_NUM|FLEXID)=$/i;

/** Whether the word behind `NAME=` and a blank is its value, and not the port behind a value that is missing. */
function isValueOf(record: LicenseRecord, name: string, [value, next]: readonly Word[]): boolean {
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

/** What quotes, blanks, commas and line joins separate in a word. */
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

function mayBeHostId(text: string): boolean {
  return isSurelyHostId(text) || hostIdType(text) !== 'unknown';
}

function takePort(record: LicenseRecord, rest: Word[]): Field | undefined {
  const named = takeNamedPort(record, rest);
  if (named) return named;
  const [first] = rest;
  if (!first || !mayBePort(record, first)) return undefined;
  rest.shift();
  return fieldOf(record, first);
}

/** Takes a port that is written with its name as on a DAEMON line: `PORT=7260`, `port = 7260`, `PORT 7260`. */
function takeNamedPort(record: LicenseRecord, rest: Word[]): Field | undefined {
  const [first] = rest;
  const name = first && /^(?:tcp[_-]?)?port([=:]?)/i.exec(record.slice(first));
  if (!first || !name) return undefined;
  const text = record.slice(first);
  if (name[0].length < text.length) return name[1] === '' ? undefined : takeRange(record, rest, 1);
  if (isPortShaped(rest[1] ? record.slice(rest[1]) : '')) return takeRange(record, rest, 2);
  if (rest[1] && /^=\d{1,5}$/.test(record.slice(rest[1]))) return takeRange(record, rest, 2);
  const isSpaced = rest[1] && rest[2] && record.slice(rest[1]) === '=' && isPortShaped(record.slice(rest[2]));
  return isSpaced ? takeRange(record, rest, 3) : undefined;
}

/** A word of capitals is no mistyped port but a flag, if an unknown one. */
function mayBePort(record: LicenseRecord, word: Word): boolean {
  if (word.equals >= 0 || isFlag(record, word)) return false;
  const text = record.slice(word);
  return !/^[A-Z_]+$/.test(text) || isPlaceholder(text, 'port');
}

/** Takes words as one field. */
function takeRange(record: LicenseRecord, rest: Word[], words: number): Field {
  const taken = rest.splice(0, words);
  const range: TextRange = { start: taken[0]?.start ?? 0, end: taken[words - 1]?.end ?? 0 };
  return fieldOf(record, range);
}
