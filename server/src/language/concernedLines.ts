import type { TextRange } from '../core/text';

/** Which lines of a file are asked for. */
export interface LineQuery {
  /** The keywords that they begin with. */
  readonly keywords?: readonly string[];
  /** Attributes: of the kinds of lines that have attributes, those with one of these. */
  readonly attributes?: readonly string[];
  /** Words of a message: where some of them are names of features, only the lines of these. */
  readonly words: ReadonlySet<string>;
}

/** A line that is asked for. */
export interface ConcernedLine {
  /** Of its first word. */
  readonly range: TextRange;
  /** What of it may be shown: never a key or a signature. */
  readonly text: string;
}
