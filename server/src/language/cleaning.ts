import type { Message } from '../core/message';

/** A text as somebody received it, such as a mail with a file in it, made a file of a language: nothing in it is guessed. */
export interface Cleaning {
  /** The file, with `\n` at the line ends: what is certain of it, and no more. Empty where nothing was found. */
  readonly text: string;
  /** What was received, in sentences. */
  readonly received: readonly Message[];
  /** Whether it is a file of its own, and not a part to be added to one; undefined where nothing was found. */
  readonly isComplete: boolean | undefined;
  /** What was done to the text, one thing each. */
  readonly cleaned: readonly Message[];
  /** The lines that are not part of the file. */
  readonly leftOut: readonly ReceivedLine[];
  /** What could be more than one thing, in the order of the lines: it is not in `text`. While there is any, `text` is not the whole file. */
  readonly uncertain: readonly Uncertainty[];
}

/** A line of the text as it was received. */
export interface ReceivedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Something that only the sender knows, or whoever reads it. */
export interface Uncertainty extends ReceivedLine {
  /** Why: a headline and, after a line end, what to do. */
  readonly message: Message;
}
