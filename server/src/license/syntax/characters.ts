import { BYTE_ORDER_MARK, SPACE, TAB } from '../../core/characters';

/** Spaces of every width that mail programs and word processors put in the place of a plain space. */
export function isOddSpace(code: number): boolean {
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Characters that take no room on the screen: zero-width spaces and joiners, direction marks, soft hyphens. */
export function isZeroWidth(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === BYTE_ORDER_MARK
  );
}

/** Whether a character separates words: what License Manager takes for white space, and what a person does. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === 11 || code === 12 || (code >= 0xa0 && isOddSpace(code));
}

/** Whether a person cannot see a character: a space of any width, or one without width. */
export function isUnseen(code: number): boolean {
  return isSpace(code) || isZeroWidth(code);
}

/** The double quotes that word processors and mail programs put in the place of the straight one. */
export function isSmartDoubleQuote(code: number): boolean {
  return (code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0x2036;
}

/** The offset of the first character at or after `offset` that is not a space. */
export function skipSpaces(text: string, offset: number): number {
  // Not by `skip`: reading a file spends much of its time here, where the call of a function that is an argument would cost a tenth.
  let at = offset;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the first character at or after `offset` that a person can see or that ends the line. */
export function skipUnseen(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isUnseen(text.charCodeAt(at))) at++;
  return at;
}
