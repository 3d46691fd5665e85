import { unmask } from './marked';

export interface CursorText {
  readonly text: string;
  /** Where the cursor `|` was, 0-based in UTF-16 units. */
  readonly offset: number;
  /** The text with « » kept, without the cursor. */
  readonly marked: string;
}

/** Takes the cursor `|` and the marks « » out of a text; unseen characters may be written by name. */
export function readCursor(marked: string): CursorText {
  const unmasked = unmask(marked);
  const plain = unmasked.replace(/[«»]/g, '');
  return { text: plain.replace('|', ''), offset: plain.indexOf('|'), marked: unmasked.replace('|', '') };
}

/** A text with a range of it between « and ». */
export function mark(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}
