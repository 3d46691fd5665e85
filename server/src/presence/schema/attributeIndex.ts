import type { XmlAttribute, XmlElement } from '../../xml/tree';

/** More attributes than any honest element has: from here on an index is worth its price. */
const MANY = 16;

/** Finds the attributes of an element by their full names, the first of several; each in constant time even where there are thousands. */
export function attributeIndex({ attributes }: XmlElement): (name: string) => XmlAttribute | undefined {
  if (attributes.length <= MANY) return (name) => attributes.find((attribute) => attribute.name.text === name);
  const byName = new Map<string, XmlAttribute>();
  for (const attribute of attributes) if (!byName.has(attribute.name.text)) byName.set(attribute.name.text, attribute);
  return (name) => byName.get(name);
}
