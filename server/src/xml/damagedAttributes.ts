import { EQUALS } from '../core/characters';
import {
  attribute,
  closingQuote,
  isAttributeAt,
  isQuotedInTag,
  mayFollowValue,
  otherQuote,
  quoteInWord,
  unclosedValueEnd,
  valueEdge,
} from './attributeValues';
import type { Cursor } from './cursor';
import { isQuote } from './quotes';
import type { XmlAttribute, XmlName } from './tree';

/** The name of an attribute whose last character is a key beside the equals sign, or a colon, before a value in quotes. */
export function nameBeforeKey(cursor: Cursor, start: number): XmlName | undefined {
  if (!cursor.recover) return undefined;
  const { text } = cursor;
  const end = cursor.nameEnd(start) - 1;
  if (end <= start || !/[-:._]/.test(text.charAt(end))) return undefined;
  const open = cursor.skipSpace(end + 1);
  const afterEquals = text[end] === ':' && text.charCodeAt(open) === EQUALS ? cursor.skipSpace(open + 1) : open;
  return isQuote(text.charCodeAt(afterEquals)) && isQuotedInTag(cursor, afterEquals, text.charAt(afterEquals))
    ? nameTo(cursor, start, end)
    : undefined;
}

function nameTo(cursor: Cursor, start: number, end: number): XmlName {
  const text = cursor.text.slice(start, end);
  const colon = text.indexOf(':');
  return { start, end, text, prefix: colon < 0 ? '' : text.slice(0, colon), local: text.slice(colon + 1) };
}

/** What stands for the equals sign: one or two signs, also with spaces around them, before a value in quotes. */
const damagedEquals = /[ \t]*(?:[-=+:;,.#~*0_\\>]{1,2}|=[ \t]+=)[ \t]*(?=["'])/y;
const wholeEquals = /^[ \t]*=[ \t]*$/;

/**
 * The opening quote of a value before which something else than an equals sign is, or the equals sign twice or after the quote; -1 where all is
 * as it must be.
 */
export function quoteAfterDamagedEquals(cursor: Cursor, { end }: XmlName, at: number): number {
  if (!cursor.recover) return -1;
  const { text } = cursor;
  if (isQuote(text.charCodeAt(at)))
    return text.charCodeAt(at + 1) === EQUALS && !isQuote(text.charCodeAt(at + 2)) && isQuotedInTag(cursor, at, text.charAt(at)) ? at : -1;
  damagedEquals.lastIndex = end;
  const written = damagedEquals.exec(text)?.[0] ?? '';
  const open = end + written.length;
  if (written === '' || wholeEquals.test(written)) return -1;
  // Without a second quote only the nearest keys can have been meant.
  return isQuotedInTag(cursor, open, text.charAt(open)) || /^(?:=[-=+:;0\\]|[-+:;0\\]=?)$/.test(written) ? open : -1;
}

export function readDamagedEquals(cursor: Cursor, start: number, name: XmlName, open: number): XmlAttribute {
  const { text } = cursor;
  const quote = text.charAt(open);
  const from = open + (text.charCodeAt(open + 1) === EQUALS && cursor.skipSpace(name.end) === open ? 2 : 1);
  const range = { start: name.end, end: from };
  const close = closingQuote(cursor, from - 1, quote);
  const end = close < 0 ? unclosedValueEnd(cursor, from) : close;
  // Both quotes as the text of a program has them, each after a backslash.
  const isEscaped = text[open - 1] === '\\' && text[end - 1] === '\\' && close >= 0;
  const valueEnd = isEscaped ? end - 1 : end;
  cursor.problem('equals-damaged', Math.max(name.end, from - 2), from, name.text, from, {
    edits: [{ range, newText: `=${quote}` }, ...(isEscaped ? [{ range: { start: valueEnd, end }, newText: '' }] : [])],
    isCertain: close >= 0 && name.text !== 'xmlns',
  });
  if (close < 0) cursor.problem('attribute-not-closed', from - 1, end, name.text, end);
  return attribute(cursor, start, close < 0 ? end : close + 1, name, { start: from, end: valueEnd }, quote);
}

/** Whether a digit or a sign is before the name of an attribute with an equals sign and a quote. */
export function isSignBeforeAttribute(cursor: Cursor, at: number): boolean {
  return cursor.recover !== undefined && /[0-9.,;*+&#~|!-]/.test(cursor.text.charAt(at)) && isAttributeAt(cursor, at + 1);
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
  const after = text.charCodeAt(close + 1);
  if (mayFollowValue(after)) return undefined;
  const second = quoteInWord(cursor, close + 1, quote);
  const isEmpty = close === open + 1 || (close === open + 2 && text.charCodeAt(open + 1) === EQUALS);
  const both = isEmpty ? endOfBothDoubled(cursor, close + 1, quote) : -1;
  if (both >= 0) {
    const edits = [
      { range: { start: open, end: close }, newText: '' },
      { range: { start: both, end: both + 1 }, newText: '' },
    ];
    cursor.problem('quote-doubled', open, close + 1, name.text, both, { edits, isCertain: true });
    return attribute(cursor, start, both + 2, name, { start: close + 1, end: both }, quote);
  }
  if (second >= 0) {
    const range = isEmpty ? { start: open, end: close + 1 } : { start: close, end: close + 1 };
    const edits = [{ range, newText: isEmpty ? quote : '' }];
    cursor.problem('quote-doubled', range.start, range.end, name.text, second, { edits, isCertain: isEmpty });
    return attribute(cursor, start, second + 1, name, { start: isEmpty ? close + 1 : open + 1, end: second }, quote);
  }
  if (!isEmpty && /[\p{L}\p{N}]/u.test(text.charAt(close + 1)) && mayFollowValue(text.charCodeAt(close + 2))) {
    const range = { start: close, end: close + 2 };
    const edits = [{ range, newText: text.charAt(close + 1) + quote }];
    // Before a space, the character may as well begin the next name, and before a text, be the first of it.
    const isCertain = /^(?:\/>|>[\s<])/.test(text.slice(close + 2, close + 4));
    cursor.problem('quote-misplaced', close, close + 2, name.text, close, { edits, isCertain });
    return attribute(cursor, start, close + 2, name, { start: open + 1, end: close }, quote);
  }
  return undefined;
}

/** Reads a value that only a quote after it shows, or one whose first character is before its quote. */
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
  const isWord = /^(?:[\w./][\w./:-]*|https?:\/\/[^\s<>]*)$/.test(text.slice(open, at));
  cursor.problem('quote-missing', open, at + 1, name.text, open, { edits, isCertain: isWord });
  return attribute(cursor, start, at + 1, name, { start: open, end: at }, quote);
}

/** The first of two closing quotes of a value whose opening quote is doubled too, or -1. */
function endOfBothDoubled(cursor: Cursor, from: number, quote: string): number {
  const { text } = cursor;
  const at = valueEdge(cursor, from);
  return at > from && text.startsWith(quote + quote, at) && mayFollowValue(text.charCodeAt(at + 2)) ? at : -1;
}
