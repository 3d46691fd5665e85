import customTabSchema from '../../../schemas/custom-tab.schema.json';
import presenceSchema from '../../../schemas/presence.schema.json';
import type { Structure } from '../xml/build';

/** The namespace without which UC Connector ignores a presence definition. */
export const PRESENCE_NAMESPACE = 'http://genesyslab.com/schemas/ucc/presence';

/** A legal or usual value, and what it means; the meaning may be empty. */
export interface KnownValue {
  readonly value: string;
  readonly description: string;
}

export interface AttributeVocabulary {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** The legal values with what each means, where they are a list. */
  readonly values: readonly KnownValue[];
  /** Values that are known to work, where others are legal too. */
  readonly examples: readonly string[];
  /** The values worth offering: the examples where there are some, else all legal values. */
  readonly suggestions: readonly KnownValue[];
  readonly defaultValue: string | undefined;
  readonly format: string | undefined;
}

export interface ElementVocabulary {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly attributes: readonly AttributeVocabulary[];
  /** The elements that may be in it, in the order in which they must or should come. */
  readonly children: readonly { readonly name: string; readonly least: number; readonly most: number }[];
  /** Whether another order of its children is a mistake. */
  readonly isOrdered: boolean;
  /** Whether it holds text; otherwise only elements and white space. */
  readonly hasText: boolean;
  /** The legal texts with what each means, where they are a list. */
  readonly textValues: readonly KnownValue[];
  /** Whether elements that are not listed may be in it. */
  readonly isOpen: boolean;
}

/** What exists in a kind of document, read from its schema: the one place that says so. */
export interface Vocabulary {
  readonly root: string;
  readonly elements: ReadonlyMap<string, ElementVocabulary>;
  /** Which element may be in which, for the recovery of the parser. */
  readonly structure: Structure;
}

interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly string[];
  readonly exampleDescriptions?: readonly string[];
  readonly default?: string;
  readonly format?: string;
  readonly additionalProperties?: boolean;
  readonly childOrder?: 'any';
}

export const presenceVocabulary = readVocabulary('presence', presenceSchema.definitions as unknown as Record<string, SchemaNode>);
export const customTabVocabulary = readVocabulary('tabdata', customTabSchema.definitions as unknown as Record<string, SchemaNode>);

function readVocabulary(root: string, definitions: Readonly<Record<string, SchemaNode>>): Vocabulary {
  const elements = new Map(Object.entries(definitions).map(([name, node]) => [name, readElement(name, node)]));
  const structure: Record<string, string[]> = { [root]: [] };
  for (const element of elements.values()) {
    for (const child of element.children) structure[child.name] = [...(structure[child.name] ?? []), element.name];
  }
  return { root, elements, structure };
}

function readElement(name: string, node: SchemaNode): ElementVocabulary {
  const properties = Object.entries(node.properties ?? {});
  const text = node.properties?.['#text'];
  return {
    name,
    title: node.title ?? name,
    description: node.description ?? '',
    attributes: properties.filter(([key]) => key.startsWith('@')).map(([key, value]) => readAttribute(key, value, node)),
    children: properties
      .filter(([key]) => !key.startsWith('@') && key !== '#text')
      .map(([key, value]) => ({ name: key, least: value.minItems ?? 0, most: value.maxItems ?? Number.POSITIVE_INFINITY })),
    isOrdered: node.childOrder !== 'any',
    hasText: text !== undefined,
    textValues: knownValues(text?.enum, text?.enumDescriptions),
    isOpen: node.additionalProperties !== false,
  };
}

function readAttribute(key: string, value: SchemaNode, owner: SchemaNode): AttributeVocabulary {
  const values = knownValues(value.enum, value.enumDescriptions);
  return {
    name: key.slice(1),
    title: value.title ?? key.slice(1),
    description: value.description ?? '',
    required: owner.required?.includes(key) ?? false,
    values,
    examples: value.examples ?? [],
    suggestions: value.examples ? suggestedValues(value.examples, value.exampleDescriptions, values) : values,
    defaultValue: value.default,
    format: value.format,
  };
}

function knownValues(values: readonly string[] = [], descriptions: readonly string[] = []): KnownValue[] {
  return values.map((value, index) => ({ value, description: descriptions[index] ?? '' }));
}

/** Examples, of which some may be legal values that are described already. */
function suggestedValues(
  examples: readonly string[],
  descriptions: readonly string[] | undefined,
  values: readonly KnownValue[],
): KnownValue[] {
  return knownValues(examples, descriptions).map((example) => values.find(({ value }) => value === example.value) ?? example);
}
