import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import type { RuleCrashHandler } from '../core/runRule';
import type { TextEdit } from '../core/text';
import type { Surroundings } from '../language/surroundings';
import { type CheckOptions, LicenseChecker } from './checker';
import { visibleFindings } from './suppressions';
import { type LicenseTree, parseLicense } from './syntax/parse';

interface Found {
  readonly tree: LicenseTree;
  readonly options: CheckOptions;
  readonly notes: readonly Finding[];
  readonly surroundings: Surroundings;
  readonly findings: readonly Finding[];
}

const noNotes: readonly Finding[] = [];
const noSurroundings: Surroundings = { uri: '' };

/** A license file that is being edited: keeps between versions what a change leaves as it was. */
export class LicenseDocument {
  private readonly checker: LicenseChecker;
  private parsed: LicenseTree | undefined;
  private found: Found | undefined;

  constructor(private readonly onRuleCrash: RuleCrashHandler = () => {}) {
    this.checker = new LicenseChecker(onRuleCrash);
  }

  /** The tree of a text; the same object as long as the text is the same. */
  treeOf(text: string): LicenseTree {
    if (this.parsed?.text !== text) this.parsed = parseLicense(text, this.parsed);
    return this.parsed;
  }

  /** The findings of a text that no comment in it hides, sorted by place. `notes` are findings from outside the rules, about the file’s bytes. */
  check(text: string, options: CheckOptions, notes = noNotes, surroundings = noSurroundings): readonly Finding[] {
    const tree = this.treeOf(text);
    const { found } = this;
    if (found?.tree === tree && found.options === options && found.notes === notes && found.surroundings === surroundings)
      return found.findings;
    const findings = visibleFindings(this.checker, tree, { ...options, surroundings }, notes);
    this.found = { tree, options, notes, surroundings, findings };
    return findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: CheckOptions, surroundings = noSurroundings): TextEdit | undefined {
    const scratch = new LicenseDocument(this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options, noNotes, surroundings)).text);
  }
}
