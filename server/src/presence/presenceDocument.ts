import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import type { RuleCrashHandler } from '../core/runRule';
import type { TextEdit } from '../core/text';
import { checkSchema, checkTree, type PresenceOptions, sorted } from './checker';
import type { PresenceKind } from './model/detect';
import { PresenceFile } from './model/presenceFile';
import { validate } from './schema/validate';
import { visibleFindings } from './suppressions';

const noNotes: readonly Finding[] = [];

/** A presence or custom tab file that is being edited: parses and checks each version once. */
export class PresenceDocument {
  private file: PresenceFile | undefined;
  private ofTree: (Kept & { readonly found: readonly Finding[] }) | undefined;
  private ofAll: (Kept & { readonly notes: readonly Finding[] }) | undefined;

  constructor(
    readonly kind: PresenceKind,
    private readonly onRuleCrash: RuleCrashHandler = () => {},
  ) {}

  /** The file of a text; the same object as long as the text is the same. */
  fileOf(text: string): PresenceFile {
    if (this.file?.text !== text) this.file = new PresenceFile(this.kind, text);
    return this.file;
  }

  /** What the rules over the tree find in a text and no comment in it hides, sorted by place. */
  check(text: string, options: PresenceOptions): readonly Finding[] {
    return this.checkTree(text, options).findings;
  }

  /** All that is found in a text, by the schema too, and that no comment in it hides; sorted by place. `notes` are findings about the file’s bytes. */
  checkAll(text: string, options: PresenceOptions, notes = noNotes): readonly Finding[] {
    const file = this.fileOf(text);
    if (this.ofAll?.file !== file || this.ofAll.options !== options || this.ofAll.notes !== notes) {
      const found = sorted([...notes, ...this.checkTree(text, options).found, ...checkSchema(file, validate, options, this.onRuleCrash)]);
      this.ofAll = { file, options, notes, findings: visibleFindings(file, found, 'all', options.rules) };
    }
    return this.ofAll.findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: PresenceOptions): TextEdit | undefined {
    const scratch = new PresenceDocument(this.kind, this.onRuleCrash);
    return differenceOf(text, fixAll(text, (current) => scratch.checkAll(current, options)).text);
  }

  private checkTree(text: string, options: PresenceOptions) {
    const file = this.fileOf(text);
    if (this.ofTree?.file !== file || this.ofTree.options !== options) {
      const found = checkTree(file, options, this.onRuleCrash);
      this.ofTree = { file, options, found, findings: visibleFindings(file, found, 'tree', options.rules) };
    }
    return this.ofTree;
  }
}

/** The findings of one version under one set of options. */
interface Kept {
  readonly file: PresenceFile;
  readonly options: PresenceOptions;
  readonly findings: readonly Finding[];
}
