import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { featureOf } from './feature';
import type { Attribute, Field } from './field';
import { packageOf } from './package';
import { serverOf } from './server';
import { vendorLineOf } from './vendor';

/**
 * The ranges of a record that its signature covers, and the signature itself: no fix may change a character in them
 * (research on REV and lmcksum: host ids, vendor name, the fixed fields, key, SIGN, every upper-case attribute).
 * Line joins inside a quoted value are layout, not value.
 */
export function signedRanges(record: LicenseRecord): TextRange[] {
  switch (record.kind) {
    case 'server': {
      const { hostId, hostIds, attributes } = serverOf(record);
      // Of several host ids only one can be what was signed, and nothing here tells which.
      return [...(hostIds.length > 0 ? [] : wordsWithin(record, hostId)), ...signedAttributes(attributes)];
    }
    case 'vendor':
      return ranges([vendorLineOf(record).name]);
    case 'package': {
      const { name, vendor, version, key, attributes } = packageOf(record);
      return [...ranges([name, vendor, version, key]), ...signedAttributes(attributes)];
    }
    case 'featureSet':
      return ranges(record.words.map((word) => ({ range: word, text: '' })));
    case 'decimal':
      return record.keyword ? [record.keyword] : [];
    default:
      if (!isFeatureLike(record.kind)) return [];
  }
  const { name, vendor, fromVersion, version, expiry, count, key, attributes } = featureOf(record);
  return [...ranges([name, vendor, fromVersion, version, expiry, count, key]), ...signedAttributes(attributes)];
}

/** Whether an attribute belongs to the publisher: it is written in capitals, or known to be the publisher's. */
export function isSignedAttribute(attribute: Attribute): boolean {
  if (attribute.definition) return attribute.definition.owner === 'publisher';
  return attribute.name === attribute.name.toUpperCase();
}

/** The words of a field that may have several: in `DISK_SERIAL_NUM= 12345678` the space is layout, which a fix may take out. */
function wordsWithin(record: LicenseRecord, field: Field | undefined): TextRange[] {
  if (!field) return [];
  const { start, end } = field.range;
  return record.words
    .filter((word) => word.end > start && word.start < end)
    .map((word) => ({ start: Math.max(word.start, start), end: Math.min(word.end, end) }));
}

function ranges(fields: readonly (Field | undefined)[]): TextRange[] {
  return fields.filter((field) => field !== undefined).map((field) => field.range);
}

function signedAttributes(attributes: readonly Attribute[]): TextRange[] {
  return attributes.filter(isSignedAttribute).map((attribute) => attribute.range);
}
