import type { Message } from '../../../core/message';
import type { TextEdit, TextRange } from '../../../core/text';
import type { Day } from '../../model/date';

/** What completions may know besides the text. */
export interface CompletionContext {
  /** The current day, given from outside: the core has no clock. */
  readonly today: Day;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
}

export type CompletionKind = 'keyword' | 'feature' | 'vendor' | 'value' | 'attribute' | 'snippet';

/** One thing that could be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label, plain text. */
  readonly detail?: Message;
  /** Paragraphs of Markdown. */
  readonly documentation?: readonly Message[];
  /** Replaces the word that is being typed, before and behind the cursor; never more than one line. */
  readonly edit: TextEdit;
  /** Whether the new text is a snippet, with places such as `${1:host}` and escapes. */
  readonly isSnippet: boolean;
  /** Items are shown in the order of these. */
  readonly sortText: string;
}

/** A completion before it is known where it goes and in which order. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: Message;
  readonly documentation?: readonly Message[];
  /** Where it is not the label. */
  readonly newText?: string;
  readonly isSnippet?: boolean;
}

/** Offers for a range of the file, in the order in which they are best shown. */
export interface Offers {
  readonly range: TextRange;
  readonly offers: readonly Offer[];
}
