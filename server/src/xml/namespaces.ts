import type { Problem } from './problems';
import type { XmlAttribute, XmlElement, XmlName, XmlNode } from './tree';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/** What prefixes mean where an element stands; the empty prefix is the default namespace. */
type Bindings = ReadonlyMap<string, string>;

const atTheTop: Bindings = new Map([['xml', XML_NAMESPACE]]);

/** What is wrong with the namespaces of a tree: undeclared and illegal prefixes, attributes that are the same by their namespace. */
export function checkNamespaces(nodes: readonly XmlNode[]): Problem[] {
  const problems: Problem[] = [];
  const waiting: { element: XmlElement; outer: Bindings }[] = [];
  for (const node of nodes) if (node.kind === 'element') waiting.push({ element: node, outer: atTheTop });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, outer } = next;
    const bindings = bindingsOf(element, outer, problems);
    checkPrefix(element.name, bindings, problems);
    checkAttributes(element, bindings, problems);
    for (const child of element.children) if (child.kind === 'element') waiting.push({ element: child, outer: bindings });
  }
  return problems;
}

/** The namespace of an element, or an empty string where it has none; undefined where its prefix is not declared. */
export function namespaceOf(element: XmlElement): string | undefined {
  return namespaceOfPrefix(element, element.name.prefix);
}

/** What a prefix means where an element stands (the empty prefix: the default namespace); undefined where it is not declared. */
export function namespaceOfPrefix(element: XmlElement, prefix: string): string | undefined {
  if (prefix === 'xml') return XML_NAMESPACE;
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const declaration = at.attributes.find(({ name }) => declaredPrefix(name) === prefix);
    if (declaration) return declaration.value ?? '';
  }
  return prefix === '' ? '' : undefined;
}

/** The prefix that an attribute declares (empty: the default namespace), or undefined for an ordinary attribute. */
export function declaredPrefix(name: XmlName): string | undefined {
  if (name.text === 'xmlns') return '';
  return name.prefix === 'xmlns' ? name.local : undefined;
}

function bindingsOf(element: XmlElement, outer: Bindings, problems: Problem[]): Bindings {
  let bindings: Map<string, string> | undefined;
  for (const attribute of element.attributes) {
    const prefix = declaredPrefix(attribute.name);
    if (prefix === undefined) continue;
    bindings ??= new Map(outer);
    const namespace = attribute.value ?? '';
    const illegal =
      prefix === 'xmlns' ||
      (prefix === 'xml') !== (namespace === XML_NAMESPACE) ||
      namespace === XMLNS_NAMESPACE ||
      (prefix !== '' && namespace === '');
    if (illegal) problems.push({ kind: 'prefix-illegal', range: attribute.name, about: attribute.name.text });
    bindings.set(prefix, namespace);
  }
  return bindings ?? outer;
}

function checkPrefix(name: XmlName, bindings: Bindings, problems: Problem[]): void {
  if (name.prefix !== '' && (name.prefix === 'xmlns' || !bindings.has(name.prefix))) {
    problems.push({ kind: 'prefix-undeclared', range: { start: name.start, end: name.start + name.prefix.length }, about: name.prefix });
  }
}

function checkAttributes(element: XmlElement, bindings: Bindings, problems: Problem[]): void {
  let seen: Set<string> | undefined;
  for (const { name } of element.attributes as readonly XmlAttribute[]) {
    if (name.prefix === '' || name.prefix === 'xmlns') continue;
    checkPrefix(name, bindings, problems);
    const expanded = `${bindings.get(name.prefix) ?? name.prefix} ${name.local}`;
    seen ??= new Set();
    const sameText = element.attributes.filter((other) => other.name.text === name.text).length > 1;
    if (seen.has(expanded) && !sameText) problems.push({ kind: 'attribute-repeated', range: name, about: name.text });
    seen.add(expanded);
  }
}
