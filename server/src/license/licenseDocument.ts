import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import type { RuleCrashHandler } from '../core/runRule';
import type { TextEdit } from '../core/text';
import { type CheckOptions, LicenseChecker } from './checker';
import { type LicenseTree, parseLicense } from './syntax/parse';

/** A license file that is being edited: keeps between versions what a change leaves as it was. */
export class LicenseDocument {
  private readonly checker: LicenseChecker;
  private parsed: LicenseTree | undefined;
  private found: { readonly tree: LicenseTree; readonly options: CheckOptions; readonly findings: readonly Finding[] } | undefined;

  constructor(private readonly onRuleCrash: RuleCrashHandler = () => {}) {
    this.checker = new LicenseChecker(onRuleCrash);
  }

  /** The tree of a text; the same object as long as the text is the same. */
  treeOf(text: string): LicenseTree {
    if (this.parsed?.text !== text) this.parsed = parseLicense(text, this.parsed);
    return this.parsed;
  }

  /** The findings of a text, sorted by place. */
  check(text: string, options: CheckOptions): readonly Finding[] {
    const tree = this.treeOf(text);
    if (this.found?.tree !== tree || this.found.options !== options) {
      this.found = { tree, options, findings: this.checker.check(tree, options) };
    }
    return this.found.findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: CheckOptions): TextEdit | undefined {
    const scratch = new LicenseDocument(this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options)).text);
  }
}
