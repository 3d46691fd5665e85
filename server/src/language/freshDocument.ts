import type { Finding } from '../core/finding';
import { differenceOf, fixAll } from '../core/fixes';
import type { TextEdit } from '../core/text';
import type { Surroundings } from './surroundings';

/** Finds what is wrong in a tree; `notes` are findings about the file’s bytes. */
export type Check<Tree, Options> = (
  tree: Tree,
  options: Options,
  notes: readonly Finding[],
  surroundings: Surroundings | undefined,
) => readonly Finding[];

interface Found<Tree, Options> {
  readonly tree: Tree;
  readonly options: Options;
  readonly notes: readonly Finding[];
  readonly surroundings: Surroundings | undefined;
  readonly findings: readonly Finding[];
}

const noNotes: readonly Finding[] = [];

/** A file being edited of a language whose files are short: each version of its text is read and checked once, and nothing is kept from the one before. */
export class FreshDocument<Tree extends { readonly text: string }, Options> {
  private tree: Tree | undefined;
  private found: Found<Tree, Options> | undefined;

  constructor(
    private readonly parse: (text: string) => Tree,
    private readonly findingsOf: Check<Tree, Options>,
  ) {}

  /** The tree of a text; the same object as long as the text is the same. */
  treeOf(text: string): Tree {
    if (this.tree?.text !== text) this.tree = this.parse(text);
    return this.tree;
  }

  /** The findings of a text that no comment in it hides, sorted by place. `notes` are findings about the file’s bytes. */
  check(text: string, options: Options, notes = noNotes, surroundings?: Surroundings): readonly Finding[] {
    const tree = this.treeOf(text);
    const { found } = this;
    if (found?.tree === tree && found.options === options && found.notes === notes && found.surroundings === surroundings)
      return found.findings;
    const findings = this.findingsOf(tree, options, notes, surroundings);
    this.found = { tree, options, notes, surroundings, findings };
    return findings;
  }

  /** The edit that applies every safe fix, again and again until none is left; undefined when there is none. */
  fixAllEdit(text: string, options: Options, surroundings?: Surroundings): TextEdit | undefined {
    const scratch = new FreshDocument(this.parse, this.findingsOf);
    return differenceOf(text, fixAll(text, (current) => scratch.check(current, options, noNotes, surroundings)).text);
  }
}
