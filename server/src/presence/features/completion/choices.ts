import type { XmlElement } from '../../../xml/tree';
import { attributeNamed, childrenNamed } from '../../../xml/walk';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import type { AttributeVocabulary, KnownValue } from '../../vocabulary';

/** More values than anyone chooses from while filling in a template. */
const MOST_CHOICES = 50;

/** Where an attribute is or would be: on an element of this name in `parent`; `element` is the one that is there already. */
export interface Seat {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly element: XmlElement | undefined;
}

export function seatOf(element: XmlElement): Seat {
  return { name: element.name.local, parent: element.parent, element };
}

/**
 * The known values of an attribute that are still free: of languages and events' names, those that no element beside has; languages that the other
 * states have, first.
 */
export function freeValues(file: PresenceFile, attribute: AttributeVocabulary, { name, parent, element }: Seat): KnownValue[] {
  const isOnce = attribute.format === 'languageTag' || (attribute.name === 'name' && name === 'event');
  if (!isOnce) return [...attribute.suggestions];
  const values = attribute.format === 'languageTag' ? mostUsedFirst(attribute.suggestions, file) : attribute.suggestions;
  if (!parent) return [...values];
  const others = childrenNamed(parent, name).filter((other) => other !== element);
  const taken = new Set(others.map((other) => collapsed(attributeNamed(other, attribute.name))));
  return values.filter(({ value }) => !taken.has(value));
}

function mostUsedFirst(languages: readonly KnownValue[], { states }: PresenceFile): KnownValue[] {
  const uses = new Map<string, number>();
  for (const { displays } of states) {
    for (const { language } of displays) {
      const code = collapsed(language) ?? '';
      uses.set(code, (uses.get(code) ?? 0) + 1);
    }
  }
  return [...languages].sort((a, b) => (uses.get(b.value) ?? 0) - (uses.get(a.value) ?? 0));
}

/** The values to choose from in a template, for an attribute that refers to a state or has known values. */
export function choicesOf(file: PresenceFile, attribute: AttributeVocabulary, seat: Seat): string[] {
  if (attribute.format !== 'stateId') return freeValues(file, attribute, seat).map(({ value }) => value);
  if (attribute.name === 'id') return [];
  return [...file.stateById.keys()].filter((id) => id !== '').slice(0, MOST_CHOICES);
}
