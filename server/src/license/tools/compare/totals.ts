import { amountOf, joined, type Message, say } from '../../../core/message';
import type { Total, TotalChange } from '../../../language/comparison';
import type { FeatureGrant, Grants } from '../../model/grants';
import { compareTexts } from './entries';

/** How many licenses of each feature License Manager grants from one file and from the other, by vendor and name. */
export function totalsOf(before: Grants, after: Grants): TotalChange[] {
  const [old, current] = [byIdentity(before), byIdentity(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((identity) => totalOf(old.get(identity), current.get(identity)))
    .sort((a, b) => compareTexts(a.subject.vendor ?? '', b.subject.vendor ?? '') || compareTexts(a.name, b.name));
}

function byIdentity({ features }: Grants): ReadonlyMap<string, FeatureGrant> {
  return new Map(
    features.flatMap((grant) => {
      const identity = grant.claims[0]?.feature.identity;
      return identity === undefined ? [] : [[identity, grant] as const];
    }),
  );
}

function totalOf(before: FeatureGrant | undefined, after: FeatureGrant | undefined): TotalChange {
  const { name, vendor } = (after ?? before)?.claims[0]?.feature ?? {};
  const [old, current] = [inOne(before), inOne(after)];
  return {
    subject: { name: name?.text ?? '', vendor: vendor?.text.toLowerCase() ?? '' },
    name: name?.text ?? '',
    before: old,
    after: current,
    changed: old.amount !== current.amount || old.unlimited !== current.unlimited,
  };
}

function inOne(grant: FeatureGrant | undefined): Total {
  if (!grant) return { amount: 0, unlimited: false, inWords: joined(['–']) };
  const { licenses, uncounted, claims } = grant;
  const expired = claims.reduce((sum, { standing, count }) => sum + (standing.kind === 'expired' ? (count ?? 0) : 0), 0);
  return { amount: licenses, unlimited: uncounted, inWords: inWords(licenses, uncounted, expired) };
}

function inWords(licenses: number, uncounted: boolean, expired: number): Message {
  if (uncounted && licenses === 0) return say('any number');
  const amounts = { count: amountOf(licenses), expired: amountOf(expired) };
  if (uncounted) return say('{count} and any number', amounts);
  return expired > 0 ? say('{count} ({expired} expired)', amounts) : joined([amountOf(licenses)]);
}
