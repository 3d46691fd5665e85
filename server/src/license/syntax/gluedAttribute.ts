import { codeAt, EQUALS } from '../../core/characters';
import { attributeDefinitions, isAttributeName } from '../vocabulary/attributes';
import { endsWord } from './lineStart';

/** No attribute has so long a name. */
const LONGEST_NAME = 20;
/** Keys and signatures have at least so many hex digits. */
const SHORTEST_KEY = 12;
/** More than the longest signature, so that garbage is not looked through again for each name in it. */
const LONGEST_KEY = 2000;

const flags = new Set(attributeDefinitions.filter(({ value }) => value !== 'required').map(({ name }) => name));
const signatureName = /^(?:SIGN2?|V7\.1_LK)$/i;
const dateName = /^(?:ISSUED|START)$/i;
const hexDigits = /^[0-9A-Fa-f]{12,}$/;
const wholeDate = /^\d{1,2}-[A-Za-z]{3}-\d{4}$/;
/** A value that says by its form which attribute it is of, from its first character on. */
const signatureValue = /^(?:"|[0-9A-Fa-f]{12})/;

/**
 * Whether an attribute begins at `offset`, directly after a closing quotation mark or brace: the space before it was lost, as in `SIGN="0000"sort=2`.
 */
export function startsGluedAttribute(text: string, offset: number): boolean {
  let end = offset;
  while (end - offset < LONGEST_NAME && isNameCharacter(codeAt(text, end))) end++;
  if (end === offset) return false;
  const name = text.slice(offset, end);
  const code = codeAt(text, end);
  return code === EQUALS ? isAttributeName(name) : endsWord(code) && flags.has(name);
}

/**
 * The offset at which an attribute's name begins that ends at `equals` and is glued to what is from `start` on, or -1. `valueStart` is where the value
 * before it begins, or -1 where that is a bare word; `isCount` says that a bare word is in the place of the count.
 */
export function gluedNameBefore(text: string, start: number, valueStart: number, equals: number, isCount: boolean): number {
  if (valueStart - start > LONGEST_NAME) return -1;
  const from = valueStart < 0 ? start : valueStart;
  const owner = valueStart < 0 ? '' : text.slice(start, valueStart - 1);
  let first = equals;
  while (first > from + 1 && equals - first < LONGEST_NAME && isNameCharacter(codeAt(text, first - 1))) first--;
  for (let cut = first; cut < equals; cut++) {
    if (!isNameStart(codeAt(text, cut)) || !isAttributeName(text.slice(cut, equals))) continue;
    if (isWhole(text, from, cut, owner, isCount) || isClearByItself(text, cut, equals, owner)) return cut;
  }
  return -1;
}

/** The offset at which a flag begins that is glued to the hex digits of a signature from `valueStart` on and ends at `end`, or -1. */
export function gluedFlagBefore(text: string, start: number, valueStart: number, end: number): number {
  if (valueStart - start > LONGEST_NAME || !signatureName.test(text.slice(start, valueStart - 1))) return -1;
  for (let cut = Math.max(valueStart + SHORTEST_KEY, end - LONGEST_NAME); cut < end; cut++) {
    if (flags.has(text.slice(cut, end)) && hexDigits.test(text.slice(valueStart, cut))) return cut;
  }
  return -1;
}

/** Whether what is before a name is a whole key, signature, date or count. */
function isWhole(text: string, from: number, cut: number, owner: string, isCount: boolean): boolean {
  if (cut - from > LONGEST_KEY) return false;
  const before = text.slice(from, cut);
  if (owner === '') return hexDigits.test(before) || (isCount && /^\d{1,10}$/.test(before));
  return (signatureName.test(owner) && hexDigits.test(before)) || (dateName.test(owner) && wholeDate.test(before));
}

/** Whether a name with its value can be nothing else, whatever value it is glued to: `NOTICE=ContosoSIGN=000000000000`. */
function isClearByItself(text: string, cut: number, equals: number, owner: string): boolean {
  if (owner === '' || !isAttributeName(owner) || !/\w/.test(text[cut - 1] ?? '')) return false;
  const name = text.slice(cut, equals);
  const value = text.slice(equals + 1, equals + 1 + SHORTEST_KEY);
  if (signatureName.test(name)) return name === name.toUpperCase() && signatureValue.test(value);
  return dateName.test(name) && name === name.toUpperCase() && /^\d{1,2}-[a-z]{3}-\d{4}/i.test(value);
}

function isNameStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

function isNameCharacter(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57) || code === 46;
}
