import type { Day } from '../model/date';
import { featureOf } from '../model/feature';
import type { LicenseTree } from '../syntax/parse';
import { isFeatureLike } from '../vocabulary/keywords';
import { expiryDayOf } from './expiryDay';

/** What a file's licenses have ahead of them. */
export interface ExpiryOverview {
  /** The license that still runs and ends first, with its date as it is written; of several, the first in the file. Undefined where none ends. */
  readonly soonest: { readonly feature: string; readonly day: Day; readonly written: string } | undefined;
  /** How many lines grant licenses that have expired. */
  readonly expired: number;
}

/** Which license of a file expires next, and how many have expired. Lines whose keyword is misspelt grant nothing and do not count. */
export function expiryOverview({ records }: LicenseTree, today: Day): ExpiryOverview {
  let soonest: ExpiryOverview['soonest'];
  let expired = 0;
  for (const record of records) {
    if (!isFeatureLike(record.kind) || record.intendedKeyword !== undefined) continue;
    const day = expiryDayOf(record);
    const { name, expiry } = featureOf(record);
    if (day === undefined || name === undefined) continue;
    if (day < today) expired++;
    else if (soonest === undefined || day < soonest.day) soonest = { feature: name.text, day, written: expiry?.text ?? '' };
  }
  return { soonest, expired };
}
