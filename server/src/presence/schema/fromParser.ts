import { XMLParser } from 'fast-xml-parser';
import { decodeReferences } from '../../xml/references';
import type { XmlDocument, XmlElement } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import type { ElementSource } from './valueModel';

/** An element as fast-xml-parser gives it in `preserveOrder`: one member by its name, `:@` with its attributes, and where it begins. */
type ParsedNode = Readonly<Record<string, unknown>> & { readonly [metadata: symbol]: { readonly startIndex?: number } | undefined };

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const metadata = XMLParser.getMetaDataSymbol() as unknown as symbol;

// References are left as they are and decoded here: fast-xml-parser would not decode those by number, and would expand entities.
const parser = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
  onDangerousProperty: (name) => name,
});

/**
 * The values of a well-formed document's root as fast-xml-parser reads them, each element joined to the tree's by its place. Undefined
 * where that parser refuses the document, or sees other elements in it than the tree has: what it refuses for safety (names such as
 * `constructor`, deep nesting) is legal XML.
 */
export function sourceFromParser(document: XmlDocument): ElementSource | undefined {
  if (!document.root) return undefined;
  try {
    const [root, ...others] = elementNodes(parser.parse(document.text) as ParsedNode[]);
    return root && others.length === 0 ? join(root, document.root) : undefined;
  } catch {
    return undefined;
  }
}

class ParsedSource implements ElementSource {
  constructor(
    readonly element: XmlElement,
    private readonly node: ParsedNode,
    private readonly joined: readonly ElementSource[],
  ) {}

  attributes(): [string, string][] {
    const attributes = (this.node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
    return Object.entries(attributes).map(([name, value]) => [name.slice(1), decodeReferences(value.replace(/[\t\n]/g, ' '))]);
  }

  children(): readonly ElementSource[] {
    return this.joined;
  }

  text(): string {
    let text = '';
    for (const child of contentOf(this.node)) {
      const cdata = child[CDATA] as readonly ParsedNode[] | undefined;
      if (cdata) text += String(cdata[0]?.[TEXT] ?? '');
      else if (typeof child[TEXT] === 'string') text += decodeReferences(child[TEXT]);
    }
    return text;
  }
}

/** Joins elements from the innermost to the outermost; the parser refuses more than 100 levels, so this may recurse. */
function join(node: ParsedNode, element: XmlElement): ElementSource {
  const nodes = elementNodes(contentOf(node));
  const elements = childElements(element);
  if (nameOf(node) !== element.name.text || node[metadata]?.startIndex !== element.startTag.start || nodes.length !== elements.length)
    throw new Error('fast-xml-parser and the tree see different elements.');
  return new ParsedSource(
    element,
    node,
    nodes.map((child, index) => join(child, elements[index] as XmlElement)),
  );
}

function elementNodes(nodes: readonly ParsedNode[]): ParsedNode[] {
  return nodes.filter((node) => {
    const name = nameOf(node);
    return name !== TEXT && name !== CDATA;
  });
}

function contentOf(node: ParsedNode): readonly ParsedNode[] {
  return (node[nameOf(node)] ?? []) as readonly ParsedNode[];
}

function nameOf(node: ParsedNode): string {
  for (const name in node) if (name !== ATTRIBUTES) return name;
  return '';
}
