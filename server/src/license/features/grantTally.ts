import { amountOf, type Message, say } from '../../core/message';
import type { Day } from '../model/date';
import type { Claim } from '../model/grants';
import { expiryDayOf } from './expiryDay';

/** What records come to by `model/grants.ts`, as lenses, outline and status tell it: features are added to features and licenses to licenses. */
export class GrantTally {
  /** The names of what is granted in a number, and of what is granted without one. */
  private readonly counted = new Set<string>();
  private readonly uncounted = new Set<string>();
  private licenses = 0;
  /** The granted claim that ends first, with its last day; of several, the first in the file. */
  soonest: { readonly claim: Claim; readonly day: Day } | undefined;
  /** How many records have expired. */
  expired = 0;

  add(claim: Claim): void {
    const { placed, feature, count, standing } = claim;
    if (standing.kind === 'expired') this.expired++;
    if (standing.kind !== 'granted' || feature.identity === undefined) return;
    (count === undefined ? this.uncounted : this.counted).add(feature.identity);
    this.licenses += count ?? 0;
    const day = expiryDayOf(placed.record);
    if (day === undefined) return;
    const { soonest } = this;
    const isSooner = !soonest || day < soonest.day || (day === soonest.day && placed.start < soonest.claim.placed.start);
    if (isSooner) this.soonest = { claim, day };
  }

  /** Whether there is neither a license nor one that has expired. */
  get isEmpty(): boolean {
    return this.counted.size === 0 && this.uncounted.size === 0 && this.expired === 0;
  }

  /** What can be used today and what has expired, one part for each; none where there is neither. */
  describe(): Message[] {
    const { counted, uncounted, licenses, expired } = this;
    if (this.isEmpty) return [];
    const parts: Message[] = [];
    if (counted.size > 0) parts.push(describeCounted(counted.size, licenses));
    if (uncounted.size > 0) parts.push(describeUncounted(uncounted.size));
    if (parts.length === 0) parts.push(say('no license usable today'));
    if (expired > 0) parts.push(expired === 1 ? say('1 expired line') : say('{count} expired lines', { count: amountOf(expired) }));
    return parts;
  }

  /** Whether anything can be used today. */
  get isUsable(): boolean {
    return this.counted.size > 0 || this.uncounted.size > 0;
  }
}

function describeCounted(features: number, licenses: number): Message {
  if (licenses === 1) return say('1 feature, 1 license usable today');
  return features === 1
    ? say('1 feature, {licenses} licenses usable today', { licenses: amountOf(licenses) })
    : say('{features} features, {licenses} licenses usable today', { features: amountOf(features), licenses: amountOf(licenses) });
}

function describeUncounted(features: number): Message {
  return features === 1 ? say('1 uncounted feature') : say('{count} uncounted features', { count: amountOf(features) });
}
