import type { Completion } from '../../../core/editing';
import type { Message } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { Day } from '../../model/date';

/** What completions may know besides the text. */
export interface CompletionContext {
  /** The current day, given from outside: the core has no clock. */
  readonly today: Day;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
}

/** A completion before it is known where it goes and in which order. */
export interface Offer extends Pick<Completion, 'label' | 'title' | 'kind' | 'documentation'> {
  readonly detail?: Message;
  /** Where it is not the label. */
  readonly newText?: string;
  readonly isSnippet?: boolean;
}

/** Offers for a range of the file, in the order in which they are best shown. */
export interface Offers {
  readonly range: TextRange;
  readonly offers: readonly Offer[];
}
