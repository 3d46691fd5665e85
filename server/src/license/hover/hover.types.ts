import type { Change, FindingsOf, Paragraph } from '../../core/hover';
import type { TextRange } from '../../core/text';
import type { Surroundings } from '../../language/surroundings';
import type { Day } from '../model/date';
import type { Claim, FeatureGrant } from '../model/grants';
import type { SiteTotal } from '../model/siteTotals';
import type { VendorWords } from '../model/vendorWords';
import type { LicenseSummary } from '../summary';

/** What hovers may know besides the text. */
export interface HoverContext {
  /** The current day, given from outside: the core has no clock. */
  readonly today: Day;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
  /** What is found in the file, so that the hover does not say it again. */
  readonly findings?: FindingsOf;
  /** What is known of other files. */
  readonly surroundings?: Surroundings | undefined;
}

/** What the description of a token may know besides. */
export interface PieceContext extends HoverContext {
  readonly words: VendorWords;
  /** What License Manager makes of a FEATURE, INCREMENT or UPGRADE record; undefined for others. */
  readonly granted: { readonly claim: Claim; readonly grant: FeatureGrant } | undefined;
  /** How programs find the license server; undefined where the file does not say it. */
  readonly address: string | undefined;
  /** What the license servers of the site have of the feature; undefined where there is one alone. */
  readonly inSite: { readonly total: SiteTotal; readonly nameOf: (file: LicenseSummary) => string } | undefined;
}

/** A token with something to say. Offsets count from the start of its record. */
export interface Piece {
  readonly range: TextRange;
  readonly change: Change;
  /** The guides that say more. */
  readonly guides?: readonly string[];
  describe(context: PieceContext): readonly Paragraph[];
}
