import { skip } from '../../core/characters';
import { collapseSpace, isXmlSpace } from '../../xml/names';
import { declaredPrefix, namespaceOf, namespaceOfPrefix } from '../../xml/namespaces';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import type { ElementVocabulary, Vocabulary } from '../vocabulary';
import { attributeIndex } from './attributeIndex';

const SCHEMA_INSTANCE_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';
/** What XML Schema allows on any element. */
const instanceAttributes: readonly string[] = ['schemaLocation', 'noNamespaceSchemaLocation', 'type', 'nil'];

/**
 * An element as the schemas in schemas/ describe it: attributes are members that begin with @, child elements are lists by name, #text is
 * the character data. It has no prototype, so that `__proto__` is a name like others.
 */
export interface ModelElement {
  [member: string]: string | ModelElement[];
}

/** The values of a document, with what each came from. */
export interface ValueModel {
  /** The document: an object with the root element as its one member. */
  readonly value: ModelElement;
  /** The element of the document that each object stands for. */
  readonly elements: ReadonlyMap<ModelElement, XmlElement>;
}

/** An element as a parser gives it: what the model is made of. */
export interface ElementSource {
  /** The same element in the tree of this project's own parser. */
  readonly element: XmlElement;
  /** Names as they are written, values with references decoded and line ends and Tabs turned into spaces. */
  attributes(): Iterable<readonly [name: string, value: string]>;
  children(): readonly ElementSource[];
  text(): string;
}

/** Makes the value model of a document. What is in elements that the vocabulary does not know is left out. */
export function buildModel(root: ElementSource, vocabulary: Vocabulary): ValueModel {
  return new ModelBuilder(vocabulary, namespaceOf(root.element)).build(root);
}

/** What a JSON pointer into the model speaks of: an element or an attribute; undefined where it leads nowhere. */
export function placeOf(model: ValueModel, pointer: string): XmlElement | XmlAttribute | undefined {
  const { owner, key, value } = follow(model, pointer);
  if (value === undefined || Array.isArray(value)) return undefined;
  if (typeof value === 'object') return model.elements.get(value);
  const element = model.elements.get(owner);
  return key.startsWith('@') && element ? attributeIndex(element)(key.slice(1)) : element;
}

export interface Followed {
  /** The object that the last name of the pointer is a member of. */
  readonly owner: ModelElement;
  readonly key: string;
  readonly value: ModelElement | ModelElement[] | string | undefined;
}

/** Follows a JSON pointer through the model. */
export function follow(model: ValueModel, pointer: string): Followed {
  let owner = model.value;
  let key = '';
  let value: Followed['value'] = model.value;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else if (typeof value === 'object') {
      owner = value;
      key = name;
      value = value[name];
    } else value = undefined;
  }
  return { owner, key, value };
}

class ModelBuilder {
  private readonly elements = new Map<ModelElement, XmlElement>();

  constructor(
    private readonly vocabulary: Vocabulary,
    /** Elements count where they are in the namespace of the root; whether that is the right one is a rule's question. */
    private readonly namespace: string | undefined,
  ) {}

  build(root: ElementSource): ValueModel {
    const value: ModelElement = Object.create(null);
    const { local } = root.element.name;
    value[local] = [this.read(root, local === this.vocabulary.root ? this.vocabulary.elements.get(local) : undefined, this.namespace)];
    return { value, elements: this.elements };
  }

  /** Recurses only into elements that the vocabulary knows in their place, and those nest a few levels deep. */
  private read(source: ElementSource, words: ElementVocabulary | undefined, namespace: string | undefined): ModelElement {
    const model: ModelElement = Object.create(null);
    this.elements.set(model, source.element);
    if (!words) return model;
    const find = attributeIndex(source.element);
    for (const [name, value] of source.attributes()) {
      const key = `@${name}`;
      const attribute = find(name);
      if (attribute && !(key in model) && !isLayout(attribute, source.element)) model[key] = normalized(value, name, words);
    }
    for (const child of source.children()) this.addChild(model, words, child, namespace);
    this.addText(model, words, source);
    return model;
  }

  private addChild(model: ModelElement, words: ElementVocabulary, child: ElementSource, parentNamespace: string | undefined): void {
    const { element } = child;
    const isInherited =
      element.name.prefix === element.parent?.name.prefix && !element.attributes.some(({ name }) => declaredPrefix(name) !== undefined);
    const namespace = isInherited ? parentNamespace : namespaceOf(element);
    const { local } = element.name;
    const isOurs = namespace === this.namespace;
    const key = isOurs ? local : `{${namespace ?? element.name.prefix}}${local}`;
    const isKnown = isOurs && words.children.some(({ name }) => name === local);
    const item = this.read(child, isKnown ? this.vocabulary.elements.get(local) : undefined, namespace);
    const list = model[key];
    if (Array.isArray(list)) list.push(item);
    else model[key] = [item];
  }

  private addText(model: ModelElement, words: ElementVocabulary, source: ElementSource): void {
    const text = source.text();
    if (words.hasText) model['#text'] = words.textValues.length > 0 ? collapseSpace(text) : text;
    else if (!isSpace(text)) model['#text'] = text;
  }
}

/** Whether an attribute speaks of namespaces or of a schema, not of the document's matter. */
function isLayout({ name }: XmlAttribute, element: XmlElement): boolean {
  if (declaredPrefix(name) !== undefined) return true;
  return (
    instanceAttributes.includes(name.local) && name.prefix !== '' && namespaceOfPrefix(element, name.prefix) === SCHEMA_INSTANCE_NAMESPACE
  );
}

/** A value as its type has it: only that of a plain text keeps its white space. */
function normalized(value: string, name: string, words: ElementVocabulary): string {
  const attribute = words.attributes.find((candidate) => candidate.name === name);
  const isPlain = !attribute || (attribute.format === undefined && attribute.values.length === 0);
  return isPlain ? value : collapseSpace(value);
}

function isSpace(text: string): boolean {
  return skip(text, 0, isXmlSpace) === text.length;
}
