import type { Completion } from '../../../core/editing';
import { say, sayListed } from '../../../core/message';
import { Snippet } from '../../../core/snippet';
import type { TextRange } from '../../../core/text';
import { declaredPrefix } from '../../../xml/namespaces';
import { escapeAttribute } from '../../../xml/references';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { type AttributeVocabulary, PRESENCE_NAMESPACE } from '../../vocabulary';
import { describeAttribute } from '../describe/attribute';
import { describeNamespace } from '../describe/namespace';
import { elementOf } from '../lookUp';
import { choicesOf, seatOf } from './choices';
import { item } from './item';

/** The attributes that an element has not got yet, those that it must have first. `typed` is one whose name is being written. */
export function missingAttributes(file: PresenceFile, element: XmlElement, range: TextRange, typed?: XmlAttribute): Completion[] {
  const present = new Set(element.attributes.filter((attribute) => attribute !== typed).map(({ name }) => name.text));
  const missing = (elementOf(file, element)?.attributes ?? []).filter(({ name }) => !present.has(name));
  const hasValue = typed?.value !== undefined;
  const items = missing.map((attribute) => attributeItem(file, element, attribute, range, hasValue));
  const required = items.filter((_, index) => missing[index]?.required);
  const optional = items.filter((_, index) => !missing[index]?.required);
  return [
    ...required,
    ...namespaceItem(file, element, range, typed, hasValue),
    ...optional,
    ...schemaItems(file, element, range, typed, hasValue),
  ];
}

function attributeItem(
  file: PresenceFile,
  element: XmlElement,
  attribute: AttributeVocabulary,
  range: TextRange,
  hasValue: boolean,
): Completion {
  const { name, title, required } = attribute;
  const snippet = new Snippet().add(`${name}="`);
  const choices = choicesOf(file, attribute, seatOf(element)).map(escapeAttribute);
  if (choices.length > 0) snippet.choice(choices);
  else snippet.place(attribute.defaultValue);
  return item({
    label: name,
    kind: 'property',
    detail: required ? say('{title} (required)', { title: sayListed(title) }) : sayListed(title),
    documentation: describeAttribute(attribute),
    edit: { range, newText: hasValue ? name : snippet.add('"').toString() },
    isSnippet: !hasValue,
  });
}

function namespaceItem(
  file: PresenceFile,
  element: XmlElement,
  range: TextRange,
  typed: XmlAttribute | undefined,
  hasValue: boolean,
): Completion[] {
  const { prefix } = element.name;
  const declared = element.attributes.some((attribute) => attribute !== typed && declaredPrefix(attribute.name) === prefix);
  if (file.kind !== 'presence' || element !== file.root || declared) return [];
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return [
    item({
      label: name,
      kind: 'property',
      detail: say('{title} (required)', { title: say('Namespace') }),
      documentation: describeNamespace(PRESENCE_NAMESPACE),
      edit: { range, newText: hasValue ? name : `${name}="${PRESENCE_NAMESPACE}"` },
    }),
  ];
}

/** What tells other XML editors where a schema is, on the root: first the namespace of such attributes, then the one that names the schema. */
function schemaItems(
  file: PresenceFile,
  element: XmlElement,
  range: TextRange,
  typed: XmlAttribute | undefined,
  hasValue: boolean,
): Completion[] {
  if (element !== file.root) return [];
  const others = element.attributes.filter((attribute) => attribute !== typed);
  const prefix = others.find(({ value, name }) => value === SCHEMA_INSTANCE && declaredPrefix(name) !== undefined);
  const isIn = (name: string) => others.some((attribute) => attribute.name.text === name);
  const name = prefix ? `${prefix.name.local}:${file.kind === 'presence' ? 'schemaLocation' : 'noNamespaceSchemaLocation'}` : 'xmlns:xsi';
  if (isIn(name)) return [];
  const snippet = new Snippet().add(`${name}="`);
  if (!prefix) snippet.add(SCHEMA_INSTANCE);
  else if (file.kind === 'presence') snippet.add(`${PRESENCE_NAMESPACE} `).place('presence.xsd');
  else snippet.place('moc.xsd');
  return [
    item({
      label: name,
      kind: 'property',
      detail: prefix ? say('Location of the schema, for other editors') : say('Namespace of schema attributes, for other editors'),
      edit: { range, newText: hasValue ? name : snippet.add('"').toString() },
      isSnippet: !hasValue,
    }),
  ];
}

/** The namespace of attributes such as xsi:schemaLocation (XSD 1.0 part 1, 2.6). */
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
