import type { TextRange } from '../../server/src/core/text';
import { type MarkedText, readMarks } from './marked';

export interface PlacesText extends MarkedText {
  /** Where the cursor was, 0-based in UTF-16 units. */
  readonly offset: number;
}

/** Takes the cursor `|` and the marks « and » out of a text; unseen characters may be written by name. */
export function readPlaces(marked: string): PlacesText {
  const offset = marked.replace(/[«»]/g, '').indexOf('|');
  return { ...readMarks(marked.replace('|', '')), offset };
}

/** The text with each range between « and », to be compared with a marked text. */
export function markAll(text: string, ranges: readonly TextRange[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: '«', order: 1 },
    { at: end, mark: '»', order: 0 },
  ]);
  let marked = '';
  let position = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    marked += text.slice(position, at) + mark;
    position = at;
  }
  return marked + text.slice(position);
}
