import { say } from '../../../core/message';
import type { Fates } from './fates';
import type { Item, Side } from './licenseSide';
import { nameOf, versionOf } from './newerRecord';
import { Refusal } from './refusal';

/**
 * A PACKAGE licenses its components only beside a FEATURE or INCREMENT record of the same name and version (License Administration Guide, "PACKAGE
 * Lines"): where that one is replaced by one of another version, the PACKAGE of that version takes the place of the old one.
 *
 * @throws Refusal where there is none, and the components would be lost
 */
export function settlePackages(existing: Side, received: Side, fates: Fates): Fates {
  const packages = existing.items.filter((item) => item.record.kind === 'package' && !fates.replaced.has(item));
  if (packages.length === 0 || fates.replaced.size === 0) return fates;
  const before = enabledBy(existing.items);
  const after = enabledBy([...existing.items.filter((item) => !fates.replaced.has(item)), ...fates.added]);
  const replaced = new Map(fates.replaced);
  for (const own of packages) {
    if (!before.has(keyOf(own)) || after.has(keyOf(own))) continue;
    const by = received.items.find(
      (item) => item.record.kind === 'package' && item.identity?.feature === own.identity?.feature && after.has(keyOf(item)),
    );
    if (!by)
      throw new Refusal(
        say(
          'The received record for {name} has another version than the PACKAGE {name} of the existing file, which would no longer license its components; ask for the PACKAGE record too.',
          { name: nameOf(own) },
        ),
      );
    replaced.set(own, by);
  }
  return { ...fates, replaced };
}

/** The names and versions that FEATURE and INCREMENT records enable. */
function enabledBy(items: readonly Item[]): Set<string> {
  return new Set(items.flatMap((item) => (item.claim && item.record.kind !== 'upgrade' ? [keyOf(item)] : [])));
}

function keyOf(item: Item): string {
  return JSON.stringify([item.vendor, nameOf(item), versionOf(item)]);
}
