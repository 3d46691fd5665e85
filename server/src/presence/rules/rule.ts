import type { Report } from '../../core/finding';
import type { RuleHead } from '../../core/runRule';
import type { DataFiles } from '../../language/surroundings';
import type { PresenceKind } from '../model/detect';
import type { PresenceFile } from '../model/presenceFile';
import type { SchemaViolation } from '../schema/violation';

/** What rules may know besides the text. */
export interface PresenceRuleContext {
  /** The language that UC Connector falls back on, from its `locale` option. */
  readonly defaultLanguage: string;
  /** The reason codes that T-Server reports, as a project lists them; empty where it lists none. */
  readonly reasons: readonly string[];
  /** What is known of the icon files; missing where nothing is. */
  readonly data?: DataFiles | undefined;
}

/** A rule that judges a document by its tree. Offsets count from the document's start. */
export interface DocumentRule extends RuleHead {
  /** The kinds of document it judges. */
  readonly kinds: readonly PresenceKind[];
  check(file: PresenceFile, report: (report: Report) => void, context: PresenceRuleContext): void;
}

/** A rule that puts violations of the schema into words: the validation itself is the schema's. */
export interface SchemaRule extends RuleHead {
  readonly kinds: readonly PresenceKind[];
  checkViolation(violation: SchemaViolation, file: PresenceFile, report: (report: Report) => void, context: PresenceRuleContext): void;
}

export type AnyRule = DocumentRule | SchemaRule;

/** Declares a rule that judges a document by its tree. */
export function documentRule(rule: DocumentRule): DocumentRule {
  return rule;
}

/** Declares a rule that words violations of the schema. */
export function schemaRule(rule: SchemaRule): SchemaRule {
  return rule;
}

export const presenceOnly: readonly PresenceKind[] = ['presence'];
export const customTabOnly: readonly PresenceKind[] = ['customTab'];
export const bothKinds: readonly PresenceKind[] = ['presence', 'customTab'];
