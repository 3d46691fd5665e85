import type { Report } from '../../core/finding';
import type { RuleHead } from '../../core/runRule';
import type { Surroundings } from '../../language/surroundings';
import type { Day } from '../model/date';
import type { LicenseFile } from '../model/licenseFile';
import type { VendorWords } from '../model/vendorWords';
import type { LicenseRecord } from '../syntax/record';
import type { RecordKind } from '../vocabulary/keywords';

/** What is told to a check from outside. */
export interface CheckContext {
  /** The current day, given from outside: the core has no clock. */
  readonly today: Day;
  /** How many days before its expiry a record is reported. */
  readonly expiryWarningDays: number;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
  /** What is known of other files; record rules do not depend on it, since what they find is kept. */
  readonly surroundings?: Surroundings;
}

/** What rules may know besides the text. */
export interface RuleContext extends CheckContext {
  /** The words for the vendor of the record; for a rule about the whole file, for the vendors that it names. */
  readonly words: VendorWords;
  /** Whether the file is a template: none of its FEATURE records was ever filled in. */
  readonly isTemplate: boolean;
}

interface LicenseRuleHead extends RuleHead {
  /** `genesys`: for records of genesys.d, and for others where the file names no other vendor. `all`: every FlexNet file. */
  readonly vendors: 'all' | 'genesys';
}

/** A rule that judges one record by itself; its findings are kept until the record changes. Offsets count from the record's start. */
export interface RecordRule extends LicenseRuleHead {
  readonly records: readonly RecordKind[];
  check(record: LicenseRecord, report: (report: Report) => void, context: RuleContext): void;
}

/** A rule that judges records by each other. Offsets count from the file's start. */
export interface FileRule extends LicenseRuleHead {
  /** When such a rule reports, nothing else is reported: the file is unsupported. */
  readonly exclusive?: true;
  check(file: LicenseFile, report: (report: Report) => void, context: RuleContext): void;
}

export type AnyRule = RecordRule | FileRule;

/** Declares a rule that judges one record by itself. */
export function recordRule(rule: RecordRule): RecordRule {
  return rule;
}

/** Declares a rule that judges records by each other. */
export function fileRule(rule: FileRule): FileRule {
  return rule;
}

/** Every kind of record that holds data: all but comments and blank lines. */
export const dataRecords: readonly RecordKind[] = [
  'server',
  'vendor',
  'useServer',
  'feature',
  'increment',
  'upgrade',
  'package',
  'featureSet',
  'decimal',
  'unknown',
];

/** Every kind of record that License Manager reads: lines that begin with no keyword are ignored, whatever is wrong with them. */
export const knownRecords: readonly RecordKind[] = dataRecords.filter((kind) => kind !== 'unknown');

/** FEATURE and its kin. */
export const featureRecords: readonly RecordKind[] = ['feature', 'increment', 'upgrade'];
