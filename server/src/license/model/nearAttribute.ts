import { nearest } from '../../core/suggest';
import { type AttributeDefinition, attributeDefinition, attributeDefinitions, isAttributeName } from '../vocabulary/attributes';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';

/** Shorter names are too easily near to another to be called misspelled. */
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
  const names = namesByKind.get(kind) ?? [];
  // What is written in capitals was the publisher’s, and never meant to be an attribute of the administrator’s.
  const near = nearest(name, isFree(kind) && name !== name.toLowerCase() ? names.filter((other) => other !== other.toLowerCase()) : names);
  return near === undefined ? undefined : attributeDefinition(near, kind);
}

/**
 * Whether an attribute of this name is the vendor’s or the administrator’s own business: in small letters on a FEATURE kind or PACKAGE, where it is
 * not signed and any name may be (REV, "Optional Keywords Defined by the License Administrator"). On SERVER and DAEMON lines only known names are read.
 */
export function isVendorsOwn(name: string, kind: RecordKind): boolean {
  return isFree(kind) && name === name.toLowerCase();
}

/** Whether records of a kind may carry attributes that no guide names. */
function isFree(kind: RecordKind): boolean {
  return isFeatureLike(kind) || kind === 'package';
}
