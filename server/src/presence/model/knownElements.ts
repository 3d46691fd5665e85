import type { XmlElement } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import type { ElementVocabulary } from '../vocabulary';
import type { PresenceFile } from './presenceFile';

export interface KnownElement {
  readonly element: XmlElement;
  readonly definition: ElementVocabulary;
}

/** The elements that stand where the vocabulary has them, each before its children. Does not recurse: depth costs no stack. */
export function* knownElements(file: PresenceFile): Generator<KnownElement> {
  const { root, vocabulary } = file;
  if (!root || root.name.local !== vocabulary.root) return;
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const definition = vocabulary.elements.get(element.name.local);
    if (!definition) continue;
    yield { element, definition };
    const known = childElements(element).filter(({ name }) => definition.children.some((child) => child.name === name.local));
    for (const child of known.reverse()) waiting.push(child);
  }
}
