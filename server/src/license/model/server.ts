import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { type Attribute, attributeOf, type Field, fieldOf, isFlag } from './field';
import { isPlaceholder } from './placeholder';

/** What a SERVER line says; a field that is missing is undefined. */
export interface Server {
  readonly host: Field | undefined;
  readonly hostId: Field | undefined;
  readonly port: Field | undefined;
  readonly attributes: readonly Attribute[];
  readonly strays: readonly Field[];
}

/** The fields of a SERVER line. A host id of two words, such as `[Host ID]` or `DISK_SERIAL_NUM= 12345678`, is one field. */
export function serverOf(record: LicenseRecord): Server {
  const rest = [...record.words];
  const host = takeField(record, rest);
  const hostId = takeField(record, rest);
  const port = rest[0] && mayBePort(record, rest[0]) ? takeField(record, rest) : undefined;
  const attributes: Attribute[] = [];
  const strays: Field[] = [];
  for (const word of rest) {
    if (word.equals >= 0 || isFlag(record, word)) attributes.push(attributeOf(record, word));
    else strays.push(fieldOf(record, word));
  }
  return { host, hostId, port, attributes, strays };
}

/** A word of capitals is no mistyped port but a flag, if an unknown one. */
function mayBePort(record: LicenseRecord, word: Word): boolean {
  if (word.equals >= 0 || isFlag(record, word)) return false;
  const text = record.slice(word);
  return !/^[A-Z_]+$/.test(text) || isPlaceholder(text);
}

function takeField(record: LicenseRecord, rest: Word[]): Field | undefined {
  const first = rest.shift();
  if (!first) return undefined;
  let last = first;
  const text = record.slice(first);
  if (text.startsWith('[') && !text.includes(']')) {
    const closing = rest.findIndex((word) => record.slice(word).endsWith(']'));
    if (closing >= 0 && closing < 3) last = rest.splice(0, closing + 1)[closing] as Word;
  } else if (/^\w+=$/.test(text) && rest[0] && rest[0].equals < 0) {
    last = rest.shift() as Word;
  }
  return fieldOf(record, { start: first.start, end: last.end });
}
