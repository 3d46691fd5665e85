import type { TextRange } from '../../core/text';
import { type Attribute, attributeOf, isFlag } from '../model/field';
import { serverOf } from '../model/server';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import { type FieldKey, guidedFields, requiredFields } from '../vocabulary/records';
import type { RecordCursor } from './cursor';

/** What the cursor is at in a record. */
export interface RecordPlace {
  readonly field: FieldKey;
  /** Where the field is if it is more than one word, counted from the start of the record. */
  readonly range?: TextRange;
  /** The attribute that the cursor is in. */
  readonly attribute?: Attribute;
  /** Whether the cursor is after the attribute's equals sign. */
  readonly inValue: boolean;
  /** Whether an attribute may be written here. */
  readonly allowsAttribute: boolean;
}

const vendorAttributes = /^(?:options|e?port)$/i;

/** Which field or attribute the cursor is in, or which comes next there; undefined where nothing more belongs. */
export function recordPlaceOf(cursor: RecordCursor): RecordPlace | undefined {
  switch (cursor.record.kind) {
    case 'server':
      return serverPlace(cursor);
    case 'vendor':
      return vendorPlace(cursor);
    case 'package':
      return packagePlace(cursor);
    case 'featureSet': {
      const key = keysOf('featureSet')[cursor.before.length];
      return key && field(key);
    }
    default:
      return isFeatureLike(cursor.record.kind) ? featurePlace(cursor) : undefined;
  }
}

/** The fields of a kind of record that are written one after the other, without the attributes. */
function keysOf(kind: RecordKind): FieldKey[] {
  return guidedFields(kind).flatMap(({ key }) => (key === 'attributes' ? [] : [key]));
}

function field(key: FieldKey, allowsAttribute = false): RecordPlace {
  return { field: key, inValue: false, allowsAttribute };
}

function inAttribute({ record, offset }: RecordCursor, word: Word, key: FieldKey = 'attributes'): RecordPlace {
  return { field: key, attribute: attributeOf(record, word), inValue: word.equals >= 0 && offset > word.equals, allowsAttribute: true };
}

function featurePlace(cursor: RecordCursor): RecordPlace {
  const { record, word, before } = cursor;
  if (word && word.equals >= 0) return inAttribute(cursor, word);
  const fields = requiredFields(record.kind).map(({ key }) => key);
  const { bare, attributes } = countWords(record, before, fields.length);
  const next = attributes === 0 ? fields[bare] : undefined;
  if (next) return field(next);
  if (word && isFlag(record, word)) return inAttribute(cursor, word);
  return attributes === 0 && bare === fields.length ? field('key', true) : field('attributes', true);
}

function packagePlace(cursor: RecordCursor): RecordPlace {
  const { record, word, before } = cursor;
  if (word && word.equals >= 0) return inAttribute(cursor, word);
  const keys = keysOf('package');
  const named = keys.indexOf('version');
  const { bare, attributes } = countWords(record, before, named);
  const next = attributes === 0 ? keys[bare] : undefined;
  if (next && bare < named) return field(next);
  if (word && isFlag(record, word)) return inAttribute(cursor, word);
  return field(next ?? 'attributes', true);
}

/** How many words are fields and how many attributes; flags are attributes after `fields` bare words. */
function countWords(record: LicenseRecord, words: readonly Word[], fields: number): { bare: number; attributes: number } {
  let bare = 0;
  let attributes = 0;
  for (const word of words) {
    if (word.equals >= 0 || (bare >= fields && isFlag(record, word))) attributes++;
    else bare++;
  }
  return { bare, attributes };
}

function serverPlace(cursor: RecordCursor): RecordPlace | undefined {
  const { record, word, offset } = cursor;
  const { host, hostId, port, attributes, strays } = serverOf(record);
  const keys = keysOf('server');
  const ranges = [host, hostId, port].map((found) => found?.range);
  const at = word?.start ?? offset;
  const within = ranges.findIndex((range) => range !== undefined && range.start <= at && at < range.end);
  const range = ranges[within];
  if (range) return word ? { ...field(keys[within] as FieldKey, within === 2), range } : undefined;
  if (word) return word.equals >= 0 || isFlag(record, word) ? inAttribute(cursor, word) : field('attributes', true);
  const next = keys[ranges.filter((range) => range !== undefined && range.end <= offset).length];
  const isAfterFields = [...attributes, ...strays].some((other) => other.range.end <= offset);
  return next === undefined || isAfterFields ? field('attributes', true) : field(next, next === 'serverPort');
}

function vendorPlace(cursor: RecordCursor): RecordPlace | undefined {
  const { record, word, before } = cursor;
  if (before.length === 0) return field('daemon');
  const wordKey = word && vendorAttribute(record, word);
  if (word && wordKey) return inAttribute(cursor, word, wordKey);
  const written = before.map((other) => vendorAttribute(record, other));
  const bare = written.filter((key) => key === undefined).length;
  // After an attribute no path can follow; after `options=` the next bare word can only be the port.
  const first = bare === written.length ? bare : Math.max(bare, 2);
  const missing = keysOf('vendor')
    .slice(first)
    .find((key) => !written.includes(key));
  return missing && field(missing, true);
}

function vendorAttribute(record: LicenseRecord, word: Word): FieldKey | undefined {
  if (word.equals < 0) return undefined;
  const name = record.slice({ start: word.start, end: word.equals });
  if (!vendorAttributes.test(name)) return undefined;
  return name.toLowerCase() === 'options' ? 'options' : 'daemonPort';
}
