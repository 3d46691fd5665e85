import type { Day } from '../core/day';
import type { TextRange } from '../core/text';

/**
 * What other files and other languages may know of a license file (`Analysis.summary`): plain data. All ranges are of the file's text.
 * A key or a signature is never in it: records are compared by fingerprints (`core/fingerprint.ts`).
 */
export interface LicenseSummary {
  /** The SERVER lines, in file order. */
  readonly servers: readonly ServerSummary[];
  /** Whether they are a set of three servers that stand in for each other. */
  readonly isServerSet: boolean;
  /** The DAEMON and VENDOR lines, in file order. */
  readonly vendors: readonly VendorSummary[];
  /** The FEATURE, INCREMENT and UPGRADE records that name a feature and a vendor, in file order. */
  readonly records: readonly RecordSummary[];
  /** The PACKAGE records that name a suite and a vendor, in file order. */
  readonly packages: readonly PackageSummary[];
  /** What the records of one feature name and vendor come to, in the order of their first records. */
  readonly features: readonly FeatureSummary[];
  /** Whether there are records in decimal format, which may license anything. */
  readonly hasDecimal: boolean;
  /** Whether it is a template: none of its FEATURE records was ever filled in. */
  readonly isTemplate: boolean;
}

/** A value as it is written, and where. */
export interface PlacedText {
  readonly text: string;
  readonly range: TextRange;
}

/** A SERVER line; what it lacks, or has as a placeholder, is undefined. */
export interface ServerSummary {
  /** From the keyword to the last word. */
  readonly range: TextRange;
  readonly host: PlacedText | undefined;
  readonly hostId: PlacedText | undefined;
  /** The host id in the form in which equal ones are equal texts; undefined where it belongs to no single computer, as `ANY`. */
  readonly computer: string | undefined;
  readonly port: PlacedText | undefined;
}

/** A DAEMON or VENDOR line. */
export interface VendorSummary {
  readonly range: TextRange;
  readonly name: PlacedText | undefined;
  /** The path of the vendor daemon, without quotes. */
  readonly path: PlacedText | undefined;
  /** The path of the options file, with `options=` or without it, without quotes. */
  readonly options: PlacedText | undefined;
  readonly port: PlacedText | undefined;
}

/** Why a record grants nothing; `model/grants.ts` says of each when. An `upgrade` moves licenses to a later version and adds none. */
export type NotGranted =
  | 'upgrade'
  | 'ignored'
  | 'superseded'
  | 'expired'
  | 'notYetValid'
  | 'unsigned'
  | 'placeholder'
  /** A field is missing, shifted or unreadable, or the keyword is misspelled. */
  | 'unreadable';

/** A FEATURE, INCREMENT or UPGRADE record. */
export interface RecordSummary {
  readonly kind: 'feature' | 'increment' | 'upgrade';
  /** From the keyword to the last word, on all its lines. */
  readonly range: TextRange;
  readonly name: PlacedText;
  readonly vendor: PlacedText;
  readonly version: PlacedText | undefined;
  /** Of an UPGRADE, the version that it starts from. */
  readonly fromVersion: string | undefined;
  /** The number of licenses; undefined for an uncounted record, and where it cannot be read. */
  readonly count: number | undefined;
  readonly countRange: TextRange | undefined;
  readonly isUncounted: boolean;
  /** The last day; `never`, or undefined where it cannot be read. */
  readonly expiry: Day | 'never' | undefined;
  /** The expiry as it is written. */
  readonly expiryText: PlacedText | undefined;
  /** The day of START=. */
  readonly start: Day | undefined;
  /** The day of ISSUED=, or of START= where there is no ISSUED=. */
  readonly issued: Day | undefined;
  /** Whether it has a key or a signature, which only License Manager can verify. */
  readonly isSigned: boolean;
  /** Why License Manager grants nothing from it on the day of the check; undefined where it does. */
  readonly notGranted: NotGranted | undefined;
  readonly attributes: RecordAttributes;
  /** Equal for records that say the same, whatever their layout and their comments: the keyword, all signed fields and attributes, key and signatures. */
  readonly fingerprint: string;
  /** The fingerprints of its key and its signatures: of the digits in upper case, without spaces. */
  readonly signatures: readonly string[];
}

/** What attributes of a record say that matters outside its file; missing where the record has none of that name. */
export interface RecordAttributes {
  /** For how many hours a license may be borrowed: 168 where BORROW has no number (License Administration Guide). */
  readonly borrowHours?: number;
  /** How many users, or hosts, the options file may name; `all` where the number is missing, which means the count. */
  readonly userBased?: number | 'all';
  readonly hostBased?: number | 'all';
  /** How many checkouts beyond the count are allowed. */
  readonly overdraft?: number;
  readonly dupGroup?: string;
  readonly vendorString?: string;
  /** The host ids in HOSTID=. */
  readonly hostIds?: readonly string[];
  readonly floatOk?: true;
  readonly supersede?: true;
  readonly issuer?: string;
  readonly notice?: string;
  readonly distInfo?: string;
  readonly userInfo?: string;
  readonly assetInfo?: string;
}

/** All records of one feature name and vendor together. */
export interface FeatureSummary {
  readonly name: string;
  readonly vendor: string;
  /** The sum of the counted records that are granted on the day of the check. */
  readonly licenses: number;
  /** In how many pools these are: each is counted by itself. */
  readonly pools: number;
  /** Whether a record grants any number. */
  readonly isUncounted: boolean;
  /** The indexes of its records in `records`. */
  readonly records: readonly number[];
}

/** A PACKAGE record. */
export interface PackageSummary {
  readonly range: TextRange;
  readonly name: PlacedText;
  readonly vendor: PlacedText;
  readonly version: string | undefined;
  /** Whether OPTIONS=SUITE says that the package itself is checked out too. */
  readonly isSuite: boolean;
  readonly components: readonly ComponentSummary[];
}

/** One `name[:version[:count]]` of COMPONENTS. */
export interface ComponentSummary {
  readonly range: TextRange;
  readonly name: string;
  readonly version: string | undefined;
  readonly count: number | undefined;
}
