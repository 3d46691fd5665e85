import type { XmlAttribute, XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';
import type { AttributeVocabulary, ElementVocabulary } from '../vocabulary';

/** What the vocabulary says of an element, or undefined when it does not know it. */
export function elementOf(file: PresenceFile, element: XmlElement): ElementVocabulary | undefined {
  return file.vocabulary.elements.get(element.name.local);
}

/** What the vocabulary says of an attribute where it is. */
export function attributeOf(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): AttributeVocabulary | undefined {
  return elementOf(file, element)?.attributes.find(({ name }) => name === attribute.name.text);
}
