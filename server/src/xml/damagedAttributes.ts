import {
  attribute,
  closingQuote,
  isQuotedInTag,
  mayFollowValue,
  otherQuote,
  quoteInWord,
  unclosedValueEnd,
  valueEdge,
} from './attributeValues';
import { EQUALS, isQuote } from './characterCodes';
import type { Cursor } from './cursor';
import type { XmlAttribute, XmlName } from './tree';

/** The name of an attribute whose last character is the key beside the equals sign, or a colon, before a quoted value. */
export function nameBeforeKey(cursor: Cursor, start: number): XmlName | undefined {
  if (!cursor.recover) return undefined;
  const end = cursor.nameEnd(start) - 1;
  const isKey = end > start && /[-:._]/.test(cursor.text.charAt(end));
  return isKey && isQuote(cursor.text.charCodeAt(end + 1)) ? nameTo(cursor, start, end) : undefined;
}

function nameTo(cursor: Cursor, start: number, end: number): XmlName {
  const text = cursor.text.slice(start, end);
  const colon = text.indexOf(':');
  return { start, end, text, prefix: colon < 0 ? '' : text.slice(0, colon), local: text.slice(colon + 1) };
}

/** Whether one character, or an equals sign behind the quote or twice, stands in the place of the equals sign before a value in quotes. */
export function takesForEquals(cursor: Cursor, { end }: XmlName, at: number): boolean {
  if (!cursor.recover) return false;
  const { text } = cursor;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isQuote(code)) return next === EQUALS && !isQuote(text.charCodeAt(at + 2)) && isQuotedInTag(cursor, at, text.charAt(at));
  if (code === EQUALS) return isKeyOf(next) && isQuote(text.charCodeAt(at + 2));
  return at === end && isKeyOf(code) && (isQuote(next) || (next === EQUALS && isQuote(text.charCodeAt(at + 2))));
}

export function readDamagedEquals(cursor: Cursor, start: number, name: XmlName, at: number): XmlAttribute {
  const { text } = cursor;
  let open = at;
  while (!isQuote(text.charCodeAt(open))) open++;
  const quote = text.charAt(open);
  const isSwapped = open === at;
  const from = isSwapped ? open + 2 : open + 1;
  const range = { start: at, end: from };
  const close = closingQuote(cursor, from - 1, quote);
  const end = close < 0 ? unclosedValueEnd(cursor, from) : close;
  cursor.problem('equals-damaged', at, from, name.text, from, {
    edits: [{ range, newText: `=${quote}` }],
    isCertain: close >= 0,
  });
  if (close < 0) cursor.problem('attribute-not-closed', from - 1, end, name.text, end);
  return attribute(cursor, start, close < 0 ? end : close + 1, name, { start: from, end }, quote);
}

/** Reads a value whose quotes a slip has doubled, mixed or moved; undefined where they are as they must be. */
export function readDamagedQuotes(cursor: Cursor, start: number, name: XmlName, open: number, close: number): XmlAttribute | undefined {
  const { text } = cursor;
  const quote = text.charAt(open);
  if (close < 0) {
    const other = otherQuote(cursor, open, quote);
    if (other < 0) return undefined;
    const edits = [{ range: { start: other, end: other + 1 }, newText: quote }];
    cursor.problem('quotes-mixed', open, other + 1, name.text, other, { edits, isCertain: true });
    return attribute(cursor, start, other + 1, name, { start: open + 1, end: other }, quote);
  }
  const behind = text.charCodeAt(close + 1);
  if (mayFollowValue(behind)) return undefined;
  const second = quoteInWord(cursor, close + 1, quote);
  const isEmpty = close === open + 1 || (close === open + 2 && text.charCodeAt(open + 1) === EQUALS);
  if (second >= 0) {
    const range = isEmpty ? { start: open, end: close + 1 } : { start: close, end: close + 1 };
    const edits = [{ range, newText: isEmpty ? quote : '' }];
    cursor.problem('quote-doubled', range.start, range.end, name.text, second, { edits, isCertain: isEmpty });
    return attribute(cursor, start, second + 1, name, { start: isEmpty ? close + 1 : open + 1, end: second }, quote);
  }
  if (!isEmpty && /[\p{L}\p{N}]/u.test(text.charAt(close + 1)) && mayFollowValue(text.charCodeAt(close + 2))) {
    const range = { start: close, end: close + 2 };
    const edits = [{ range, newText: text.charAt(close + 1) + quote }];
    // Before a blank, the character may as well begin the next name, and before a text, be the first of it.
    const isCertain = /^(?:\/>|>[\s<])/.test(text.slice(close + 2, close + 4));
    cursor.problem('quote-misplaced', close, close + 2, name.text, close, { edits, isCertain });
    return attribute(cursor, start, close + 2, name, { start: open + 1, end: close }, quote);
  }
  return undefined;
}

/** Reads a value that only a quote behind it shows, or one whose first character stands before its quote. */
export function readWithoutOpeningQuote(cursor: Cursor, start: number, name: XmlName, open: number): XmlAttribute | undefined {
  const { text } = cursor;
  const at = valueEdge(cursor, open);
  const quote = text.charAt(at);
  if (at === open || !isQuote(text.charCodeAt(at))) return undefined;
  const close = at === open + 1 ? quoteInWord(cursor, at + 1, quote) : -1;
  if (close >= 0) {
    const edits = [{ range: { start: open, end: open + 2 }, newText: quote + text.charAt(open) }];
    // The character may as well be the last of the name.
    cursor.problem('quote-misplaced', open, open + 2, name.text, open, { edits, isCertain: false });
    return attribute(cursor, start, close + 1, name, { start: open + 2, end: close }, quote);
  }
  if (!mayFollowValue(text.charCodeAt(at + 1))) return undefined;
  const edits = [{ range: { start: open, end: open }, newText: quote }];
  const isWord = /^[\w./][\w./:-]*$/.test(text.slice(open, at));
  cursor.problem('quote-missing', open, at + 1, name.text, open, { edits, isCertain: isWord });
  return attribute(cursor, start, at + 1, name, { start: open, end: at }, quote);
}

/** Whether a character can stand in the place of an equals sign, or beside it, by a slip of the hand alone. */
function isKeyOf(code: number): boolean {
  return code === EQUALS || code === 45 || code === 43 || code === 58 || code === 59 || code === 48 || code === 92;
}
