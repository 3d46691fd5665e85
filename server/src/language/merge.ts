import type { Message } from '../core/message';

/** What becomes of a record that a received one replaces. */
export type OldRecords = 'comment' | 'remove';

/**
 * What is done where the texts do not tell which of two records is newer, or whether a received one adds to another or replaces it: nothing at all, or the
 * received one replaces the other, or the other is kept, and the received one added where both count.
 */
export type Unclear = 'refuse' | 'replace' | 'keep';

/** A file and what is to be added to it. */
export interface MergeRequest {
  readonly existing: string;
  readonly received: string;
  readonly old: OldRecords;
  readonly unclear: Unclear;
  /** The path of the existing file, for commands that name it. */
  readonly path: string;
}

export type MergeResult =
  /** Nothing is changed; `isUnclear`: another value of `unclear` decides it. */
  | { readonly kind: 'refused'; readonly reason: Message; readonly isUnclear: boolean }
  /** All that was received is there already. */
  | { readonly kind: 'nothing'; readonly reason: Message }
  | Merged;

export interface Merged {
  readonly kind: 'merged';
  /** The existing text with what was received in it. */
  readonly text: string;
  /** What the received text was taken for, how it was read, and what of it was left out; sentences. */
  readonly notes: readonly Message[];
  readonly changes: readonly MergeChange[];
  /** What is to be done after the file is written, in this order. */
  readonly checklist: readonly Message[];
}

/** What becomes of everything of one name. */
export interface MergeChange {
  readonly vendor: string;
  readonly name: string;
  /** `added`: records were added, `replaced`: others were replaced; `unchanged`: received as it is there, `kept`: not received. */
  readonly action: 'added' | 'replaced' | 'unchanged' | 'kept';
  /** What is granted; missing for what grants nothing by itself, such as a package. */
  readonly before?: Quantity;
  readonly after?: Quantity;
}

/** So many, and whether any number is granted besides. */
export interface Quantity {
  readonly count: number;
  readonly isUnlimited: boolean;
}
