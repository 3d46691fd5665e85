import type { Message } from '../core/message';

/**
 * How sure it is what an error means: `certain` by documents for administrators, `likely` by the number and name alone, `undocumented` where no public
 * document says it. What is not certain is never told as if it were.
 */
export type Grade = 'certain' | 'likely' | 'undocumented';

/** Whose error it is; the same number can mean something else to each of them. */
export type ErrorFamily = 'flexnet' | 'activation' | 'exit' | 'signal' | 'system' | 'genesys' | 'connector' | 'log';

/** Which lines of a file an error is about, in the words of the files; a language knows those that it has. */
export interface Concern {
  /** Keywords that such lines begin with, such as `SERVER`. */
  readonly keywords?: readonly string[];
  /** Attributes that such lines have, such as `HOSTID`; a line with one of the keywords and any of these. */
  readonly attributes?: readonly string[];
}

/** One error, as documents list it. */
export interface KnownError {
  /** The number or name as it is written, such as `-8`, `07100`, `GLMR_LICENSE_SERVER_NOT_AVAILABLE`; unique in its family. */
  readonly id: string;
  readonly family: ErrorFamily;
  /** Symbols that programs and documents use for it, such as `LM_BADCODE`. */
  readonly names?: readonly string[];
  /** What programs write for it, as far as it is always the same; compared as `plainWords` has it. */
  readonly texts?: readonly string[];
  /** What it means: a headline, without a period. */
  readonly meaning: Message;
  /** In sentences, the usual one first; none where nothing in a file or a setting causes it. */
  readonly causes: readonly Message[];
  /** In sentences, in the order in which to do it. */
  readonly checks: readonly Message[];
  readonly concerns?: Concern;
  /** The document that it rests on, in English. */
  readonly source: string;
  readonly grade: Grade;
}
