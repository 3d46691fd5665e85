import { type Message, say } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import { type Day, formatDay } from '../model/date';
import { featureOf } from '../model/feature';
import { type Claim, fileGrants } from '../model/grants';
import type { LicenseTree } from '../syntax/parse';
import { isFeatureLike } from '../vocabulary/keywords';
import { DAYS_TOLD, expiryDayOf } from './expiryDay';
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
 * For each vendor, above its first FEATURE, INCREMENT or UPGRADE line: how many licenses it grants of how many features, and when the
 * first of them expires. Only what License Manager grants counts (`model/grants.ts`); PACKAGE lines add none.
 */
export function codeLenses(
  tree: LicenseTree,
  { today, managerVersion }: { readonly today: Day; readonly managerVersion: string },
): CodeLens[] {
  const grants = fileGrants(tree, today, managerVersion);
  const tallies = new Map<string, Tally>();
  for (const { record, start } of placedRecords(tree)) {
    // License Manager passes over a line whose keyword is misspelt.
    if (!isFeatureLike(record.kind) || !record.keyword || record.intendedKeyword !== undefined) continue;
    const feature = featureOf(record);
    if (!feature.vendor) continue;
    const key = feature.vendor.text.toLowerCase();
    let tally = tallies.get(key);
    if (!tally) {
      tally = new Tally(shiftRange(record.keyword, start), shiftRange(feature.vendor.range, start), feature.vendor.text);
      tallies.set(key, tally);
    }
    const claim = grants.claimAt(start);
    if (claim) tally.add(claim);
  }
  return [...tallies.values()].map((tally) => tally.lens(today)).filter(({ title }) => title.length > 0);
}

/** The sum of a vendor's records. */
class Tally {
  private licenses = 0;
  private readonly counted = new Set<string>();
  private readonly uncounted = new Set<string>();
  private expired = 0;
  private firstExpiry: Day | undefined;

  constructor(
    private readonly range: TextRange,
    private readonly vendorRange: TextRange,
    private readonly vendor: string,
  ) {}

  add({ placed, feature, count, standing }: Claim): void {
    if (standing.kind === 'expired') this.expired++;
    if (standing.kind !== 'granted' || !feature.name) return;
    if (count === undefined) this.uncounted.add(feature.name.text);
    else this.counted.add(feature.name.text);
    this.licenses += count ?? 0;
    const expiry = expiryDayOf(placed.record);
    if (expiry !== undefined) this.firstExpiry = Math.min(expiry, this.firstExpiry ?? expiry);
  }

  lens(today: Day): CodeLens {
    const { range, vendorRange, vendor, counted, uncounted, licenses, expired } = this;
    const title: Message[] = [];
    if (counted.size > 0) title.push(describeCounted(licenses, counted.size));
    if (uncounted.size > 0)
      title.push(uncounted.size === 1 ? say('1 uncounted feature') : say('{count} uncounted features', { count: uncounted.size }));
    if (title.length > 0) title.push(describeFirstExpiry(this.firstExpiry, today));
    if (expired > 0) title.push(expired === 1 ? say('1 expired line') : say('{count} expired lines', { count: expired }));
    return { range: { start: range.start, end: range.end }, vendorRange, vendor, title };
  }
}

function describeCounted(licenses: number, features: number): Message {
  if (licenses === 1) return say('1 license of 1 feature');
  return features === 1
    ? say('{licenses} licenses of 1 feature', { licenses })
    : say('{licenses} licenses of {features} features', { licenses, features });
}

function describeFirstExpiry(day: Day | undefined, today: Day): Message {
  if (day === undefined) return say('none expires');
  const days = day - today;
  if (days === 0) return say('first expires today');
  if (days === 1) return say('first expires tomorrow');
  return days > DAYS_TOLD ? say('first expires on {date}', { date: formatDay(day) }) : say('first expires in {days} days', { days });
}
