import { memo } from '../core/memo';
import type { Problem } from './problems';
import type { XmlElement, XmlName, XmlNode } from './tree';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/**
 * What prefixes mean where an element is; the empty prefix is the default namespace. Declarations are put in when an element is
 * entered and taken out when it is left, so that deep nesting costs no copies.
 */
class Bindings {
  private readonly declared = new Map<string, string[]>([['xml', [XML_NAMESPACE]]]);

  get(prefix: string): string | undefined {
    return this.declared.get(prefix)?.at(-1);
  }

  enter(prefix: string, namespace: string): void {
    const namespaces = this.declared.get(prefix);
    if (namespaces) namespaces.push(namespace);
    else this.declared.set(prefix, [namespace]);
  }

  leave(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.declared.get(prefix)?.pop();
  }
}

/** What is wrong with the namespaces of a tree: undeclared and illegal prefixes, attributes that are the same by their namespace. */
export function checkNamespaces(nodes: readonly XmlNode[]): Problem[] {
  const problems: Problem[] = [];
  const bindings = new Bindings();
  // Elements to enter, and prefixes to forget where an element that declares some is left.
  const waiting: (XmlNode | readonly string[])[] = [...nodes].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('kind' in next)) {
      bindings.leave(next);
      continue;
    }
    if (next.kind !== 'element') continue;
    const prefixes = declare(next, bindings, problems);
    checkPrefix(next.name, bindings, problems);
    checkAttributes(next, bindings, problems);
    if (prefixes.length > 0) waiting.push(prefixes);
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as XmlNode);
  }
  return problems;
}

/** The namespace of an element, or an empty string where it has none; undefined where its prefix is not declared. */
export function namespaceOf(element: XmlElement): string | undefined {
  return namespaceOfPrefix(element, element.name.prefix);
}

/** What a prefix means where an element is (the empty prefix: the default namespace); undefined where it is not declared. */
export function namespaceOfPrefix(element: XmlElement, prefix: string): string | undefined {
  if (prefix === 'xml') return XML_NAMESPACE;
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const namespace = declaredIn(at, prefix);
    if (namespace !== undefined) return namespace;
  }
  return prefix === '' ? '' : undefined;
}

/** More attributes than any honest element has: from here on, what they declare is looked through once. */
const MANY_ATTRIBUTES = 16;

/** The namespace that an element itself declares for a prefix, the first of several. */
function declaredIn(element: XmlElement, prefix: string): string | undefined {
  const { attributes } = element;
  if (attributes.length <= MANY_ATTRIBUTES) {
    const declaration = attributes.find(({ name }) => declaredPrefix(name) === prefix);
    return declaration && (declaration.value ?? '');
  }
  return declarationsOf(element).get(prefix);
}

const declarationsOf = memo(({ attributes }: XmlElement): ReadonlyMap<string, string> => {
  const pairs = attributes.map(({ name, value }) => [declaredPrefix(name), value ?? ''] as const);
  // From the last to the first: of several of one prefix the first stays.
  return new Map(pairs.filter((pair): pair is [string, string] => pair[0] !== undefined).reverse());
});

/** The prefix that an attribute declares (empty: the default namespace), or undefined for an ordinary attribute. */
export function declaredPrefix(name: XmlName): string | undefined {
  if (name.text === 'xmlns') return '';
  return name.prefix === 'xmlns' ? name.local : undefined;
}

/** Puts what an element declares into the bindings, and gives the prefixes. */
function declare(element: XmlElement, bindings: Bindings, problems: Problem[]): readonly string[] {
  const prefixes: string[] = [];
  for (const attribute of element.attributes) {
    const prefix = declaredPrefix(attribute.name);
    if (prefix === undefined) continue;
    const namespace = attribute.value ?? '';
    const illegal =
      prefix === 'xmlns' ||
      (prefix === 'xml') !== (namespace === XML_NAMESPACE) ||
      namespace === XMLNS_NAMESPACE ||
      (prefix !== '' && namespace === '');
    if (illegal) problems.push({ kind: 'prefix-illegal', range: attribute.name, about: attribute.name.text });
    bindings.enter(prefix, namespace);
    prefixes.push(prefix);
  }
  return prefixes;
}

function checkPrefix(name: XmlName, bindings: Bindings, problems: Problem[]): void {
  if (name.prefix !== '' && (name.prefix === 'xmlns' || bindings.get(name.prefix) === undefined)) {
    problems.push({ kind: 'prefix-undeclared', range: { start: name.start, end: name.start + name.prefix.length }, about: name.prefix });
  }
}

function checkAttributes(element: XmlElement, bindings: Bindings, problems: Problem[]): void {
  let seen: Map<string, string> | undefined;
  for (const { name } of element.attributes) {
    if (name.prefix === '' || name.prefix === 'xmlns') continue;
    checkPrefix(name, bindings, problems);
    const expanded = `${bindings.get(name.prefix) ?? name.prefix} ${name.local}`;
    seen ??= new Map();
    const before = seen.get(expanded);
    // Of the same spelling, the scanner has told already.
    if (before === undefined) seen.set(expanded, name.text);
    else if (before !== name.text) problems.push({ kind: 'attribute-repeated', range: name, about: name.text });
  }
}
