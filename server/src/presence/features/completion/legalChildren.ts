import type { XmlElement } from '../../../xml/tree';
import { childElements } from '../../../xml/walk';
import type { ElementVocabulary, Vocabulary } from '../../vocabulary';

/**
 * The elements that may be in `parent` at `offset`, in their order: those that no element before must follow, and none after must
 * come before, and of which there are not yet enough. `replaced` is an element that the new one takes the place of.
 */
export function legalChildren(
  vocabulary: Vocabulary,
  parent: XmlElement,
  offset: number,
  replaced: XmlElement | undefined,
): ElementVocabulary[] {
  const known = vocabulary.elements.get(parent.name.local);
  if (!known) return [];
  const places = new Map(known.children.map(({ name }, index) => [name, index]));
  const counts = new Map<string, number>();
  let first = 0;
  let last = known.children.length - 1;
  for (const sibling of childElements(parent)) {
    if (sibling === replaced) continue;
    const { local } = sibling.name;
    counts.set(local, (counts.get(local) ?? 0) + 1);
    const place = places.get(local);
    if (place === undefined || !known.isOrdered) continue;
    if (sibling.startTag.start < offset) first = Math.max(first, place);
    else last = Math.min(last, place);
  }
  return known.children
    .filter(({ name, most }, index) => index >= first && index <= last && (counts.get(name) ?? 0) < most)
    .map(({ name }) => vocabulary.elements.get(name))
    .filter((child) => child !== undefined);
}
