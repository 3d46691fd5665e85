import { byRange } from './ranges';
/** A half-open range of UTF-16 offsets, 0-based: `start` is inside, `end` is not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `range` with `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** The edit that puts text at one place. */
export function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** The edit that takes a range out. */
export function removal(range: TextRange): TextEdit {
  return { range, newText: '' };
}

/** The range moved by `offset` UTF-16 units. */
export function shiftRange(range: TextRange, offset: number): TextRange {
  return { start: range.start + offset, end: range.end + offset };
}

/** Whether two ranges share a character, or one inserts where the other is. */
export function rangesTouch(a: TextRange, b: TextRange): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/**
 * The text after all edits.
 *
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(byRange);
  const parts: string[] = [];
  let position = 0;
  for (const { range, newText } of sorted) {
    if (range.start < position) throw new RangeError(`Edits overlap at offset ${range.start}.`);
    parts.push(text.slice(position, range.start), newText);
    position = range.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** A text of the file on one line, cut to `longest` UTF-16 units. */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && !/\s\s|[^\S ]|^ | $/.test(text)) return text;
  const line = text
    .slice(0, 2 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Half a character must not be left over.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
