import type { XmlElement } from '../../xml/tree';
import type { ElementVocabulary } from '../vocabulary';
import type { PresenceFile } from './presenceFile';

export interface KnownElement {
  readonly element: XmlElement;
  readonly definition: ElementVocabulary;
}

const known = new WeakMap<PresenceFile, readonly KnownElement[]>();

/** The elements that stand where the vocabulary has them, each before its children. Worked out once for a file, without recursion. */
export function knownElements(file: PresenceFile): readonly KnownElement[] {
  let elements = known.get(file);
  if (!elements) {
    elements = findKnown(file);
    known.set(file, elements);
  }
  return elements;
}

function findKnown({ root, vocabulary }: PresenceFile): KnownElement[] {
  const found: KnownElement[] = [];
  const definition = vocabulary.elements.get(vocabulary.root);
  if (!root || !definition || root.name.local !== vocabulary.root) return found;
  const waiting: KnownElement[] = [{ element: root, definition }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const { children } = next.element;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child?.kind !== 'element') continue;
      const name = child.name.local;
      const inside = next.definition.children.some((allowed) => allowed.name === name) ? vocabulary.elements.get(name) : undefined;
      if (inside) waiting.push({ element: child, definition: inside });
    }
  }
  return found;
}
