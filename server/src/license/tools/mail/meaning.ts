import { plainValue } from '../../model/field';
import { signedRanges } from '../../model/signed';
import type { LicenseRecord } from '../../syntax/record';

/** What a record says that is signed, as one text: equal for records that differ in nothing else. Line joins and quotes are layout. */
export function signedMeaning(record: LicenseRecord): string {
  const values = signedRanges(record).map((range) => plainValue(record.slice(range)));
  return JSON.stringify([record.kind, ...values]);
}
