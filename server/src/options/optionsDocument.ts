import { byRange } from '../core/ranges';
import { activeRules, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import { FreshDocument } from '../language/freshDocument';
import { OptionsFile } from './model/optionsFile';
import { rules } from './rules/registry.generated';
import { visibleFindings } from './suppressions';
import { type OptionsTree, parseOptions } from './syntax/parse';

export interface CheckOptions {
  readonly rules: RuleSettings;
}

const allRules = rules.map(({ rule }) => rule);

/** An options file that is being edited. */
export class OptionsDocument extends FreshDocument<OptionsTree, CheckOptions> {
  constructor(fileName: string, onRuleCrash: RuleCrashHandler) {
    super(parseOptions, (tree, options, notes, surroundings) => {
      const run = new RuleRun(onRuleCrash);
      const context = { fileName, ...(surroundings && { surroundings }) };
      for (const active of activeRules(allRules, options.rules)) run.run(active, OptionsFile.of(tree), context);
      return visibleFindings(tree, [...notes, ...run.take()].sort(byRange), options.rules);
    });
  }
}
