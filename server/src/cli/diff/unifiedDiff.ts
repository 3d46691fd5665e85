import { diffLines, type LineChange } from './diffLines';

const CONTEXT = 3;

/** The lines of a unified diff, each with its line end; none where the texts are equal. Lines end at LF, as everywhere in diffs. */
export function unifiedDiff(name: string, before: string, after: string): string[] {
  const a = linesOf(before);
  const b = linesOf(after);
  const hunks = groupsOf(diffLines(a, b)).flatMap((changes) => hunkOf(changes, a, b));
  if (hunks.length === 0) return [];
  // What is after a Tab is not part of the name: without it a name with spaces would be cut.
  const end = name.includes(' ') ? '\t\n' : '\n';
  return [`--- a/${name}${end}`, `+++ b/${name}${end}`, ...hunks];
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()?.slice(0, -1);
  return last ? [...lines, last] : lines;
}

/** Changes whose context would touch are shown together. */
function groupsOf(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.before[0] - last.before[1] <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkOf(changes: readonly LineChange[], a: readonly string[], b: readonly string[]): string[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const leading = Math.min(CONTEXT, first.before[0]);
  const trailing = Math.min(CONTEXT, a.length - last.before[1]);
  const inBefore = rangeOf(first.before[0] - leading, last.before[1] + trailing);
  const inAfter = rangeOf(first.after[0] - leading, last.after[1] + trailing);
  const lines = [`@@ -${inBefore} +${inAfter} @@\n`];
  let shown = first.before[0] - leading;
  for (const { before, after } of changes) {
    addMarked(lines, ' ', a, shown, before[0]);
    addMarked(lines, '-', a, ...before);
    addMarked(lines, '+', b, ...after);
    shown = before[1];
  }
  addMarked(lines, ' ', a, shown, last.before[1] + trailing);
  return lines;
}

/** Where a hunk is: of an empty stretch the line before it, and no count where it is 1. */
function rangeOf(start: number, end: number): string {
  const count = end - start;
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
}

/** Adds lines with a mark before each, one by one: there may be more than a function takes arguments. */
function addMarked(hunk: string[], mark: string, lines: readonly string[], start: number, end: number): void {
  for (const line of lines.slice(start, end)) hunk.push(`${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`);
}
