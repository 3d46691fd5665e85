import type { LicenseTree } from './parse';

/** The index of the first record that shares a line with the record of this index: one that is not glued to another. */
export function firstOfLines({ records }: LicenseTree, index: number): number {
  let first = index;
  while (records[first]?.glued) first--;
  return first;
}

/** The index of the last record that shares a line with the record of this index, by others glued between them. */
export function lastOfLines({ records }: LicenseTree, index: number): number {
  let last = index;
  while (records[last + 1]?.glued) last++;
  return last;
}
