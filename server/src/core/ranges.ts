import type { TextRange } from './text';

/** Sorts ranges by where they start, and of those that start together the shorter first. */
export function byPlace(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end;
}

/** Sorts what has a range, as `byPlace`. */
export function byRange(a: { readonly range: TextRange }, b: { readonly range: TextRange }): number {
  return byPlace(a.range, b.range);
}

/**
 * Binary search in a list whose items of some kind, such as those before an offset, all come before the others: how many of them there
 * are, which is the index of the first of the others.
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of the starts, in ascending order, that is at or before `offset`; -1 if all are after it. */
export function lastStartAt(starts: readonly number[], offset: number): number {
  return partitionPoint(starts, (start) => start <= offset) - 1;
}

/**
 * Finds the range that holds an offset, among ranges that are sorted and do not overlap.
 * Offsets must be asked in ascending order: all questions together then take linear time.
 */
export class RangeCursor<R extends TextRange> {
  private next = 0;

  constructor(private readonly ranges: readonly R[]) {}

  /** The range that holds the character at `offset`, or undefined. */
  holding(offset: number): R | undefined {
    while ((this.ranges[this.next]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.next++;
    const range = this.ranges[this.next];
    return range && range.start <= offset ? range : undefined;
  }
}
