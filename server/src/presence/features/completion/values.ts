import type { Completion, CompletionKind, Documentation } from '../../../core/editing';
import type { Paragraph } from '../../../core/hover';
import { joined, type Message, say, sayListed } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { DataFiles } from '../../../language/surroundings';
import { declaredPrefix } from '../../../xml/namespaces';
import { contentRange } from '../../../xml/placeAt';
import { escapeAttribute } from '../../../xml/references';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import { iconLocation, iconPath, offeredIcons } from '../../model/iconFiles';
import { namesStandardIcon } from '../../model/icons';
import { collapsed, type PresenceFile, type State } from '../../model/presenceFile';
import { type AttributeVocabulary, PRESENCE_NAMESPACE } from '../../vocabulary';
import { describeAttribute, describeValue } from '../describe/attribute';
import { describeIcon, describeStandardIcon } from '../describe/icon';
import { describeNamespace } from '../describe/namespace';
import { describeState } from '../describe/state';
import { attributeOf, elementOf } from '../lookUp';
import { freeValues, seatOf } from './choices';
import { item } from './item';

/** How far after the cursor the name of the next attribute may end. */
const LONGEST_NAME = 100;
/** More states than anyone chooses from. */
const MOST_STATES = 1000;
/** More beside an id cuts the id. */
const LONGEST_TEXT = 30;

interface Offer {
  readonly value: string;
  /** What is shown for a value that is too long to be read. */
  readonly title?: Message;
  readonly kind: CompletionKind;
  readonly detail: Message | string;
  readonly documentation: Documentation;
}

/** The values that an attribute can have, in place of the one it has. */
export function attributeValues(
  file: PresenceFile,
  element: XmlElement,
  attribute: XmlAttribute,
  range: TextRange,
  offset: number,
  data?: DataFiles,
): Completion[] {
  const quote = attribute.quote === '' ? '"' : '';
  const next = nextAttributeAfter(file.text, range, offset);
  const replaced = next === undefined ? range : { start: range.start, end: next };
  // Of a value without its end the quote is missing; it may have been taken for the one with which the next value begins.
  const isOpen = attribute.quote !== '' && (next !== undefined || attribute.range.end === attribute.valueRange.end);
  const close = isOpen ? attribute.quote : quote;
  return offers(file, element, attribute, data).map(({ value, title, kind, detail, documentation }) =>
    item({
      label: value,
      ...(title && { title }),
      kind,
      detail,
      documentation,
      edit: { range: replaced, newText: quote + escapeAttribute(value) + close },
    }),
  );
}

/**
 * Where a value that lacks its closing quote ends, if the next attribute was read as a part of it: `ready="| mode="away"`. Undefined where what
 * is after the cursor belongs to the value.
 */
function nextAttributeAfter(text: string, { start, end }: TextRange, offset: number): number | undefined {
  const after = /[ \t\r\n]+[A-Za-z_][\w.:-]*[ \t]*=[ \t]*$/.exec(text.slice(offset, Math.min(end, offset + LONGEST_NAME)));
  if (!after || offset < start || !/["']/.test(text[end] ?? '')) return undefined;
  return offset + after.index;
}

/** The texts that an element can have, where they are a list. */
export function textValues(file: PresenceFile, element: XmlElement): Completion[] {
  const range = contentRange(element);
  const text = file.text.slice(range.start, range.end);
  if (text.includes('<')) return [];
  const known = elementOf(file, element);
  return (known?.textValues ?? []).map(({ value, description }) =>
    item({
      label: value,
      kind: 'value',
      detail: sayListed(description),
      documentation: [sayListed(description)],
      edit: { range, newText: value },
    }),
  );
}

function offers(file: PresenceFile, element: XmlElement, attribute: XmlAttribute, data: DataFiles | undefined): Offer[] {
  if (file.kind === 'presence' && element === file.root && declaredPrefix(attribute.name) === element.name.prefix)
    return [{ value: PRESENCE_NAMESPACE, kind: 'value', detail: say('Namespace'), documentation: describeNamespace(PRESENCE_NAMESPACE) }];
  const known = attributeOf(file, element, attribute);
  if (!known) return [];
  if (known.format === 'stateId') return known.name === 'id' ? [] : stateOffers(file);
  if (known.suggestions.length === 0 && known.defaultValue !== undefined)
    return [{ value: known.defaultValue, kind: 'value', detail: say('Default'), documentation: describeAttribute(known) }];
  const files = known.format === 'uriReference' && data ? iconOffers(file, known, data) : [];
  const values = freeValues(file, known, seatOf(element)).map(
    ({ value, description }): Offer => ({
      value,
      ...(namesStandardIcon(value) && { title: joined([value.slice(value.lastIndexOf('/') + 1)]) }),
      kind: 'value',
      detail: sayListed(description),
      documentation: known.format === 'uriReference' ? describeStandardIcon(known, value) : describeValue(known, value),
    }),
  );
  return [...files, ...values];
}

/** The picture files beside the presence file; first those that no state has yet, since icons are to be distinct. */
function iconOffers({ states }: PresenceFile, known: AttributeVocabulary, data: DataFiles): Offer[] {
  const used = new Set(states.map(({ icon }) => iconPath(collapsed(icon) ?? '')));
  const paths = offeredIcons(data).slice(0, MOST_STATES);
  return [...paths.filter((path) => !used.has(path)), ...paths.filter((path) => used.has(path))].map((path) => {
    const value = iconLocation(path);
    return {
      value,
      kind: 'value',
      detail: used.has(path) ? say('In use in this file') : say('A file beside this one'),
      documentation: () => describeIcon(known, value, data).map(paragraphText),
    };
  });
}

function paragraphText(paragraph: Paragraph): Message {
  return 'template' in paragraph ? paragraph : paragraph.fault;
}

function stateOffers(file: PresenceFile): Offer[] {
  return [...file.stateById.values()]
    .filter((state) => state.id !== undefined && state.id !== '')
    .slice(0, MOST_STATES)
    .map((state) => ({
      value: state.id ?? '',
      kind: 'reference',
      detail: statusText(file, state),
      documentation: () => describeState(file, state),
    }));
}

function statusText(file: PresenceFile, { displays }: State): string {
  const element = displays.map((display) => display.statusText ?? display.menuText).find((text) => text !== undefined);
  const text = element ? file.textOf(element).slice(0, 200).replace(/\s+/g, ' ').trim() : '';
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
