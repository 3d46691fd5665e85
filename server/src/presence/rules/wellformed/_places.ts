import { memo } from '../../../core/memo';
import { partitionPoint } from '../../../core/ranges';
import type { XmlDocument, XmlElement, XmlLeaf } from '../../../xml/tree';
import { nodesOf } from '../../../xml/walk';

interface Places {
  readonly elements: readonly XmlElement[];
  readonly texts: readonly XmlLeaf[];
  /** The elements by the offset of the name in their end tag. */
  readonly byEndTag: ReadonlyMap<number, XmlElement>;
}

/** The element whose start tag holds an offset, or the nearest one that begins before it. */
export function elementAt(document: XmlDocument, offset: number): XmlElement | undefined {
  const { elements } = placesOf(document);
  return elements[partitionPoint(elements, ({ startTag }) => startTag.start <= offset) - 1];
}

/** The run of text that holds an offset. */
export function textAt(document: XmlDocument, offset: number): XmlLeaf | undefined {
  const { texts } = placesOf(document);
  const text = texts[partitionPoint(texts, ({ range }) => range.start <= offset) - 1];
  return text && text.range.end > offset ? text : undefined;
}

/** The element whose end tag has its name at an offset. */
export function endTagAt(document: XmlDocument, offset: number): XmlElement | undefined {
  return placesOf(document).byEndTag.get(offset);
}

const placesOf = memo((document: XmlDocument): Places => {
  const elements: XmlElement[] = [];
  const texts: XmlLeaf[] = [];
  const byEndTag = new Map<number, XmlElement>();
  for (const node of nodesOf(document)) {
    if (node.kind === 'element') {
      elements.push(node);
      if (node.endTag) byEndTag.set(node.endTag.name.start, node);
    } else if (node.kind === 'text') texts.push(node);
  }
  return { elements, texts, byEndTag };
});
