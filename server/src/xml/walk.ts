import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree';

/** Every node of a document in its order, each element before its children. Does not recurse: depth costs no stack. */
export function* nodesOf(document: XmlDocument): Generator<XmlNode> {
  const waiting: XmlNode[] = [...document.nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.kind !== 'element') continue;
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as XmlNode);
  }
}

/** Every element of a document, each before its children. */
export function* elementsOf(document: XmlDocument): Generator<XmlElement> {
  for (const node of nodesOf(document)) if (node.kind === 'element') yield node;
}

/** The child elements of an element, in order. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.kind === 'element');
}

/** The child elements of a local name. */
export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.kind === 'element' && child.name.local === local);
}

/** The first child element of a local name. */
export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) if (child.kind === 'element' && child.name.local === local) return child;
  return undefined;
}

/** The first attribute of a name without prefix. */
export function attributeNamed(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name.text === name);
}
