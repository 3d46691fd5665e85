import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import { type FieldDefinition, fieldDefinitions } from '../vocabulary/records';
import { attributesOf } from './attributes';
import type { Attribute, Field } from './field';
import { recordFieldsOf } from './recordFields';
import { serverOf } from './server';

/**
 * The ranges of a record that its signature covers, and the signature itself: no fix may change a character in them
 * (research on REV and lmcksum: host ids, vendor name, the fixed fields, key, SIGN, every upper-case attribute).
 * Line joins inside a quoted value are layout, not value. One fix writes them, which is not safe: that of `changed-after-issue`, which puts back what was issued.
 */
export function signedRanges(record: LicenseRecord): TextRange[] {
  if (record.kind === 'decimal') return record.keyword ? [record.keyword] : [];
  // What is more than its two fields may have been signed too.
  if (record.kind === 'featureSet') return record.words.map(({ start, end }) => ({ start, end }));
  const ranges = recordFieldsOf(record).flatMap(({ definition, field }) => (definition.signed ? rangesOf(record, definition, field) : []));
  const attributes = fieldDefinitions(record.kind).some(({ key, signed }) => key === 'attributes' && signed) ? attributesOf(record) : [];
  return [...ranges, ...attributes.filter(isSignedAttribute).map((attribute) => attribute.range)];
}

function rangesOf(record: LicenseRecord, { key }: FieldDefinition, field: Field): TextRange[] {
  if (key !== 'hostId') return [field.range];
  // Of several host ids only one can be what was signed, and nothing here tells which.
  return serverOf(record).hostIds.length > 0 ? [] : wordsWithin(record, field);
}

/** Whether an attribute belongs to the publisher: it is written in capitals, or known to be the publisher's. */
export function isSignedAttribute(attribute: Attribute): boolean {
  if (attribute.definition) return attribute.definition.owner === 'publisher';
  return attribute.name === attribute.name.toUpperCase();
}

/** The words of a field that may have several: in `DISK_SERIAL_NUM= 12345678` the space is layout, which a fix may take out. */
function wordsWithin(record: LicenseRecord, field: Field): TextRange[] {
  const { start, end } = field.range;
  return record.words
    .filter((word) => word.end > start && word.start < end)
    .map((word) => ({ start: Math.max(word.start, start), end: Math.min(word.end, end) }));
}
