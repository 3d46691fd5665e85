import type { Finding } from '../../core/finding';
import type { Message } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { Day } from '../model/date';
import type { Claim, FeatureGrant } from '../model/grants';
import type { VendorWords } from '../model/vendorWords';

/** What hovers may know besides the text. */
export interface HoverContext {
  /** The current day, given from outside: the core has no clock. */
  readonly today: Day;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
  /** What is found in the file, so that the hover does not say it again: an editor shows both together. */
  findings?(): readonly Finding[];
}

/** What the description of a token may know besides. */
export interface PieceContext extends HoverContext {
  readonly words: VendorWords;
  /** What License Manager makes of a FEATURE, INCREMENT or UPGRADE record; undefined for others. */
  readonly granted: { readonly claim: Claim; readonly grant: FeatureGrant } | undefined;
}

/** What is said of one token. */
export interface Hover {
  /** The token, in 0-based UTF-16 offsets of the file. */
  readonly range: TextRange;
  /** Paragraphs of Markdown. Values taken from the file stand in them as inline code. */
  readonly contents: readonly Message[];
}

/** Whether an administrator may change a token. */
export interface Change {
  /** A few words, said first. */
  readonly verdict: Message;
  /** What follows from it, said last. */
  readonly why?: Message;
}

/** A paragraph that says what is wrong with a token. */
export interface Fault {
  readonly fault: Message;
  /** The rules whose findings say the same; any rule where there is none. */
  readonly rules: readonly string[];
}

export type Paragraph = Message | Fault;

/** A token with something to say. Offsets count from the start of its record. */
export interface Piece {
  readonly range: TextRange;
  readonly change: Change;
  describe(context: PieceContext): readonly Paragraph[];
}
