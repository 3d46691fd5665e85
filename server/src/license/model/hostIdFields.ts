import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { attributeNamed, featureOf } from './feature';
import type { Field } from './field';
import { serverOf } from './server';

/** The host ids that a record is bound to: of a SERVER line the third word, of a FEATURE and its kin each one in HOSTID=. */
export function hostIdsOf(record: LicenseRecord): Field[] {
  if (record.kind === 'server') {
    const { hostId } = serverOf(record);
    return hostId ? [hostId] : [];
  }
  if (!isFeatureLike(record.kind)) return [];
  const attribute = attributeNamed(featureOf(record).attributes, 'HOSTID');
  if (!attribute) return [];
  const { start } = attribute.valueRange;
  // Blanks separate them, or commas; quotes and line joins are no part of them.
  return [...record.slice(attribute.valueRange).matchAll(/[^\s,"\\\u201c-\u201f]+/g)].map((match) => ({
    range: { start: start + match.index, end: start + match.index + match[0].length },
    text: match[0],
  }));
}
