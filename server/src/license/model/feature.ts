import { memo } from '../../core/memo';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { requiredFields } from '../vocabulary/records';
import { type Attribute, attributeOf, type Field, fieldOf, isFlag } from './field';
import { fieldWords } from './fieldWords';

/** What a FEATURE, INCREMENT or UPGRADE record says; a field that is missing is undefined. */
export interface Feature {
  /** Name and vendor in one text, the vendor in lower case: equal for records of the same feature. Undefined where one of them is missing. */
  readonly identity: string | undefined;
  readonly name: Field | undefined;
  readonly vendor: Field | undefined;
  /** The version; of an UPGRADE, the version it upgrades to. */
  readonly version: Field | undefined;
  /** The version an UPGRADE starts from. */
  readonly fromVersion: Field | undefined;
  readonly expiry: Field | undefined;
  readonly count: Field | undefined;
  /** The license key in the seventh place of older files. */
  readonly key: Field | undefined;
  readonly attributes: readonly Attribute[];
  /** Bare words after the fields that are neither the key nor a known flag. */
  readonly strays: readonly Field[];
}

/** The fields of a FEATURE, INCREMENT or UPGRADE record. */
export const featureOf = memo(readFeature);

function readFeature(record: LicenseRecord): Feature {
  const places = requiredFields(record.kind).length;
  const fields: Field[] = [];
  const attributes: Attribute[] = [];
  const strays: Field[] = [];
  let key: Field | undefined;
  for (const word of fieldWords(record)) {
    if (word.equals >= 0 || (fields.length === places && isFlag(record, word))) attributes.push(attributeOf(record, word));
    else if (fields.length < places && attributes.length === 0) fields.push(fieldOf(record, word));
    else if (fields.length === places && key === undefined && attributes.length === 0) key = fieldOf(record, word);
    else strays.push(fieldOf(record, word));
  }
  const upgrade = record.kind === 'upgrade' ? 1 : 0;
  const [name, vendor] = fields;
  return {
    identity: name && vendor ? `${name.text} ${vendor.text.toLowerCase()}` : undefined,
    name,
    vendor,
    fromVersion: upgrade ? fields[2] : undefined,
    version: fields[2 + upgrade],
    expiry: fields[3 + upgrade],
    count: fields[4 + upgrade],
    key,
    attributes,
    strays,
  };
}

/** The first attribute of a name, in any case. */
export function attributeNamed(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return (
    attributes.find((attribute) => attribute.name === name) ??
    attributes.find((attribute) => attribute.name.toUpperCase() === name.toUpperCase())
  );
}

/** Whether a count means "any number", which node-locked records have. */
export function isUncounted(count: string): boolean {
  return /^0+$/.test(count) || count.toLowerCase() === 'uncounted';
}

/** Whether the record licenses a limited number of checkouts, as far as can be told. */
export function isCounted(feature: Feature): boolean {
  return feature.count !== undefined && !isUncounted(feature.count.text);
}

/** Whether the record surely licenses a limited number of checkouts: its count is a number above 0. */
export function hasLimitedCount(feature: Feature): boolean {
  return feature.count !== undefined && /^\d+$/.test(feature.count.text) && isCounted(feature);
}

/** The vendor daemon a record names: of FEATURE kinds, PACKAGE, FEATURESET and DAEMON lines. */
export function vendorOf(record: LicenseRecord): string | undefined {
  const place =
    isFeatureLike(record.kind) || record.kind === 'package' ? 1 : record.kind === 'vendor' || record.kind === 'featureSet' ? 0 : -1;
  const last = place < 0 ? undefined : record.words[place];
  if (!last) return undefined;
  // Asked of every record on every check: only where a stand-in may be is more than these words looked at.
  const mayJoin = /[<[{]/.test(record.text.slice(record.words[0]?.start, last.end));
  const word = mayJoin ? fieldWords(record)[place] : last;
  return word === undefined || word.equals >= 0 ? undefined : record.slice(word);
}
