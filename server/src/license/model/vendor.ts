import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { type Attribute, attributeOf, type Field, fieldOf } from './field';
import { fieldWords } from './fieldWords';

/** What a DAEMON or VENDOR line says; a field that is missing is undefined. */
export interface Vendor {
  readonly name: Field | undefined;
  readonly path: Field | undefined;
  /** The options path where it is without `options=`. */
  readonly optionsPath: Field | undefined;
  /** The port where it is without `port=`. */
  readonly port: Field | undefined;
  readonly attributes: readonly Attribute[];
  /** `port = 7261`, `port:7261` and their like, which are meant to be attributes and are none. */
  readonly spaced: readonly SpacedAttribute[];
  readonly strays: readonly Field[];
}

/** A name, an equals sign and a value with spaces between them; of a port the equals sign may be missing too. */
export interface SpacedAttribute {
  readonly name: string;
  readonly value: Field;
  /** From the name to the value. */
  readonly range: TextRange;
  /** What is between the pieces and should not: spaces, a colon, or a line join. */
  readonly gaps: readonly TextRange[];
  readonly hasEquals: boolean;
}

const cache = new WeakMap<LicenseRecord, Vendor>();

/** The fields of a DAEMON or VENDOR line. */
export function vendorLineOf(record: LicenseRecord): Vendor {
  let known = cache.get(record);
  if (!known) {
    known = readVendorLine(record);
    cache.set(record, known);
  }
  return known;
}

function readVendorLine(record: LicenseRecord): Vendor {
  const fields: (Field | undefined)[] = [];
  const attributes: Attribute[] = [];
  const spaced: SpacedAttribute[] = [];
  const words = fieldWords(record);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const parts = fields.length > 0 ? spacedAttributeAt(record, words, i) : undefined;
    if (parts) {
      spaced.push(parts.attribute);
      i += parts.words - 1;
    } else if (isAttribute(record, word)) {
      attributes.push(attributeOf(record, word));
    } else {
      // After `options=` the next bare word can only be the port.
      if (fields.length === 2 && attributes.some(({ name }) => name.toLowerCase() === 'options')) fields.push(undefined);
      fields.push(fieldOf(record, word));
    }
  }
  const strays = fields.slice(4).filter((field) => field !== undefined);
  return { name: fields[0], path: fields[1], optionsPath: fields[2], port: fields[3], attributes, spaced, strays };
}

/** A path may hold an equals sign; only a plain word before one makes an attribute. */
function isAttribute(record: LicenseRecord, word: Word): boolean {
  return word.equals > word.start && /^[A-Za-z_]+$/.test(record.slice({ start: word.start, end: word.equals }));
}

/** Reads `port =7261`, `port= 7261`, `port = 7261`, `port:7261` or `port 7261`, and the first three with options, from the word with this index on. */
function spacedAttributeAt(
  record: LicenseRecord,
  all: readonly Word[],
  index: number,
): { attribute: SpacedAttribute; words: number } | undefined {
  const [first, second, third] = all.slice(index, index + 3);
  if (!first) return undefined;
  const attribute = colonAttribute(record, first);
  if (attribute) return { attribute, words: 1 };
  if (!second) return undefined;
  const name = /^(options|port)(=?)$/i.exec(record.slice(first));
  if (!name) return undefined;
  const secondText = record.slice(second);
  let value: TextRange | undefined;
  let words = 2;
  let hasEquals = true;
  if (name[2] === '=') {
    if (isAttribute(record, second) || /^(?:options|port)$/i.test(secondText)) return undefined;
    value = second;
  } else if (secondText === '=') {
    value = third;
    words = 3;
  } else if (secondText.startsWith('=')) {
    value = { start: second.start + 1, end: second.end };
  } else if (name[1]?.toLowerCase() === 'port' && /^\d+$/.test(secondText)) {
    value = second;
    hasEquals = false;
  }
  if (!value) return undefined;
  const gaps: TextRange[] = [{ start: first.end, end: second.start }];
  if (words === 3) gaps.push({ start: second.end, end: value.start });
  return {
    attribute: { name: name[1] as string, value: fieldOf(record, value), range: { start: first.start, end: value.end }, gaps, hasEquals },
    words,
  };
}

/** `PORT:7261` and `options:/path`, with a colon in the place of the equals sign. */
function colonAttribute(record: LicenseRecord, word: Word): SpacedAttribute | undefined {
  const parts = /^(?:(port):\d+|(options):.+)$/is.exec(record.slice(word));
  const name = parts?.[1] ?? parts?.[2];
  if (!name || word.equals >= 0) return undefined;
  const colon = word.start + name.length;
  const value = fieldOf(record, { start: colon + 1, end: word.end });
  return { name, value, range: { start: word.start, end: word.end }, gaps: [{ start: colon, end: colon + 1 }], hasEquals: false };
}
