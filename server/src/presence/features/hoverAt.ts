import { type Change, type FindingsOf, type Hover, hoverOf, type Paragraph } from '../../core/hover';
import { say } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { DataFiles } from '../../language/surroundings';
import { declaredPrefix } from '../../xml/namespaces';
import { contentRange, placeAt, type XmlPlace } from '../../xml/placeAt';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import { collapsed, type PresenceFile } from '../model/presenceFile';
import { type AttributeVocabulary, PRESENCE_NAMESPACE } from '../vocabulary';
import { describeAttribute, describeValue } from './describe/attribute';
import { describeElement } from './describe/element';
import { describeIcon } from './describe/icon';
import { describeLanguage } from './describe/language';
import { describeNamespace } from './describe/namespace';
import { describeReason } from './describe/reason';
import { describeState } from './describe/state';
import { attributeOf, elementOf } from './lookUp';
import { occurrenceAt } from './occurrences';

const fixedName: Change = { verdict: say('**Do not change**: UC Connector relies on this name.') };
const free: Change = { verdict: say('**You may change this.**') };
const wrongNamespace: Change = { verdict: say('**You may correct this.**') };
const stateId: Change = { verdict: say('**You may rename this**: everything that refers to it is renamed too.') };
const stateReference: Change = { verdict: say('**You may change this** to the id of another state.') };

/**
 * Whether the name, value or text at `offset` (0-based, UTF-16) may be changed, and what there is to say of it; undefined where nothing known
 * is. What `findings` say of it already is left out. Never throws.
 */
export function hoverAt(file: PresenceFile, offset: number, findings?: FindingsOf, data?: DataFiles): Hover | undefined {
  const told = tellAt(file, offset, data);
  return told && told.paragraphs.length > 0 ? hoverOf(told.range, told.change, told.paragraphs, findings) : undefined;
}

interface Told {
  readonly range: TextRange;
  readonly change: Change;
  readonly paragraphs: readonly Paragraph[];
}

function tellAt(file: PresenceFile, offset: number, data: DataFiles | undefined): Told | undefined {
  const place = placeAt(file.document, offset);
  switch (place.kind) {
    case 'tagName':
      return elementHover(file, place.element, place.element.name);
    case 'endTag':
      return offset < place.nameRange.start || offset > place.nameRange.end
        ? undefined
        : elementHover(file, place.element, place.nameRange);
    case 'attributeName':
      return tell(place.attribute.name, fixedName, attributeContents(file, place.element, place.attribute));
    case 'attributeValue':
      return tell(place.range, changeOfValue(file, place, offset), valueContents(file, place.element, place.attribute, offset, data));
    case 'content':
      return place.element && textHover(file, place.element, offset);
    default:
      return undefined;
  }
}

function tell({ start, end }: TextRange, change: Change, paragraphs: readonly Paragraph[]): Told {
  return { range: { start, end }, change, paragraphs };
}

function elementHover(file: PresenceFile, element: XmlElement, range: TextRange): Told | undefined {
  const known = elementOf(file, element);
  return known && tell(range, fixedName, describeElement(known));
}

function changeOfValue(file: PresenceFile, { element, attribute }: XmlPlace & { kind: 'attributeValue' }, offset: number): Change {
  if (declaresNamespace(file, element, attribute)) return attribute.value === PRESENCE_NAMESPACE ? fixedName : wrongNamespace;
  if (attributeOf(file, element, attribute)?.format !== 'stateId') return free;
  return occurrenceAt(file, offset)?.declares ? stateId : stateReference;
}

function attributeContents(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): readonly Paragraph[] {
  if (declaresNamespace(file, element, attribute)) return describeNamespace(attribute.value);
  const known = attributeOf(file, element, attribute);
  return known ? describeAttribute(known) : [];
}

function valueContents(
  file: PresenceFile,
  element: XmlElement,
  attribute: XmlAttribute,
  offset: number,
  data: DataFiles | undefined,
): readonly Paragraph[] {
  if (declaresNamespace(file, element, attribute)) return describeNamespace(attribute.value);
  const known = attributeOf(file, element, attribute);
  if (!known) return [];
  const special = specialContents(file, known, attribute, offset, data);
  if (special.length > 0) return special;
  const meaning = describeValue(known, collapsed(attribute) ?? '');
  return meaning.length > 0 ? meaning : describeAttribute(known);
}

function specialContents(
  file: PresenceFile,
  known: AttributeVocabulary,
  attribute: XmlAttribute,
  offset: number,
  data: DataFiles | undefined,
): readonly Paragraph[] {
  const value = collapsed(attribute) ?? '';
  if (known.format === 'stateId') {
    const occurrence = occurrenceAt(file, offset);
    const state = occurrence && (occurrence.declares ?? file.stateById.get(occurrence.id));
    return state ? describeState(file, state) : [];
  }
  if (known.format === 'uriReference') return describeIcon(known, value, data);
  if (known.format === 'languageTag') return describeLanguage(known, value);
  return [];
}

/** A hover over an element's text, where there is more to say than the text says. */
function textHover(file: PresenceFile, element: XmlElement, offset: number): Told | undefined {
  const known = elementOf(file, element);
  if (!known?.hasText) return undefined;
  const range = contentRange(element);
  const text = file.text.slice(range.start, range.end);
  const start = range.start + text.length - text.trimStart().length;
  const end = range.start + text.trimEnd().length;
  if (offset < start || offset > end || text.trim() === '') return undefined;
  return tell({ start, end }, free, known.name === 'reason' ? describeReason(file, element) : describeElement(known));
}

function declaresNamespace(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): boolean {
  return file.kind === 'presence' && element === file.root && declaredPrefix(attribute.name) === element.name.prefix;
}
