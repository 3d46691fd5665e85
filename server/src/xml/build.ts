import type { Problem } from './problems';
import type { EndTag, LeafToken, StartTag, XmlToken } from './tokens';
import type { XmlElement, XmlNode } from './tree';

/** For each element by its local name, the elements it may stand in; an empty list: the root. */
export type Structure = Readonly<Record<string, readonly string[]>>;

export interface BuiltTree {
  readonly nodes: readonly XmlNode[];
  readonly root: XmlElement | undefined;
  readonly problems: readonly Problem[];
}

/** Makes a tree of tokens, closing elements whose end tag is missing. */
export function buildTree(tokens: readonly XmlToken[], structure: Structure): BuiltTree {
  return new TreeBuilder(structure).build(tokens);
}

class TreeBuilder {
  private readonly nodes: XmlNode[] = [];
  private readonly open: XmlElement[] = [];
  /** How many open elements there are of each name, so that an end tag without one is known at once. */
  private readonly openNames = new Counts();
  /** The same by local name: whether looking for a parent can find one. */
  private readonly openLocals = new Counts();
  private readonly problems: Problem[] = [];
  private root: XmlElement | undefined;
  private end = 0;
  private hasDoctype = false;

  constructor(private readonly structure: Structure) {}

  build(tokens: readonly XmlToken[]): BuiltTree {
    for (const token of tokens) {
      if (token.kind === 'startTag') this.startElement(token);
      else if (token.kind === 'endTag') this.endElement(token);
      else this.addLeaf(token);
      this.end = token.end;
    }
    while (this.open.length > 0) this.closeWithoutEndTag(this.end);
    if (!this.root) this.problems.push({ kind: 'no-root', range: { start: 0, end: 0 }, about: '' });
    return { nodes: this.nodes, root: this.root, problems: this.problems };
  }

  private startElement(token: StartTag): void {
    this.closeWhatCannotHold(token);
    const parent = this.open[this.open.length - 1];
    const element: XmlElement = {
      kind: 'element',
      name: token.name,
      attributes: token.attributes,
      children: [],
      parent,
      startTag: { start: token.start, end: token.end },
      selfClosing: token.selfClosing,
      endTag: undefined,
      end: token.end,
    };
    if (!parent) {
      if (this.root) this.problems.push({ kind: 'second-root', range: token.name, about: token.name.text });
      else this.root = element;
    }
    (parent ? parent.children : this.nodes).push(element);
    if (token.selfClosing) return;
    this.open.push(element);
    this.openNames.add(token.name.text, 1);
    this.openLocals.add(token.name.local, 1);
  }

  /** Where the structure says that an element cannot stand here but could further out, the elements between lack their end tags. */
  private closeWhatCannotHold(token: StartTag): void {
    const parents = Object.hasOwn(this.structure, token.name.local) ? this.structure[token.name.local] : undefined;
    if (!parents) return;
    if (!parents.some((parent) => this.openLocals.has(parent))) return;
    while (!parents.includes(this.open[this.open.length - 1]?.name.local ?? '')) this.closeWithoutEndTag(token.start);
  }

  private endElement(token: EndTag): void {
    if (!this.openNames.has(token.name.text)) {
      this.problems.push({ kind: 'end-tag-unexpected', range: { start: token.start, end: token.end }, about: token.name.text });
      return;
    }
    while (this.open[this.open.length - 1]?.name.text !== token.name.text) this.closeWithoutEndTag(token.start);
    const element = this.pop();
    element.endTag = { range: { start: token.start, end: token.end }, name: token.name };
    element.end = token.end;
  }

  private closeWithoutEndTag(end: number): void {
    const element = this.pop();
    element.end = end;
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
    (parent ? parent.children : this.nodes).push({ kind: token.kind, range: { start: token.start, end: token.end }, parent });
  }
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
