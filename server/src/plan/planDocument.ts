import type { Day } from '../core/day';
import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import { byRange } from '../core/ranges';
import { activeRules, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import type { TextEdit } from '../core/text';
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

interface Found {
  readonly tree: PlanTree;
  readonly options: CheckOptions;
  readonly notes: readonly Finding[];
  readonly surroundings: Surroundings | undefined;
  readonly findings: readonly Finding[];
}

const noNotes: readonly Finding[] = [];
const allRules = rules.map(({ rule }) => rule);

/** A plan that is being edited: reads and checks each version once. Nothing is kept from the version before: each number may matter to every sum. */
export class PlanDocument {
  private tree: PlanTree | undefined;
  private found: Found | undefined;

  constructor(private readonly onRuleCrash: RuleCrashHandler) {}

  /** The tree of a text; the same object as long as the text is the same. */
  treeOf(text: string): PlanTree {
    if (this.tree?.text !== text) this.tree = parsePlan(text);
    return this.tree;
  }

  /** What a text says. */
  fileOf(text: string): PlanFile {
    return PlanFile.of(this.treeOf(text));
  }

  /** The findings of a text that no comment in it hides, sorted by place. `notes` are findings about the file’s bytes. */
  check(text: string, options: CheckOptions, notes = noNotes, surroundings?: Surroundings): readonly Finding[] {
    const tree = this.treeOf(text);
    const { found } = this;
    if (found?.tree === tree && found.options === options && found.notes === notes && found.surroundings === surroundings)
      return found.findings;
    const run = new RuleRun(this.onRuleCrash);
    const file = PlanFile.of(tree);
    const context = contextOf(file, options.today, surroundings);
    for (const active of activeRules(allRules, options.rules)) run.run(active, file, context);
    const findings = visibleFindings(tree, [...notes, ...run.take()].sort(byRange), options.rules);
    this.found = { tree, options, notes, surroundings, findings };
    return findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: CheckOptions, surroundings?: Surroundings): TextEdit | undefined {
    const scratch = new PlanDocument(this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options, noNotes, surroundings)).text);
  }
}

/** What rules know besides a plan. */
export function contextOf(file: PlanFile, today: Day, surroundings: Surroundings | undefined): PlanContext {
  const licensed = licensedFor(file, surroundings);
  return { today, surroundings, licensed, coverage: licensed ? coverageOf(file, licensed) : [] };
}
