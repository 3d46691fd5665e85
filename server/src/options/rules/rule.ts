import type { Report } from '../../core/finding';
import type { RuleHead } from '../../core/runRule';
import type { Surroundings } from '../../language/surroundings';
import type { OptionsFile } from '../model/optionsFile';

/** What rules may know besides the text. */
export interface RuleContext {
  readonly surroundings?: Surroundings;
  /** The name of the file, without folders. */
  readonly fileName: string;
}

export interface OptionsRule extends RuleHead {
  check(file: OptionsFile, report: (report: Report) => void, context: RuleContext): void;
}

export type AnyRule = OptionsRule;

/** Declares a rule about an options file. */
export function optionsRule(rule: OptionsRule): OptionsRule {
  return rule;
}
