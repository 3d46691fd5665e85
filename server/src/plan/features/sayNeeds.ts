import { amountOf, joined, type Message, say } from '../../core/message';
import type { Requirement } from '../catalog/requirements';

/** Of more terms the sum is shown alone. */
const MOST_TERMS = 6;

/** A sum with its terms, such as `120 router_seats: 100 + 20`. */
export function sayNeed({ feature, instead, needed, parts }: Requirement): Message {
  const name = instead === undefined ? feature : say('{feature} or {other}', { feature, other: instead });
  if (parts.length === 1) return joined([amountOf(needed), name], ' ');
  const terms = parts.slice(0, MOST_TERMS).map(({ count }) => amountOf(count));
  return say('{needed} {feature}: {terms}', {
    needed: amountOf(needed),
    feature: name,
    terms: joined(parts.length > MOST_TERMS ? [...terms, '…'] : terms, ' + '),
  });
}
