import { type Message, say } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import { type Day, formatDay } from '../model/date';
import { featureOf } from '../model/feature';
import { fileGrants } from '../model/grants';
import type { LicenseTree } from '../syntax/parse';
import { isFeatureLike } from '../vocabulary/keywords';
import { DAYS_TOLD } from './expiryDay';
import { GrantTally } from './grantTally';
import { placedRecords } from './placedRecords';

/** A line of text above the first record of a vendor. */
export interface CodeLens {
  /** The keyword below it, in 0-based UTF-16 offsets of the file. */
  readonly range: TextRange;
  /** The vendor's name below it. */
  readonly vendorRange: TextRange;
  /** The vendor as it is written. */
  readonly vendor: string;
  /** To be joined by semicolons. */
  readonly title: readonly Message[];
}

/**
 * For each vendor, above its first FEATURE, INCREMENT or UPGRADE line: how many features and licenses can be used today, how many lines have
 * expired, and which expiry is next. Only what License Manager grants counts (`model/grants.ts`); PACKAGE lines add none.
 */
export function codeLenses(
  tree: LicenseTree,
  { today, managerVersion }: { readonly today: Day; readonly managerVersion: string },
): CodeLens[] {
  const grants = fileGrants(tree, today, managerVersion);
  const vendors = new Map<string, Omit<CodeLens, 'title'> & { readonly tally: GrantTally }>();
  for (const { record, start } of placedRecords(tree)) {
    // License Manager ignores a line whose keyword is misspelled.
    if (!isFeatureLike(record.kind) || !record.keyword || record.intendedKeyword !== undefined) continue;
    const { vendor } = featureOf(record);
    if (!vendor) continue;
    const key = vendor.text.toLowerCase();
    let found = vendors.get(key);
    if (!found) {
      const range = { start: start + record.keyword.start, end: start + record.keyword.end };
      found = { range, vendorRange: shiftRange(vendor.range, start), vendor: vendor.text, tally: new GrantTally() };
      vendors.set(key, found);
    }
    const claim = grants.claimAt(start);
    if (claim) found.tally.add(claim);
  }
  return [...vendors.values()].flatMap(({ tally, ...place }) =>
    tally.isEmpty ? [] : [{ ...place, title: [...tally.describe(), ...(tally.isUsable ? [describeNext(tally.soonest?.day, today)] : [])] }],
  );
}

function describeNext(day: Day | undefined, today: Day): Message {
  if (day === undefined) return say('no upcoming expiry');
  const days = day - today;
  if (days === 0) return say('next expiry today');
  if (days === 1) return say('next expiry tomorrow');
  return days > DAYS_TOLD ? say('next expiry {date}', { date: formatDay(day) }) : say('next expiry in {days} days', { days });
}
