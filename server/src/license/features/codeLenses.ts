import { type Message, say } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import { type Day, formatDay } from '../model/date';
import { type Feature, featureOf, isUncounted } from '../model/feature';
import { fieldsFit } from '../model/fieldFit';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { DAYS_TOLD, expiryOf } from './expiryDay';
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
 * first of them expires. Expired licenses do not count; of several counted FEATURE lines of one name only the first does (REV, "FEATURE and
 * INCREMENT Lines"); UPGRADE lines and PACKAGE lines add none.
 */
export function codeLenses(tree: LicenseTree, { today }: { readonly today: Day }): CodeLens[] {
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
    tally.add(record, feature, today);
  }
  return [...tallies.values()].map((tally) => tally.lens(today)).filter(({ title }) => title.length > 0);
}

/** The sum of a vendor's records. */
class Tally {
  private licenses = 0;
  private readonly counted = new Set<string>();
  private readonly uncounted = new Set<string>();
  /** The names that a FEATURE line has counted licenses of. */
  private readonly granted = new Set<string>();
  private expired = 0;
  private firstExpiry: Day | undefined;

  constructor(
    private readonly range: TextRange,
    private readonly vendorRange: TextRange,
    private readonly vendor: string,
  ) {}

  add(record: LicenseRecord, { name, count }: Feature, today: Day): void {
    const date = expiryOf(record);
    if (!name || !count || !date || date.kind === 'invalid' || !fieldsFit(record)) return;
    const expiry = date.kind === 'day' ? date.day : undefined;
    if (expiry !== undefined && expiry < today) {
      this.expired++;
      return;
    }
    if (record.kind === 'upgrade' || !this.grants(record, name.text, count.text)) return;
    if (expiry !== undefined) this.firstExpiry = Math.min(expiry, this.firstExpiry ?? expiry);
  }

  /** Adds what a record grants; false where that is nothing, or cannot be told. */
  private grants({ kind }: LicenseRecord, name: string, count: string): boolean {
    if (isUncounted(count)) {
      this.uncounted.add(name);
      return true;
    }
    if (!/^\d{1,9}$/.test(count) || (kind === 'feature' && this.granted.has(name))) return false;
    if (kind === 'feature') this.granted.add(name);
    this.counted.add(name);
    this.licenses += Number(count);
    return true;
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
