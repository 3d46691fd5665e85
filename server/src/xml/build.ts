import { nearest } from '../core/suggest';
import type { TextRange } from '../core/text';
import type { Problem } from './problems';
import type { EndTag, LeafToken, StartTag, XmlToken } from './tokens';
import { isImplied, type XmlElement, type XmlName, type XmlNode } from './tree';

/** For each element by its local name, the elements it may be in; an empty list: the root. */
export type Structure = Readonly<Record<string, readonly string[]>>;

/** The elements that an element may be in, by their local names; undefined where the structure does not know it. */
export function parentsIn(structure: Structure, local: string): readonly string[] | undefined {
  return Object.hasOwn(structure, local) ? structure[local] : undefined;
}

export interface BuiltTree {
  readonly nodes: readonly XmlNode[];
  /**
   * The root element. With a structure: the first element of the root's name, or where there is none of that name, the element that holds
   * what only the root may hold.
   */
  readonly root: XmlElement | undefined;
  readonly problems: readonly Problem[];
}

/** Makes a tree of tokens that are given one after the other, closing elements whose end tag is missing. */
export class TreeBuilder {
  private readonly nodes: XmlNode[] = [];
  private readonly open: XmlElement[] = [];
  /** How many open elements there are of each name, so that an end tag without one is known at once. */
  private readonly openNames = new Counts();
  /** The same by local name: whether looking for a parent can find one. */
  private readonly openLocals = new Counts();
  private readonly problems: Problem[] = [];
  private root: XmlElement | undefined;
  /** Whether the root is known by its name, or by holding what only the root may hold. */
  private rootIsKnown: false | 'byName' | 'byChild' = false;
  private end = 0;
  private hasDoctype = false;
  private hasTopElement = false;

  constructor(private readonly structure: Structure) {}

  take(token: XmlToken): void {
    if (token.kind === 'startTag') this.startElement(token);
    else if (token.kind === 'endTag') this.endElement(token);
    else this.addLeaf(token);
    this.end = token.end;
  }

  /** The tree, when all tokens were given. */
  finish(): BuiltTree {
    while (this.open.length > 0) this.closeWithoutEndTag(this.end);
    if (!this.root) this.problems.push({ kind: 'no-root', range: { start: 0, end: 0 }, about: '' });
    return { nodes: this.nodes, root: this.root, problems: this.problems };
  }

  private startElement(token: StartTag): void {
    this.makeRoom(token);
    const element = this.add(token, token);
    if (!element.selfClosing) this.push(element);
  }

  private add({ name, attributes, selfClosing }: Omit<StartTag, 'kind' | 'start' | 'end'>, { start, end }: TextRange): XmlElement {
    const parent = this.open[this.open.length - 1];
    const element: XmlElement = {
      kind: 'element',
      name,
      attributes,
      children: [],
      parent,
      startTag: { start, end },
      selfClosing,
      endTag: undefined,
      end,
    };
    if (!parent) {
      if (this.hasTopElement) this.problems.push({ kind: 'second-root', range: name, about: name.text });
      this.hasTopElement = true;
    }
    this.root ??= element;
    (parent ? parent.children : this.nodes).push(element);
    return element;
  }

  /** Opens and closes what the structure says is missing before a start tag. Without a structure, nothing is. */
  private makeRoom({ name, start }: StartTag): void {
    const parents = parentsIn(this.structure, name.local);
    if (!parents) return;
    if (parents.length === 0) this.makeRoomForRoot(start);
    else if (parents.some((parent) => this.openLocals.has(parent))) {
      // The elements that cannot hold it lack their end tags.
      while (!parents.includes(this.innermost?.name.local ?? '')) this.closeWithoutEndTag(start);
    } else this.findRoot(name, start, parents);
  }

  private makeRoomForRoot(start: number): void {
    if (this.rootIsKnown === 'byName') return;
    while (this.open.length > 0) this.closeWithoutEndTag(start);
    this.root = undefined;
    this.rootIsKnown = 'byName';
  }

  /** Puts what only the root may hold, and what is in no element of the root's name, into the root. */
  private findRoot({ prefix }: XmlName, start: number, parents: readonly string[]): void {
    const local = parents.find((parent) => parentsIn(this.structure, parent)?.length === 0);
    if (local === undefined) return;
    if (this.rootIsKnown) {
      // One that was taken for the root inside of others is over with them.
      if (this.root && !this.root.parent && !this.innermost) this.reopen(this.root);
      return;
    }
    this.rootIsKnown = 'byChild';
    this.root = this.innermost;
    if (this.root) return;
    const place = { start, end: start };
    const name = { ...place, text: prefix === '' ? local : `${prefix}:${local}`, prefix, local };
    this.push(this.add({ name, attributes: [], selfClosing: false }, place));
    this.problems.push({ kind: 'no-root', range: place, about: name.text });
  }

  /** The root was closed too early, by a slash in its start tag or by its end tag. */
  private reopen(root: XmlElement): void {
    const { end } = root.startTag;
    const range = root.endTag?.range ?? (root.selfClosing ? { start: end - 2, end } : undefined);
    if (range) this.problems.push({ kind: 'root-closed-early', range, about: root.name.text });
    for (const node of this.nodes.splice(this.nodes.indexOf(root) + 1)) {
      node.parent = root;
      root.children.push(node);
    }
    root.selfClosing = false;
    root.endTag = undefined;
    this.push(root);
  }

  private endElement(token: EndTag): void {
    const { innermost } = this;
    const range: TextRange = { start: token.start, end: token.end };
    if (this.openNames.has(token.name.text)) {
      while (this.innermost?.name.text !== token.name.text) this.closeWithoutEndTag(token.start);
    } else if (innermost && token.name.text === '') {
      // The scanner has told of the missing name; an end tag it is all the same.
    } else if (innermost && token.isUnfinished && innermost.name.text.startsWith(token.name.text)) {
      // The scanner has told that the tag does not end: its name is being typed.
    } else if (innermost && isNearly(token.name, innermost.name)) {
      this.problems.push({ kind: 'end-tag-misnamed', range: token.name, about: innermost.name.text });
    } else {
      this.problems.push({ kind: 'end-tag-unexpected', range, about: token.name.text });
      return;
    }
    const element = this.pop();
    element.endTag = { range, name: token.name };
    element.end = token.end;
  }

  /** The innermost element that is open. */
  get innermost(): XmlElement | undefined {
    return this.open[this.open.length - 1];
  }

  private push(element: XmlElement): void {
    this.open.push(element);
    this.openNames.add(element.name.text, 1);
    this.openLocals.add(element.name.local, 1);
  }

  private closeWithoutEndTag(end: number): void {
    const element = this.pop();
    element.end = end;
    if (isImplied(element)) return;
    this.problems.push({
      kind: 'end-tag-missing',
      range: { start: element.startTag.start, end: element.name.end },
      about: element.name.text,
    });
  }

  private pop(): XmlElement {
    const element = this.open.pop() as XmlElement;
    this.openNames.add(element.name.text, -1);
    this.openLocals.add(element.name.local, -1);
    return element;
  }

  private addLeaf(token: LeafToken): void {
    const parent = this.open[this.open.length - 1];
    if (token.kind === 'doctype') {
      if (this.root || this.hasDoctype)
        this.problems.push({ kind: 'doctype-malformed', range: { start: token.start, end: token.start + 9 }, about: 'DOCTYPE' });
      this.hasDoctype = true;
    }
    (parent ? parent.children : this.nodes).push({ kind: token.kind, range: token, parent });
  }
}

/** Whether two names of a start tag and an end tag were probably meant to be the same. */
function isNearly(name: XmlName, other: XmlName): boolean {
  return name.local === other.local || nearest(name.text, [other.text]) !== undefined;
}

class Counts {
  private readonly counts = new Map<string, number>();

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  add(name: string, count: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }
}
