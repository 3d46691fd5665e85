import { columnsOf } from '../../core/columns';
import type { TextRange } from '../../core/text';
import { visible } from '../../core/visible';
import { isSecondSign } from './buildCommands';

export interface Underlined {
  /** The line, or the piece of it around the range, as it is printed. */
  readonly text: string;
  /** The spaces that bring the marks under the range. */
  readonly indent: string;
  /** `^~~~`, as long as the range is on the screen; at least `^`. */
  readonly marks: string;
}

const CUT = '...';
const TAB_COLUMNS = 4;

/**
 * A line with a range of it underlined, in at most `columns` columns. Of a longer line the piece around the range is taken, so the
 * time does not depend on the line's length.
 */
export function underline(line: string, range: TextRange, columns: number): Underlined {
  let offset = windowStart(line, range.start, columns);
  let text = offset > 0 ? CUT : '';
  let column = text.length;
  let left: number | undefined;
  let right = 0;
  while (offset < line.length) {
    const { length, shown, width } = cellAt(line, offset, column);
    const mayBeCut = column + width > columns - CUT.length;
    if (mayBeCut && columnsAfter(line, offset, columns) > columns - column) {
      left ??= column;
      text += CUT;
      column += CUT.length;
      if (offset < range.end) right = column;
      break;
    }
    if (offset + length > range.start) left ??= column;
    text += shown;
    column += width;
    if (offset < range.end) right = column;
    offset += length;
  }
  left ??= column;
  return { text, indent: ' '.repeat(left), marks: `^${'~'.repeat(Math.max(0, right - left - 1))}` };
}

/** Where to begin: at the line's start if the range is still shown then, else so that a third of the columns is before the range. */
function windowStart(line: string, rangeStart: number, columns: number): number {
  const free = columns - columnsAfter(line, rangeStart, columns);
  if (stepBack(line, rangeStart, free) === 0) return 0;
  return stepBack(line, rangeStart, Math.max(Math.floor(columns / 3), free - CUT.length));
}

/** How many columns the line takes from `offset` on, or `most` if it takes more. */
function columnsAfter(line: string, offset: number, most: number): number {
  let columns = 0;
  for (let position = offset; position < line.length && columns < most; ) {
    const { length, width } = cellAt(line, position, 0);
    columns += width;
    position += length;
  }
  return Math.min(columns, most);
}

/** The smallest offset from which the text up to `offset` takes no more than `columns` columns. */
function stepBack(line: string, offset: number, columns: number): number {
  let left = columns;
  let position = offset;
  while (position > 0) {
    const isPair = position > 1 && (line.codePointAt(position - 2) ?? 0) > 0xffff;
    const previous = position - (isPair ? 2 : 1);
    left -= cellAt(line, previous, 0).width;
    if (left < 0) break;
    position = previous;
  }
  return position;
}

/** The character at an offset: its length in UTF-16 units, what is printed for it in this column, and how many columns that takes. */
function cellAt(line: string, offset: number, column: number): { length: number; shown: string; width: number } {
  const character = String.fromCodePoint(line.codePointAt(offset) ?? 0);
  const { length } = character;
  if (isSecondSign(line, offset)) return { length, shown: ' #', width: 2 };
  if (character === '\t') {
    const width = TAB_COLUMNS - (column % TAB_COLUMNS);
    return { length, shown: ' '.repeat(width), width };
  }
  const shown = visible(character);
  return { length, shown, width: shown === character ? columnsOf(character) : shown.length };
}
