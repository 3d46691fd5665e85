import type { ListChange } from './messages';

/** What has changed between two versions of a list of plain data: what both begin and end with stays. Takes linear time. */
export function changeOf<Item>(before: readonly Item[], after: readonly Item[]): ListChange<Item> {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from++;
  let end = 0;
  while (end < shorter - from && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  return { from, removed: before.length - from - end, items: after.slice(from, after.length - end) };
}

/** The list after a change. */
export function changed<Item>(list: readonly Item[], { from, removed, items }: ListChange<Item>): Item[] {
  return [...list.slice(0, from), ...items, ...list.slice(from + removed)];
}

/** Whether two pieces of plain data are equal; a member that is undefined is as one that is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in left) if (!isSame(left[key], right[key])) return false;
  for (const key in right) if (!(key in left) && right[key] !== undefined) return false;
  return true;
}
