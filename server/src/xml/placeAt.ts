import { skip } from '../core/characters';
import { partitionPoint } from '../core/ranges';
import type { TextRange } from '../core/text';
import { isXmlSpace } from './names';
import type { XmlAttribute, XmlDocument, XmlElement, XmlLeaf, XmlNode } from './tree';

/** What an offset of a document is in. */
export type XmlPlace =
  /** The name in a start tag, its ends included. */
  | { readonly kind: 'tagName'; readonly element: XmlElement }
  | { readonly kind: 'attributeName'; readonly element: XmlElement; readonly attribute: XmlAttribute }
  /** Between the quotes, or where a value without quotes is or would be. */
  | { readonly kind: 'attributeValue'; readonly element: XmlElement; readonly attribute: XmlAttribute; readonly range: TextRange }
  /** In a start tag, but in no name and no value. */
  | { readonly kind: 'startTag'; readonly element: XmlElement }
  | { readonly kind: 'endTag'; readonly element: XmlElement; readonly nameRange: TextRange }
  /** Outside of tags: directly in `element` (undefined: at the top), in a leaf or between all. */
  | { readonly kind: 'content'; readonly element: XmlElement | undefined; readonly leaf: XmlLeaf | undefined };

/** What a 0-based UTF-16 offset, taken as a cursor between two characters, is in. Where a tag or an end tag lacks its end, what follows counts as in it. */
export function placeAt(document: XmlDocument, offset: number): XmlPlace {
  let element: XmlElement | undefined;
  let nodes = document.nodes;
  for (;;) {
    const node = lastBefore(nodes, offset);
    if (!node || !holds(document.text, node, offset)) return { kind: 'content', element, leaf: undefined };
    if (node.kind !== 'element') return { kind: 'content', element, leaf: node };
    const place = placeInTags(document.text, node, offset);
    if (place) return place;
    element = node;
    nodes = node.children;
  }
}

/** Whether a start tag ends with its `>`. */
export function isStartTagClosed(text: string, element: XmlElement): boolean {
  return text[element.startTag.end - 1] === '>';
}

/** The range of a node, tags included. */
export function rangeOf(node: XmlNode): TextRange {
  return node.kind === 'element' ? { start: node.startTag.start, end: node.end } : node.range;
}

/** What is between the tags of an element. */
export function contentRange(element: XmlElement): TextRange {
  return { start: element.startTag.end, end: element.endTag?.range.start ?? element.end };
}

/** The last node that begins before an offset: nodes are in order, so halving finds it. */
function lastBefore(nodes: readonly XmlNode[], offset: number): XmlNode | undefined {
  return nodes[partitionPoint(nodes, (node) => rangeOf(node).start < offset) - 1];
}

function holds(text: string, node: XmlNode, offset: number): boolean {
  const { end } = rangeOf(node);
  return offset < end || (offset === end && isOpenAtEnd(text, node));
}

/** Whether what is typed at the end of a node still belongs to it. */
function isOpenAtEnd(text: string, node: XmlNode): boolean {
  if (node.kind === 'text') return true;
  if (node.kind !== 'element') return text[node.range.end - 1] !== '>';
  if (node.endTag) return text[node.endTag.range.end - 1] !== '>';
  return !node.selfClosing;
}

function placeInTags(text: string, element: XmlElement, offset: number): XmlPlace | undefined {
  const { startTag, endTag } = element;
  const closed = isStartTagClosed(text, element);
  const startTagEnd = closed ? startTag.end - 1 : skip(text, startTag.end, isXmlSpace);
  if (offset <= startTagEnd) return placeInStartTag(element, offset);
  if (endTag && offset > endTag.range.start) return { kind: 'endTag', element, nameRange: endTag.name };
  return undefined;
}

function placeInStartTag(element: XmlElement, offset: number): XmlPlace {
  if (offset <= element.name.end) return { kind: 'tagName', element };
  const attribute = element.attributes.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!attribute) return { kind: 'startTag', element };
  const { name, valueRange, value, quote } = attribute;
  if (offset <= name.end) return { kind: 'attributeName', element, attribute };
  if (valueRange.start <= offset && offset <= valueRange.end) return { kind: 'attributeValue', element, attribute, range: valueRange };
  // Between the equals sign and a value without quotes, which may be the next attribute.
  if (value !== undefined && quote === '' && offset < valueRange.start)
    return { kind: 'attributeValue', element, attribute, range: { start: offset, end: offset } };
  return { kind: 'startTag', element };
}
