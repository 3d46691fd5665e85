import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import type { RuleCrashHandler } from '../core/runRule';
import type { TextEdit } from '../core/text';
import { type CheckOptions, LicenseChecker } from './checker';
import { visibleFindings } from './suppressions';
import { type LicenseTree, parseLicense } from './syntax/parse';

interface Found {
  readonly tree: LicenseTree;
  readonly options: CheckOptions;
  readonly notes: readonly Finding[];
  readonly findings: readonly Finding[];
}

const noNotes: readonly Finding[] = [];

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
  check(text: string, options: CheckOptions, notes = noNotes): readonly Finding[] {
    const tree = this.treeOf(text);
    if (this.found?.tree !== tree || this.found.options !== options || this.found.notes !== notes) {
      this.found = { tree, options, notes, findings: visibleFindings(this.checker, tree, options, notes) };
    }
    return this.found.findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: CheckOptions): TextEdit | undefined {
    const scratch = new LicenseDocument(this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options)).text);
  }
}
