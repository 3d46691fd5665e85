import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import { byRange } from '../core/ranges';
import { activeRules, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import type { TextEdit } from '../core/text';
import type { Surroundings } from '../language/surroundings';
import { OptionsFile } from './model/optionsFile';
import { rules } from './rules/registry.generated';
import { visibleFindings } from './suppressions';
import { type OptionsTree, parseOptions } from './syntax/parse';

export interface CheckOptions {
  readonly rules: RuleSettings;
}

interface Found {
  readonly tree: OptionsTree;
  readonly options: CheckOptions;
  readonly notes: readonly Finding[];
  readonly surroundings: Surroundings | undefined;
  readonly findings: readonly Finding[];
}

const noNotes: readonly Finding[] = [];
const allRules = rules.map(({ rule }) => rule);

/** An options file that is being edited: parses and checks each version once. Such files are short, so nothing is kept from the version before. */
export class OptionsDocument {
  private tree: OptionsTree | undefined;
  private found: Found | undefined;

  constructor(
    private readonly fileName: string,
    private readonly onRuleCrash: RuleCrashHandler,
  ) {}

  /** The tree of a text; the same object as long as the text is the same. */
  treeOf(text: string): OptionsTree {
    if (this.tree?.text !== text) this.tree = parseOptions(text);
    return this.tree;
  }

  /** The findings of a text that no comment in it hides, sorted by place. `notes` are findings about the file’s bytes. */
  check(text: string, options: CheckOptions, notes = noNotes, surroundings?: Surroundings): readonly Finding[] {
    const tree = this.treeOf(text);
    const { found } = this;
    if (found?.tree === tree && found.options === options && found.notes === notes && found.surroundings === surroundings)
      return found.findings;
    const run = new RuleRun(this.onRuleCrash);
    const context = { fileName: this.fileName, ...(surroundings && { surroundings }) };
    const file = OptionsFile.of(tree);
    for (const active of activeRules(allRules, options.rules)) run.run(active, file, context);
    const findings = visibleFindings(tree, [...notes, ...run.take()].sort(byRange), options.rules);
    this.found = { tree, options, notes, surroundings, findings };
    return findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: CheckOptions, surroundings?: Surroundings): TextEdit | undefined {
    const scratch = new OptionsDocument(this.fileName, this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options, noNotes, surroundings)).text);
  }
}
