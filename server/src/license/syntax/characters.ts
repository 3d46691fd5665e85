export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const BACKSLASH = 92;
export const OPENING_BRACE = 123;
export const CLOSING_BRACE = 125;
export const BYTE_ORDER_MARK = 0xfeff;

/** End of text as a character code. */
export const END = -1;

/** The UTF-16 unit at `offset`, or END. */
export function codeAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : END;
}

export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

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

/** The double quotes that word processors and mail programs put in the place of the straight one. */
export function isSmartDoubleQuote(code: number): boolean {
  return (code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0x2036;
}

/** The offset of the next line end at or after `offset`, or the length of the text. */
export function lineEndAt(text: string, offset: number): number {
  let position = offset;
  while (position < text.length && !isLineEnd(text.charCodeAt(position))) position++;
  return position;
}

/** The offset after the line end that is at `offset`: LF, CRLF or a lone CR. */
export function afterLineEnd(text: string, offset: number): number {
  if (offset >= text.length) return offset;
  return text.charCodeAt(offset) === CARRIAGE_RETURN && text.charCodeAt(offset + 1) === LINE_FEED ? offset + 2 : offset + 1;
}

/** The offset of the first character at or after `offset` that is not a space. */
export function skipSpaces(text: string, offset: number): number {
  let position = offset;
  while (position < text.length && isSpace(text.charCodeAt(position))) position++;
  return position;
}

/** The offset of the first character at or after `offset` that a person can see or that ends the line. */
export function skipUnseen(text: string, offset: number): number {
  let position = offset;
  for (let code = codeAt(text, position); isSpace(code) || isZeroWidth(code); code = codeAt(text, position)) position++;
  return position;
}
