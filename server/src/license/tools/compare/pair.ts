import type { InBoth } from '../../../language/comparison';
import { isPlaceholder } from '../../model/placeholder';
import { type Entry, fieldText, freeText } from './entries';

/** Which entries of two texts are the same thing, and which are in one text only. */
export interface Pairs {
  readonly pairs: readonly InBoth<Entry>[];
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** What makes two entries the same thing; entries for which it is undefined are left for a later one. */
type Sameness = (entry: Entry) => string | undefined;

/**
 * Pairs licenses, the surest pairs first: copies, then one signature, then what a renewal, a raise, or a slip leaves as it is. It pairs the same the
 * other way round, and in whatever order the entries are in their files.
 */
export function pairLicenses(before: readonly Entry[], after: readonly Entry[]): Pairs {
  return pairBy(before, after, [
    ({ whole }) => whole,
    ({ identity }) => identity?.record,
    uniqueSignature(before, after),
    ({ identity }) => identity?.terms,
    (entry) => entry.identity && `${entry.identity.license}\n\n${fieldText(entry, 'count')}`,
    (entry) => entry.identity && `${entry.identity.license}\n\n${fieldText(entry, 'expiry')}`,
    ({ identity }) => identity?.license,
    (entry) => entry.identity && [entry.identity.feature, entry.keyword, ...versionOf(entry)].join('\n'),
    (entry) => entry.identity && `${entry.identity.feature}\n${entry.keyword}`,
    ({ identity }) => identity?.feature,
    ({ identity }) => identity?.feature.toLowerCase(),
  ]);
}

/** Pairs SERVER lines: by what they are signed for, then by name; where one is left of each, these. */
export function pairServers(before: readonly Entry[], after: readonly Entry[]): Pairs {
  return pairBy(before, after, [
    ({ whole }) => whole,
    (entry) => `${fieldText(entry, 'hostId')}\n${freeText(entry, 'host')}`,
    (entry) => fieldText(entry, 'hostId'),
    (entry) => freeText(entry, 'host'),
    () => '',
  ]);
}

/** Pairs DAEMON and VENDOR lines by the name of the daemon. */
export function pairDaemons(before: readonly Entry[], after: readonly Entry[]): Pairs {
  return pairBy(before, after, [({ whole }) => whole, (entry) => fieldText(entry, 'daemon')]);
}

function pairBy(before: readonly Entry[], after: readonly Entry[], samenesses: readonly Sameness[]): Pairs {
  const pairs: InBoth<Entry>[] = [];
  let left: InBoth<readonly Entry[]> = { before, after };
  for (const sameness of samenesses) {
    if (left.before.length === 0 || left.after.length === 0) break;
    const waiting = new Map<string, Entry[]>();
    for (const entry of left.before) {
      const key = sameness(entry);
      if (key === undefined) continue;
      const list = waiting.get(key);
      if (list) list.push(entry);
      else waiting.set(key, [entry]);
    }
    for (const list of waiting.values()) list.reverse();
    const paired = new Set<Entry>();
    for (const entry of left.after) {
      const key = sameness(entry);
      const partner = key === undefined ? undefined : waiting.get(key)?.pop();
      if (!partner) continue;
      pairs.push({ before: partner, after: entry });
      paired.add(partner);
      paired.add(entry);
    }
    const isLeft = (entry: Entry): boolean => !paired.has(entry);
    left = { before: left.before.filter(isLeft), after: left.after.filter(isLeft) };
  }
  return { pairs, before: left.before, after: left.after };
}

/** The signature, where it is one and no other record of its file has it. */
function uniqueSignature(before: readonly Entry[], after: readonly Entry[]): Sameness {
  const counts = [before, after].map((entries) => {
    const found = new Map<string, number>();
    for (const entry of entries) {
      const signature = surestSignature(entry);
      if (signature !== undefined) found.set(signature, (found.get(signature) ?? 0) + 1);
    }
    return found;
  });
  return (entry) => {
    const signature = surestSignature(entry);
    return signature !== undefined && counts.every((found) => (found.get(signature) ?? 0) <= 1) ? signature : undefined;
  };
}

/** The signatures that are attributes: where fields are damaged, the key may be in the place of another. */
function surestSignature(entry: Entry): string | undefined {
  const attributes = entry.values.filter(({ isSignature, attribute }) => isSignature && attribute !== undefined);
  return attributes.length > 0 ? textOf(attributes) : signatureOf(entry);
}

/** All that is signature in a record, in one text; undefined where there is none, or a placeholder for one. */
export function signatureOf({ values }: Entry): string | undefined {
  return textOf(values.filter(({ isSignature }) => isSignature));
}

function textOf(signatures: Entry['values']): string | undefined {
  const found = signatures.filter(({ text }) => text !== '');
  if (found.every(({ text }) => isPlaceholder(text) || /^(.)\1*$/.test(text))) return undefined;
  return found.map(({ field, attribute, text }) => `${field ?? attribute}\t${text}`).join('\n');
}

function versionOf(entry: Entry): readonly (string | undefined)[] {
  return [fieldText(entry, 'fromVersion'), fieldText(entry, 'version') ?? fieldText(entry, 'toVersion')];
}
