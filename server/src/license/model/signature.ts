import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Trivia } from '../syntax/tokens';
import type { Attribute } from './field';

/** Whether an attribute is one of those that hold the record's signature as hex digits. */
export function isHexSignature(attribute: Attribute): boolean {
  return attribute.definition?.shape === 'hex';
}

/** Whether an attribute authenticates its record: SIGN, SIGN2, V7.1_LK, or AUTH of a common vendor daemon. */
export function isSignature(attribute: Attribute): boolean {
  return isHexSignature(attribute) || attribute.definition?.name === 'AUTH';
}

/** Where backslashes are among the groups of a signature, which has none: line breaks after them were lost. */
export function strayBackslashes(record: LicenseRecord, attribute: Attribute): TextRange[] {
  if (!isHexSignature(attribute) || attribute.value === undefined) return [];
  const joins = joinsWithin(record, attribute);
  const places: TextRange[] = [];
  let join = 0;
  for (const match of record.slice(attribute.valueRange).matchAll(/\\+/g)) {
    const start = attribute.valueRange.start + match.index;
    while ((joins[join]?.end ?? Number.POSITIVE_INFINITY) <= start) join++;
    // Of several at the end of a line the last one joins the next line.
    const end = Math.min(start + match[0].length, joins[join]?.start ?? Number.POSITIVE_INFINITY);
    if (end > start) places.push({ start, end });
  }
  return places;
}

/** Whether a sign at the end of a line, which ends at `lineEnd`, was struck in the place of a backslash: one beside it on keyboards, alone between spaces. */
export function standsForBackslash({ text }: LicenseRecord, sign: number, lineEnd: number): boolean {
  return /^[\]|/][ \t]*$/.test(text.slice(sign, lineEnd)) && /[ \t]/.test(text[sign - 1] ?? '');
}

/** The line joins in an attribute's value. */
function joinsWithin(record: LicenseRecord, attribute: Attribute): Trivia[] {
  return record.trivia.filter((trivia) => trivia.inWord && trivia.end > attribute.range.start && trivia.start < attribute.range.end);
}

/**
 * Where each group of a signature is damaged, from its first character that is not a hex digit to the last; quotes, spaces and line joins in it are layout.
 * Backslashes and control characters are reported by rules of their own.
 */
export function damagedPlaces(record: LicenseRecord, attribute: Attribute): TextRange[] {
  const joins = joinsWithin(record, attribute);
  const places: TextRange[] = [];
  let join = 0;
  for (const match of record.slice(attribute.valueRange).matchAll(/[^"\\\p{Cc}\s\u00ad\u200b-\u200f\u201c-\u201f\u2060\ufeff]+/gu)) {
    const first = match[0].search(/[^0-9A-Fa-f]/);
    const start = attribute.valueRange.start + match.index + first;
    if (first < 0) continue;
    while ((joins[join]?.end ?? Number.POSITIVE_INFINITY) <= start) join++;
    if ((joins[join]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    let end = attribute.valueRange.start + match.index + match[0].length;
    while (isHexDigit(record.text.charCodeAt(end - 1))) end--;
    const next = joins[join];
    if (next?.kind === 'missingContinuation' && standsForBackslash(record, start, next.start)) continue;
    places.push({ start, end });
  }
  return places;
}

/** The hex groups that follow an unquoted signature as words of their own, as in `SIGN=0000 1111 2222`; undefined if there are none. */
export function unquotedRest(record: LicenseRecord, attribute: Attribute): TextRange | undefined {
  if (attribute.value === undefined || attribute.value === '' || !/^[0-9A-Fa-f]+$/.test(record.slice(attribute.valueRange)))
    return undefined;
  const index = record.words.findIndex((word) => word.start === attribute.range.start);
  let last = index;
  while (isHexGroup(record, last + 1)) last++;
  const first = record.words[index + 1];
  const end = record.words[last];
  return last > index && first && end ? { start: first.start, end: end.end } : undefined;
}

function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

function isHexGroup(record: LicenseRecord, index: number): boolean {
  const word = record.words[index];
  return word !== undefined && word.equals < 0 && /^[0-9A-Fa-f]{2,}$/.test(record.slice(word));
}
