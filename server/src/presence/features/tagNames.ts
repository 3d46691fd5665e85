import type { TextRange } from '../../core/text';
import type { XmlPlace } from '../../xml/placeAt';
import type { XmlElement } from '../../xml/tree';

/** The names in the start tag and the end tag of the element whose name is at a place; none where it has but one. */
export function tagNamesAt(place: XmlPlace, offset: number): TextRange[] {
  if (place.kind === 'tagName') return tagNames(place.element);
  const inName = place.kind === 'endTag' && place.nameRange.start <= offset && offset <= place.nameRange.end;
  return inName ? tagNames(place.element) : [];
}

function tagNames({ name, endTag }: XmlElement): TextRange[] {
  if (!endTag) return [];
  return [name, endTag.name].map(({ start, end }) => ({ start, end }));
}
