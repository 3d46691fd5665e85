import type { LicenseRecord } from '../syntax/record';
import { isHostId } from '../syntax/recordShape';
import type { Word } from '../syntax/tokens';
import { featureOf } from './feature';
import { isSignature } from './signature';

/** The quoted string, often an empty one, that ends a FEATURE line of version 2, and the host id that may follow it: the form of that time. */
export function oldVendorData(record: LicenseRecord): readonly Word[] {
  const { key, attributes } = featureOf(record);
  if (!key || attributes.some(isSignature)) return [];
  const afterKey = record.words.filter((word) => word.start > key.range.start && word.equals < 0);
  const [data, hostId] = afterKey;
  if (!data?.closed || data.quote !== data.start) return [];
  return afterKey.length === 2 && hostId && isHostId(record.slice(hostId)) ? [data, hostId] : [data];
}

/** Whether a FEATURE line of version 2 names its computer after the quoted string. */
export function hasOldHostId(record: LicenseRecord): boolean {
  return oldVendorData(record).length > 1;
}
