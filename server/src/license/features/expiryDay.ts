import { type Day, type LicenseDate, parseExpiry } from '../model/date';
import { featureOf } from '../model/feature';
import { fieldsFit } from '../model/fieldFit';
import type { LicenseRecord } from '../syntax/record';

/** How many days ahead an expiry is told in days: for a later one the date itself says enough. */
export const DAYS_TOLD = 365;

const never: LicenseDate = { kind: 'never' };

/** When the license of a FEATURE, INCREMENT or UPGRADE record ends; undefined where the date is missing or another field is in its place. */
export function expiryOf(record: LicenseRecord): LicenseDate | undefined {
  const { expiry } = featureOf(record);
  // Most licenses are.
  if (expiry?.text === 'permanent') return never;
  return expiry && fieldsFit(record) ? parseExpiry(expiry.text) : undefined;
}

/** The last day of a record's license; undefined where it never ends, or no day can be told. */
export function expiryDayOf(record: LicenseRecord): Day | undefined {
  const date = expiryOf(record);
  return date?.kind === 'day' ? date.day : undefined;
}
