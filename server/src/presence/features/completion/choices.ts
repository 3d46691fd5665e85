import type { XmlElement } from '../../../xml/tree';
import { attributeNamed, childrenNamed } from '../../../xml/walk';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import type { AttributeVocabulary, KnownValue } from '../../vocabulary';

/** More values than anyone chooses from while filling in a template. */
const MOST_CHOICES = 50;

/** Where an attribute stands, or would: on an element of this name in `parent`; `element` is the one that is there already. */
export interface Seat {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly element: XmlElement | undefined;
}

export function seatOf(element: XmlElement): Seat {
  return { name: element.name.local, parent: element.parent, element };
}

/** The known values of an attribute that are still free: of languages and events' names, those that no element beside has. */
export function freeValues(attribute: AttributeVocabulary, { name, parent, element }: Seat): KnownValue[] {
  const isOnce = attribute.format === 'languageTag' || (attribute.name === 'name' && name === 'event');
  if (!isOnce || !parent) return [...attribute.suggestions];
  const others = childrenNamed(parent, name).filter((other) => other !== element);
  const taken = new Set(others.map((other) => collapsed(attributeNamed(other, attribute.name))));
  return attribute.suggestions.filter(({ value }) => !taken.has(value));
}

/** The values to choose from in a template, for an attribute that refers to a state or has known values. */
export function choicesOf(file: PresenceFile, attribute: AttributeVocabulary, seat: Seat): string[] {
  if (attribute.format !== 'stateId') return freeValues(attribute, seat).map(({ value }) => value);
  if (attribute.name === 'id') return [];
  return [...file.stateById.keys()].filter((id) => id !== '').slice(0, MOST_CHOICES);
}
