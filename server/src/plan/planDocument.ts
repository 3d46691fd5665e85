import type { Day } from '../core/day';
import { byRange } from '../core/ranges';
import { activeRules, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import { FreshDocument } from '../language/freshDocument';
import type { Surroundings } from '../language/surroundings';
import { coverageOf } from './catalog/requirements';
import { licensedFor } from './model/licensed';
import { PlanFile } from './model/planFile';
import { rules } from './rules/registry.generated';
import type { PlanContext } from './rules/rule';
import { visibleFindings } from './suppressions';
import { type PlanTree, parsePlan } from './syntax/parsePlan';

export interface CheckOptions {
  readonly rules: RuleSettings;
  readonly today: Day;
}

const allRules = rules.map(({ rule }) => rule);

/** A plan that is being edited. Nothing is kept from the version before: each number may matter to every sum. */
export class PlanDocument extends FreshDocument<PlanTree, CheckOptions> {
  constructor(onRuleCrash: RuleCrashHandler) {
    super(parsePlan, (tree, options, notes, surroundings) => {
      const run = new RuleRun(onRuleCrash);
      const file = PlanFile.of(tree);
      const context = contextOf(file, options.today, surroundings);
      for (const active of activeRules(allRules, options.rules)) run.run(active, file, context);
      return visibleFindings(tree, [...notes, ...run.take()].sort(byRange), options.rules);
    });
  }

  /** What a text says. */
  fileOf(text: string): PlanFile {
    return PlanFile.of(this.treeOf(text));
  }
}

/** What rules know besides a plan. */
export function contextOf(file: PlanFile, today: Day, surroundings: Surroundings | undefined): PlanContext {
  const licensed = licensedFor(file, surroundings);
  return { today, surroundings, licensed, coverage: licensed ? coverageOf(file, licensed) : [] };
}
