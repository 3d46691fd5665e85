import { isNamePart, isNameStart, isXmlCharacter } from './names';

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };
/** Longer than any reference of a real document, not counting leading zeros; what goes on longer is a bare ampersand. */
const LONGEST_REFERENCE = 80;

export interface Reference {
  /** Offset after the semicolon, or after the ampersand where there is none. */
  readonly end: number;
  /** The character it stands for, if it does for one. */
  readonly character: string | undefined;
  readonly problem: 'bare-ampersand' | 'unknown-entity' | 'illegal-character-reference' | undefined;
}

/** Reads the reference whose ampersand is at `offset`. Entities of a DTD are never expanded. */
export function readReference(text: string, offset: number): Reference {
  const isNumeric = text[offset + 1] === '#';
  let end = offset + (isNumeric ? 2 : 1);
  // A number may have any number of leading zeros (XML 1.0, 4.1).
  if (isNumeric) {
    if (text[end] === 'x') end++;
    while (text[end] === '0') end++;
  }
  const limit = Math.min(text.length, end + LONGEST_REFERENCE);
  while (end < limit) {
    const codePoint = text.codePointAt(end) ?? 0;
    const first = end === offset + 1;
    if (isNumeric ? !/[0-9A-Za-z]/.test(String.fromCodePoint(codePoint)) : !(first ? isNameStart(codePoint) : isNamePart(codePoint))) break;
    end += codePoint > 0xffff ? 2 : 1;
  }
  if (text[end] !== ';' || end === offset + (isNumeric ? 2 : 1))
    return { end: offset + 1, character: undefined, problem: 'bare-ampersand' };
  const body = text.slice(offset + 1, end);
  if (!isNumeric) {
    const character = Object.hasOwn(predefined, body) ? predefined[body] : undefined;
    return { end: end + 1, character, problem: character === undefined ? 'unknown-entity' : undefined };
  }
  const digits = /^#(?:x0*([0-9A-Fa-f]{1,8})|0*([0-9]{1,10}))$/.exec(body);
  const codePoint = digits ? (digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)) : -1;
  const legal = codePoint >= 0 && isXmlCharacter(codePoint);
  return {
    end: end + 1,
    character: legal ? String.fromCodePoint(codePoint) : undefined,
    problem: legal ? undefined : 'illegal-character-reference',
  };
}

/** Text with its references decoded; one that stands for nothing stays as it is written. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let position = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', position)) {
    const { end, character } = readReference(text, at);
    decoded += text.slice(position, at) + (character ?? text.slice(at, end));
    position = end;
  }
  return decoded + text.slice(position);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it is written in an attribute's value, whichever quotes are around it. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<"'\t\n\r]/g, (character) => escapes[character] ?? character);
}
