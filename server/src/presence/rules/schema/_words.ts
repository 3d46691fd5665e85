import { isNcName } from '../../../xml/names';
import type { XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import type { AttributeVocabulary, ElementVocabulary } from '../../vocabulary';

/** What the vocabulary says of an element. */
export function wordsOf(file: PresenceFile, element: XmlElement | undefined): ElementVocabulary | undefined {
  return element && file.vocabulary.elements.get(element.name.local);
}

/** What the vocabulary says of an attribute of an element. */
export function attributeWords(file: PresenceFile, element: XmlElement, name: string): AttributeVocabulary | undefined {
  return wordsOf(file, element)?.attributes.find((attribute) => attribute.name === name);
}

/** An element's name as it is shown in a message. */
export function tagOf(name: string): string {
  return `<${name}>`;
}

/** The elements that an element may be in. */
export function parentsOf(file: PresenceFile, local: string): string[] {
  return [...file.vocabulary.elements.values()]
    .filter(({ children }) => children.some(({ name }) => name === local))
    .map(({ name }) => name);
}

/** The elements that may have an attribute. */
export function ownersOf(file: PresenceFile, attribute: string): string[] {
  return [...file.vocabulary.elements.values()]
    .filter(({ attributes }) => attributes.some(({ name }) => name === attribute))
    .map(({ name }) => name);
}

/** More states than anyone would choose from in a list of fixes. */
const MOST_CHOICES = 8;

/** The ids of the first few states, for an attribute that must name one. */
export function someIds(file: PresenceFile): string[] {
  return file.states.slice(0, MOST_CHOICES).flatMap(({ id }) => (id !== undefined && isNcName(id) ? [id] : []));
}
