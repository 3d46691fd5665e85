import type { XmlDocument, XmlElement, XmlLeaf } from '../../../xml/tree';
import { nodesOf } from '../../../xml/walk';

interface Places {
  readonly elements: readonly XmlElement[];
  readonly texts: readonly XmlLeaf[];
  /** The elements by the offset of the name in their end tag. */
  readonly byEndTag: ReadonlyMap<number, XmlElement>;
}

const known = new WeakMap<XmlDocument, Places>();

/** The element whose start tag holds an offset, or the nearest one that begins before it. */
export function elementAt(document: XmlDocument, offset: number): XmlElement | undefined {
  return lastBefore(placesOf(document).elements, offset, (element) => element.startTag.start);
}

/** The run of text that holds an offset. */
export function textAt(document: XmlDocument, offset: number): XmlLeaf | undefined {
  const text = lastBefore(placesOf(document).texts, offset, (leaf) => leaf.range.start);
  return text && text.range.end > offset ? text : undefined;
}

/** The element whose end tag has its name at an offset. */
export function endTagAt(document: XmlDocument, offset: number): XmlElement | undefined {
  return placesOf(document).byEndTag.get(offset);
}

function placesOf(document: XmlDocument): Places {
  const before = known.get(document);
  if (before) return before;
  const elements: XmlElement[] = [];
  const texts: XmlLeaf[] = [];
  const byEndTag = new Map<number, XmlElement>();
  for (const node of nodesOf(document)) {
    if (node.kind === 'element') {
      elements.push(node);
      if (node.endTag) byEndTag.set(node.endTag.name.start, node);
    } else if (node.kind === 'text') texts.push(node);
  }
  const places = { elements, texts, byEndTag };
  known.set(document, places);
  return places;
}

/** The last of the sorted items that starts at or before an offset. */
function lastBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
