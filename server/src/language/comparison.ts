import type { Message } from '../core/message';

/** A text to compare, and what messages call it. */
export interface ComparedText {
  readonly name: string;
  readonly text: string;
}

/** Something that is in the earlier text, in the later one, or in both. */
export interface InBoth<T> {
  readonly before: T;
  readonly after: T;
}

/** A value that differs. What must not be shown, such as a signature, has no values here. */
export interface ValueChange {
  /** What it is the value of: a field or an attribute, by a name that does not depend on the reader's language. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  readonly message: Message;
}

/** One thing that the two texts do not have in common. */
export interface Difference {
  /** What kinds of difference it is, the one first that it is listed under. */
  readonly kinds: readonly string[];
  /** Which record it is about, for programs. */
  readonly subject: Readonly<Record<string, string>>;
  /** The same for people, with no value that must not be shown. */
  readonly title: Message;
  /** The 1-based numbers of the lines at which it begins in each text; none where it is not there. */
  readonly lines: InBoth<readonly number[]>;
  readonly changes: readonly ValueChange[];
  /** What a person should know of it besides. */
  readonly remark?: Message;
}

/** Differences of one kind. */
export interface ComparisonSection {
  readonly kind: string;
  readonly heading: Message;
  /** Whether only the issuer can make such a change: what is signed. */
  readonly signed: boolean;
  readonly differences: readonly Difference[];
}

/** How many there are of something in one text. */
export interface Total {
  readonly amount: number;
  readonly unlimited: boolean;
  readonly inWords: Message;
}

/** How many there are of something before and after. */
export interface TotalChange extends InBoth<Total> {
  readonly subject: Readonly<Record<string, string>>;
  readonly name: string;
  /** Whether the two differ. */
  readonly changed: boolean;
}

/** Two texts compared by what they mean. */
export interface Comparison {
  /** `identical`: character by character; `equal`: in all that counts. */
  readonly outcome: 'identical' | 'equal' | 'different';
  /** One sentence, which names both texts. */
  readonly summary: Message;
  /** Those that have differences, what is signed first. */
  readonly sections: readonly ComparisonSection[];
  readonly totals: readonly TotalChange[];
  /** What the totals are of. */
  readonly totalsHeading: Message;
  /** What there is to know besides: what is repeated, what cannot be read. */
  readonly notes: readonly Message[];
  /** Both texts in one order and layout, so that their lines can be compared; equal unless the outcome is `different`. They hold all that the files hold. */
  readonly canonical: InBoth<string>;
}

/** Why a text cannot be compared: a sentence that names it. */
export interface ComparisonRefused {
  readonly refused: Message;
}
