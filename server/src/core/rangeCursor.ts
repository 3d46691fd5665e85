import type { TextRange } from './text';

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
