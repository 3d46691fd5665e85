import type { Message } from '../../core/message';
import type { TextRange } from '../../core/text';
import { declaredPrefix } from '../../xml/namespaces';
import { contentRange, placeAt } from '../../xml/placeAt';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import { collapsed, type PresenceFile } from '../model/presenceFile';
import type { AttributeVocabulary } from '../vocabulary';
import { describeAttribute, describeValue } from './describe/attribute';
import { describeElement } from './describe/element';
import { describeIcon } from './describe/icon';
import { describeLanguage } from './describe/language';
import { describeNamespace } from './describe/namespace';
import { describeReason } from './describe/reason';
import { describeState } from './describe/state';
import type { Hover } from './feature.types';
import { attributeOf, elementOf } from './lookUp';
import { mentionAt } from './mentions';

/** What there is to say of the name, value or text at `offset` (0-based, UTF-16); undefined where nothing known stands. Never throws. */
export function hoverAt(file: PresenceFile, offset: number): Hover | undefined {
  const place = placeAt(file.document, offset);
  switch (place.kind) {
    case 'tagName':
      return elementHover(file, place.element, place.element.name);
    case 'endTag':
      return offset < place.nameRange.start || offset > place.nameRange.end
        ? undefined
        : elementHover(file, place.element, place.nameRange);
    case 'attributeName':
      return hover(place.attribute.name, attributeContents(file, place.element, place.attribute));
    case 'attributeValue':
      return hover(place.range, valueContents(file, place.element, place.attribute, offset));
    case 'content':
      return place.element && textHover(file, place.element, offset);
    default:
      return undefined;
  }
}

function hover({ start, end }: TextRange, contents: readonly Message[]): Hover | undefined {
  return contents.length === 0 ? undefined : { range: { start, end }, contents };
}

function elementHover(file: PresenceFile, element: XmlElement, range: TextRange): Hover | undefined {
  const known = elementOf(file, element);
  return known && hover(range, describeElement(known));
}

function attributeContents(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): readonly Message[] {
  if (declaresNamespace(file, element, attribute)) return describeNamespace(attribute.value);
  const known = attributeOf(file, element, attribute);
  return known ? describeAttribute(known) : [];
}

function valueContents(file: PresenceFile, element: XmlElement, attribute: XmlAttribute, offset: number): readonly Message[] {
  if (declaresNamespace(file, element, attribute)) return describeNamespace(attribute.value);
  const known = attributeOf(file, element, attribute);
  if (!known) return [];
  const special = specialContents(file, known, attribute, offset);
  if (special.length > 0) return special;
  const meaning = describeValue(known, collapsed(attribute) ?? '');
  return meaning.length > 0 ? meaning : describeAttribute(known);
}

function specialContents(file: PresenceFile, known: AttributeVocabulary, attribute: XmlAttribute, offset: number): readonly Message[] {
  const value = collapsed(attribute) ?? '';
  if (known.format === 'stateId') {
    const mention = mentionAt(file, offset);
    const state = mention && (mention.declares ?? file.stateById.get(mention.id));
    return state ? describeState(file, state) : [];
  }
  if (known.format === 'uriReference') return describeIcon(known, value);
  if (known.format === 'languageTag') return describeLanguage(known, value);
  return [];
}

/** A hover over an element's text, where there is more to say than the text says. */
function textHover(file: PresenceFile, element: XmlElement, offset: number): Hover | undefined {
  const known = elementOf(file, element);
  if (!known?.hasText) return undefined;
  const range = contentRange(element);
  const text = file.text.slice(range.start, range.end);
  const start = range.start + text.length - text.trimStart().length;
  const end = range.start + text.trimEnd().length;
  if (offset < start || offset > end || text.trim() === '') return undefined;
  return hover({ start, end }, known.name === 'reason' ? describeReason(file, element) : describeElement(known));
}

function declaresNamespace(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): boolean {
  return file.kind === 'presence' && element === file.root && declaredPrefix(attribute.name) === element.name.prefix;
}
