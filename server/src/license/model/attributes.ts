import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { featureOf } from './feature';
import type { Attribute, Field } from './field';
import { fieldsFit } from './fieldFit';
import { tornWords } from './looseEquals';
import { packageOf } from './package';
import { serverOf } from './server';
import { vendorLineOf } from './vendor';

/** The attributes of any record, in file order. */
export function attributesOf(record: LicenseRecord): readonly Attribute[] {
  if (isFeatureLike(record.kind)) return featureOf(record).attributes;
  if (record.kind === 'package') return packageOf(record).attributes;
  if (record.kind === 'server') return serverOf(record).attributes;
  return record.kind === 'vendor' ? vendorLineOf(record).attributes : [];
}

/** The bare words of a FEATURE kind that may be misspelled flags: what is in no field, or in the key's place. */
export function strayWordsOf(record: LicenseRecord): readonly Field[] {
  if (!isFeatureLike(record.kind) || !fieldsFit(record)) return [];
  const { strays, key } = featureOf(record);
  if (strays.length === 0 && !key) return [];
  const torn = tornWords(record);
  return [...(key ? [key] : []), ...strays].filter((field) => !torn.has(field.range.start));
}
