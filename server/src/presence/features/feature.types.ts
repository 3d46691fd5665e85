import type { Message } from '../../core/message';
import type { TextRange } from '../../core/text';

/** What is said of a place. Ranges are 0-based UTF-16 offsets of the file. */
export interface Hover {
  readonly range: TextRange;
  /** Paragraphs of Markdown. Values taken from the file stand in them as inline code. */
  readonly contents: readonly Message[];
}
