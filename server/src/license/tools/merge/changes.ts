import type { MergeChange, Quantity } from '../../../language/merge';
import type { FeatureGrant, Grants } from '../../model/grants';
import { packageOf } from '../../model/package';
import type { Fates } from './fates';
import type { Item, Side } from './licenseSide';
import { nameOf } from './newerRecord';

/** What becomes of each name of both files, those of the existing file first. */
export function changesOf(existing: Side, received: Side, fates: Fates, after: Grants): MergeChange[] {
  const added = new Set(fates.added);
  const all = new Map<string, Item[]>();
  for (const item of [...existing.items, ...received.items]) {
    const key = item.identity?.feature ?? `${item.vendor} ${nameOf(item)}`;
    const items = all.get(key);
    if (items) items.push(item);
    else all.set(key, [item]);
  }
  const own = new Set(existing.items);
  const before = quantities(existing.grants);
  const now = quantities(after);
  return [...all.values()].flatMap((items): MergeChange[] => {
    const isOwn = items.some((item) => own.has(item));
    const isReplaced = items.some((item) => fates.replaced.has(item));
    const isAdded = items.some((item) => added.has(item));
    // What was received and left out of a name that is not there is told in the notes.
    if (!isOwn && !isAdded) return [];
    const action = isReplaced ? 'replaced' : isAdded ? 'added' : items.some((item) => fates.unchanged.has(item)) ? 'unchanged' : 'kept';
    const [first] = items as [Item, ...Item[]];
    const { identity } = first.claim?.feature ?? {};
    const counts = identity === undefined ? {} : { before: before.get(identity) ?? NONE, after: now.get(identity) ?? NONE };
    return [{ vendor: vendorNameOf(first), name: String(nameOf(first)), action, ...counts }];
  });
}

const NONE: Quantity = { count: 0, isUnlimited: false };

function vendorNameOf({ record, claim, vendor }: Item): string {
  return claim?.feature.vendor?.text ?? (record.kind === 'package' ? packageOf(record).vendor?.text : undefined) ?? vendor;
}

/** What is granted of each feature, by its identity. */
export function quantities({ features }: Grants): Map<string, Quantity> {
  return new Map(
    features.flatMap((grant) => (grant.claims[0]?.feature.identity ? [[grant.claims[0].feature.identity, quantityOf(grant)]] : [])),
  );
}

function quantityOf({ licenses, uncounted }: FeatureGrant): Quantity {
  return { count: licenses, isUnlimited: uncounted };
}

/** Whether anything is granted. */
export function isAny({ count, isUnlimited }: Quantity): boolean {
  return count > 0 || isUnlimited;
}
