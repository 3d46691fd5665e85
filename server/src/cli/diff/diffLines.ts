import { partitionPoint } from '../../core/ranges';
/** A stretch of lines that differs: `before` was replaced by `after`. 0-based, the ends exclusive; one of the two may be empty. */
export interface LineChange {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** Deeper nesting than any honest pair of texts needs. */
const DEEPEST = 64;

/**
 * Where two texts differ, in order. Lines that are once in both are taken as unmoved as far as their order allows, and the stretches
 * between them are compared in the same way; what is left is compared line by line. Not always the shortest answer, but always a right
 * one, in n log n time.
 */
export function diffLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  compare(before, after, [0, before.length], [0, after.length], 0, changes);
  return changes;
}

type Stretch = readonly [start: number, end: number];

function compare(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch, depth: number, changes: LineChange[]): void {
  let [aStart, aEnd] = inA;
  let [bStart, bEnd] = inB;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aStart === aEnd && bStart === bEnd) return;
  const unmoved = depth < DEEPEST ? unmovedLines(a, b, [aStart, aEnd], [bStart, bEnd]) : [];
  if (unmoved.length > 0) {
    for (const [inOne, inOther] of [...unmoved, [aEnd, bEnd] as const]) {
      compare(a, b, [aStart, inOne], [bStart, inOther], depth + 1, changes);
      aStart = inOne + 1;
      bStart = inOther + 1;
    }
  } else if (aEnd - aStart === bEnd - bStart) {
    pairUp(a, b, [aStart, aEnd], bStart, changes);
  } else {
    changes.push({ before: [aStart, aEnd], after: [bStart, bEnd] });
  }
}

/** Of two stretches of one length, the lines that differ from the line in the same place. */
function pairUp(a: readonly string[], b: readonly string[], [start, end]: Stretch, startInB: number, changes: LineChange[]): void {
  const shift = startInB - start;
  for (let line = start; line < end; line++) {
    if (a[line] === b[line + shift]) continue;
    const first = line;
    while (line < end && a[line] !== b[line + shift]) line++;
    changes.push({ before: [first, line], after: [first + shift, line + shift] });
  }
}

/** The longest list of lines that are once in each stretch and in the same order in both: `[line of a, line of b]`. */
function unmovedLines(a: readonly string[], b: readonly string[], inA: Stretch, inB: Stretch): [number, number][] {
  const uniqueInB = uniqueLines(b, inB);
  const pairs: [number, number][] = [];
  for (const [text, line] of uniqueLines(a, inA)) {
    const other = line < 0 ? undefined : uniqueInB.get(text);
    if (other !== undefined && other >= 0) pairs.push([line, other]);
  }
  return longestRising(pairs.sort(([one], [other]) => one - other));
}

/** Each text with its line, or with -1 if it is there more than once. */
function uniqueLines(lines: readonly string[], [start, end]: Stretch): Map<string, number> {
  const found = new Map<string, number>();
  for (let line = start; line < end; line++) {
    const text = lines[line] ?? '';
    found.set(text, found.has(text) ? -1 : line);
  }
  return found;
}

/** Patience sorting: the longest part of the list whose second numbers rise. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    const place = partitionPoint(tops, (top) => (pairs[top]?.[1] ?? 0) < value);
    previous[index] = tops[place - 1] ?? -1;
    tops[place] = index;
  });
  const rising: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rising.push(pairs[index] as [number, number]);
  return rising.reverse();
}
