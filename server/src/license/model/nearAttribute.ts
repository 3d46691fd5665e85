import { nearest } from '../../core/suggest';
import { type AttributeDefinition, attributeDefinition, attributeDefinitions, isAttributeName } from '../vocabulary/attributes';
import type { RecordKind } from '../vocabulary/keywords';

/** Shorter names are too easily near to another to be called misspelt. */
const SHORTEST_NAME = 4;
/** License keys are words too, and no slip turns an attribute's name into one. */
const likeKey = /^\d|\d.*\d.*\d/;

const namesByKind = new Map<RecordKind, string[]>();
for (const { name, records } of attributeDefinitions) {
  for (const kind of records) namesByKind.set(kind, [...(namesByKind.get(kind) ?? []), name]);
}

/** The attribute that an unknown name on a record of `kind` was surely meant to be, or undefined. */
export function nearAttribute(name: string, kind: RecordKind): AttributeDefinition | undefined {
  if (name.length < SHORTEST_NAME || name.length > 20 || likeKey.test(name) || isAttributeName(name)) return undefined;
  const near = nearest(name, namesByKind.get(kind) ?? []);
  return near === undefined ? undefined : attributeDefinition(near, kind);
}
