import type { Day } from '../../core/day';
import type { Report } from '../../core/finding';
import type { RuleHead } from '../../core/runRule';
import type { Surroundings } from '../../language/surroundings';
import { sourceOf } from '../catalog/facts';
import type { Coverage } from '../catalog/requirements';
import type { Licensed } from '../model/licensed';
import type { PlanFile } from '../model/planFile';

/** What rules may know besides the plan. */
export interface PlanContext {
  readonly today: Day;
  readonly surroundings: Surroundings | undefined;
  /** What the license files that the plan names grant; undefined where it names none, or where nothing is known of other files. */
  readonly licensed: Licensed | undefined;
  /** What the plan needs, compared with that; empty where it is undefined. */
  readonly coverage: readonly Coverage[];
}

export interface PlanRule extends RuleHead {
  /** The facts that it checks. */
  readonly facts: readonly string[];
  check(file: PlanFile, report: (report: Report) => void, context: PlanContext): void;
}

export type AnyRule = PlanRule;

/** Declares a rule about a plan; where its facts are written is its source. A rule about the form of the file has no facts, and says its source itself. */
export function planRule(rule: Omit<PlanRule, 'source'> & { readonly source?: string }): PlanRule {
  return { ...rule, source: rule.source ?? sourceOf(rule.facts) };
}
