import type { Day } from '../model/date';
import { fileGrants } from '../model/grants';
import type { LicenseTree } from '../syntax/parse';
import { GrantTally } from './grantTally';

/** What a file's licenses have ahead of them. */
export interface ExpiryOverview {
  /** The license that is granted and ends first, with its date as it is written; of several, the first in the file. Undefined where none ends. */
  readonly soonest: { readonly feature: string; readonly day: Day; readonly written: string } | undefined;
  /** How many lines grant licenses that have expired. */
  readonly expired: number;
}

/** Which license of a file expires next, and how many have expired, of what License Manager grants (`model/grants.ts`). */
export function expiryOverview(
  tree: LicenseTree,
  { today, managerVersion }: { readonly today: Day; readonly managerVersion: string },
): ExpiryOverview {
  const tally = new GrantTally();
  for (const { claims } of fileGrants(tree, today, managerVersion).features) for (const claim of claims) tally.add(claim);
  const { soonest, expired } = tally;
  const feature = soonest?.claim.feature;
  return { soonest: soonest && { feature: feature?.name?.text ?? '', day: soonest.day, written: feature?.expiry?.text ?? '' }, expired };
}
