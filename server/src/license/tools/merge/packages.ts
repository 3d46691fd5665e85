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
  if (![...existing.items, ...received.items].some(isPackage)) return fates;
  const after = enabledBy([...existing.items.filter((item) => !fates.replaced.has(item)), ...fates.added]);
  return { ...fates, ...withoutDisabled(received, fates, after), replaced: replacedWith(existing, received, fates, after) };
}

/** Leaves out the received PACKAGE records whose enabling record was left out. */
function withoutDisabled(received: Side, { added, notes }: Fates, after: ReadonlySet<string>): Pick<Fates, 'added' | 'notes'> {
  const before = enabledBy(received.items);
  const left = added.filter((item) => isPackage(item) && before.has(keyOf(item)) && !after.has(keyOf(item)));
  return {
    added: added.filter((item) => !left.includes(item)),
    notes: [
      ...notes,
      ...left.map((item) =>
        say('Left out: the received PACKAGE {name}, since the record that enables it is left out.', { name: nameOf(item) }),
      ),
    ],
  };
}

function replacedWith(existing: Side, received: Side, { replaced }: Fates, after: ReadonlySet<string>): ReadonlyMap<Item, Item> {
  const before = enabledBy(existing.items);
  const disabled = existing.items.filter(
    (item) => isPackage(item) && !replaced.has(item) && before.has(keyOf(item)) && !after.has(keyOf(item)),
  );
  const all = new Map(replaced);
  for (const own of disabled) {
    const by = received.items.find((item) => isPackage(item) && item.identity?.feature === own.identity?.feature && after.has(keyOf(item)));
    if (!by)
      throw new Refusal(
        say(
          'The received record for {name} has another version than the PACKAGE {name} of the existing file, which would no longer license its components; ask for the PACKAGE record too.',
          { name: nameOf(own) },
        ),
      );
    all.set(own, by);
  }
  return all;
}

function isPackage({ record }: Item): boolean {
  return record.kind === 'package';
}

/** The names and versions that FEATURE and INCREMENT records enable. */
function enabledBy(items: readonly Item[]): Set<string> {
  return new Set(items.flatMap((item) => (item.claim && item.record.kind !== 'upgrade' ? [keyOf(item)] : [])));
}

function keyOf(item: Item): string {
  return JSON.stringify([item.vendor, nameOf(item), versionOf(item)]);
}
