import type { Finding, Fix } from './finding';
import { byPlace, partitionPoint } from './ranges';
import { applyEdits, rangesTouch, type TextEdit, type TextRange } from './text';

/** So many rounds are made for a text of any length; more than most chains of fixes need. */
const ROUNDS = 20;
/** Elements nested deeper than that need more: they are made as long as the work, in UTF-16 units checked, is little. Two rules that undo each other must not loop. */
const LITTLE_WORK = 1_000_000;
/** What a round costs at least, in the same units. */
const WORK_OF_ROUND = 1000;

export interface FixedText {
  readonly text: string;
  /** How many findings were fixed. */
  readonly count: number;
  /** The fixes that were applied, in the order of the rounds: the offsets of each count in the text before its round. */
  readonly fixes: readonly Fix[];
}

/** The fix that "fix all" may take for a finding, or undefined. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.safe);
}

/** The fixes, in file order, that can be applied together: of two that touch, the later is left for another round. */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const sorted = fixes.map((fix) => ({ fix, ...extentOf(fix) })).sort(byPlace);
  const ranges = new TakenRanges();
  return sorted.flatMap(({ fix }) => {
    if (fix.edits.some(({ range }) => ranges.touch(range))) return [];
    for (const { range } of fix.edits) ranges.add(range);
    return [fix];
  });
}

/** Ranges of which none overlaps another, in order. */
class TakenRanges {
  private readonly ranges: TextRange[] = [];

  touch(range: TextRange): boolean {
    for (let i = this.indexOf(range.start); i < this.ranges.length; i++) {
      const taken = this.ranges[i] as TextRange;
      if (taken.start > range.end) return false;
      if (rangesTouch(taken, range)) return true;
    }
    return false;
  }

  add(range: TextRange): void {
    let i = this.indexOf(range.start);
    while (i < this.ranges.length && (this.ranges[i] as TextRange).start < range.start) i++;
    if (i === this.ranges.length) this.ranges.push(range);
    else this.ranges.splice(i, 0, range);
  }

  /** The index of the first range that does not end before an offset. */
  private indexOf(offset: number): number {
    return partitionPoint(this.ranges, ({ end }) => end < offset);
  }
}

/** From the start of the first edit to the end of the last. A fix may have more edits than a function takes arguments. */
function extentOf({ edits }: Fix): TextRange {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { range } of edits) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

/**
 * Applies safe fixes and checks again until nothing is left that can be fixed. `check` gives the findings of a text. Where that does not
 * come to an end nothing is fixed: a fix that calls for the next one each time is not safe, and a second run must find nothing to do.
 */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): FixedText {
  let current = text;
  const applied: Fix[] = [];
  for (let round = 0, work = 0; round < ROUNDS || work < LITTLE_WORK; round++, work += WORK_OF_ROUND + current.length) {
    const fixes = compatible(
      check(current)
        .map(safeFix)
        .filter((fix) => fix !== undefined),
    );
    if (fixes.length === 0) return { text: current, count: applied.length, fixes: applied };
    current = applyEdits(
      current,
      fixes.flatMap((fix) => fix.edits),
    );
    for (const fix of fixes) applied.push(fix);
  }
  return { text, count: 0, fixes: [] };
}

/** The one edit that turns `before` into `after`, without what both begin and end with; undefined if they are equal. */
export function differenceOf(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let end = 0;
  while (end < limit - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { range: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
