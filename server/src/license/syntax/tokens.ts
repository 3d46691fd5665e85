import type { TextRange } from '../../core/text';

/**
 * A run of characters between spaces; a quoted value or a brace group may hold spaces and line ends.
 * Offsets count from the start of the record.
 */
export interface Word extends TextRange {
  readonly kind: 'word';
  /** Offset of the first equals sign outside quotes, or -1: then the word is not an attribute. */
  readonly equals: number;
  /** Offset of the first quote, or -1. */
  readonly quote: number;
  /** False when a quote or brace was opened and never closed. */
  readonly closed: boolean;
}

export type TriviaKind =
  /** A backslash, what spaces or comment follow it, and the line end: the record goes on. */
  | 'continuation'
  /** A line end without a backslash in the middle of a record. */
  | 'missingContinuation'
  /** A line of spaces in the middle of a record, with its line end. */
  | 'blankLine'
  /** A comment line in the middle of a record, with its line end. */
  | 'commentLine'
  /** A backslash at the end of a line after which the record does not go on, with its line end. */
  | 'danglingBackslash'
  /** Backslashes in mid-line, where nothing is left to join: a line break after them was lost. */
  | 'strayBackslash'
  /** The line end that ends the record. */
  | 'lineEnd'
  /** A `#` and what follows it, to the end of the line. */
  | 'comment'
  /** `>` signs of mail quoting at the start of a line, with the spaces after them. */
  | 'mailQuote'
  /** U+FEFF at the start of the text. */
  | 'byteOrderMark';

/** What is between words and is not a space. Offsets count from the start of the record. */
export interface Trivia extends TextRange {
  readonly kind: TriviaKind;
  /** True when it is inside a quoted value or a brace group. */
  readonly inWord: boolean;
}

/** Spaces between other tokens. */
export interface Spaces extends TextRange {
  readonly kind: 'spaces';
}

export type Token = Word | Trivia | Spaces;
