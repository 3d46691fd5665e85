import type { TextRange } from './text';

export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const LESS_THAN = 60;
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

export function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether a character ends a line, or is half of what does: LF, CR. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** The first offset from `from` on, at most `end`, whose character is not one of some kind. */
export function skip(text: string, from: number, isOne: (code: number) => boolean, end = text.length): number {
  let at = from;
  while (at < end && isOne(text.charCodeAt(at))) at++;
  return at;
}

/** The last offset up to `from`, at least `start`, before which there is no character of some kind. */
export function skipBack(text: string, from: number, isOne: (code: number) => boolean, start = 0): number {
  let at = from;
  while (at > start && isOne(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The range without the characters of some kind at its ends; of nothing but such characters it is empty, at its end. */
export function trimmed(text: string, range: TextRange, isOne: (code: number) => boolean): TextRange {
  const start = skip(text, range.start, isOne, range.end);
  return { start, end: skipBack(text, range.end, isOne, start) };
}

/** The offset at which the text begins: 1 after a byte order mark, else 0. */
export function afterByteOrderMark(text: string): 0 | 1 {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

/** Whether a line begins at an offset. */
export function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
}

/** The offset of the first character of the line that holds `offset`. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset of the next line end at or after `offset`, or the length of the text. */
export function lineEndAt(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the line end that is at `offset`: LF, CRLF or a lone CR. At most the length of the text. */
export function afterLineEnd(text: string, offset: number): number {
  if (offset >= text.length) return offset;
  return text.charCodeAt(offset) === CARRIAGE_RETURN && text.charCodeAt(offset + 1) === LINE_FEED ? offset + 2 : offset + 1;
}

/** The first line end at or after `offset`, as it is written: LF, CRLF or CR; undefined where no line ends. */
export function lineEndFrom(text: string, offset: number): '\n' | '\r\n' | '\r' | undefined {
  const at = lineEndAt(text, offset);
  const end = text.slice(at, afterLineEnd(text, at));
  return end === '' ? undefined : (end as '\n' | '\r\n' | '\r');
}
