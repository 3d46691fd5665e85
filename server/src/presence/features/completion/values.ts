import type { Completion, CompletionKind, Documentation } from '../../../core/editing';
import { type Message, say, sayListed } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { escapeAttribute } from '../../../xml/escape';
import { declaredPrefix } from '../../../xml/namespaces';
import { contentRange } from '../../../xml/placeAt';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import type { PresenceFile, State } from '../../model/presenceFile';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { describeAttribute, describeValue } from '../describe/attribute';
import { describeIcon } from '../describe/icon';
import { describeNamespace } from '../describe/namespace';
import { describeState } from '../describe/state';
import { attributeOf, elementOf } from '../lookUp';
import { freeValues, seatOf } from './choices';
import { item } from './item';

/** More states than anyone chooses from. */
const MOST_STATES = 1000;

interface Offer {
  readonly value: string;
  readonly kind: CompletionKind;
  readonly detail: Message | string;
  readonly documentation: Documentation;
}

/** The values that an attribute can have, in place of the one it has. */
export function attributeValues(file: PresenceFile, element: XmlElement, attribute: XmlAttribute, range: TextRange): Completion[] {
  const quote = attribute.quote === '' ? '"' : '';
  return offers(file, element, attribute).map(({ value, kind, detail, documentation }) =>
    item({ label: value, kind, detail, documentation, edit: { range, newText: quote + escapeAttribute(value) + quote } }),
  );
}

/** The texts that an element can have, where they are a list. */
export function textValues(file: PresenceFile, element: XmlElement): Completion[] {
  const range = contentRange(element);
  const text = file.text.slice(range.start, range.end);
  if (text.includes('<')) return [];
  const known = elementOf(file, element);
  return (known?.textValues ?? []).map(({ value, description }) =>
    item({ label: value, kind: 'value', detail: sayListed(description), edit: { range, newText: value } }),
  );
}

function offers(file: PresenceFile, element: XmlElement, attribute: XmlAttribute): Offer[] {
  if (file.kind === 'presence' && element === file.root && declaredPrefix(attribute.name) === element.name.prefix)
    return [{ value: PRESENCE_NAMESPACE, kind: 'value', detail: say('Namespace'), documentation: describeNamespace(PRESENCE_NAMESPACE) }];
  const known = attributeOf(file, element, attribute);
  if (!known) return [];
  if (known.format === 'stateId') return known.name === 'id' ? [] : stateOffers(file);
  if (known.suggestions.length === 0 && known.defaultValue !== undefined)
    return [{ value: known.defaultValue, kind: 'value', detail: say('the default'), documentation: describeAttribute(known) }];
  return freeValues(known, seatOf(element)).map(({ value, description }) => ({
    value,
    kind: 'value',
    detail: sayListed(description),
    documentation: known.format === 'uriReference' ? describeIcon(known, value) : describeValue(known, value),
  }));
}

function stateOffers(file: PresenceFile): Offer[] {
  return [...file.stateById.values()]
    .filter((state) => state.id !== undefined && state.id !== '')
    .slice(0, MOST_STATES)
    .map((state) => ({
      value: state.id ?? '',
      kind: 'state',
      detail: statusText(file, state),
      documentation: () => describeState(file, state),
    }));
}

function statusText(file: PresenceFile, { displays }: State): string {
  const element = displays.map((display) => display.statusText ?? display.menuText).find((text) => text !== undefined);
  return element ? file.textOf(element).replace(/\s+/g, ' ').trim().slice(0, 80) : '';
}
