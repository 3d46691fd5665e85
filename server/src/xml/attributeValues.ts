import { DOUBLE_QUOTE, EQUALS, GREATER_THAN, isLineEnd, LESS_THAN, SINGLE_QUOTE, SLASH, skipBack } from '../core/characters';
import type { TextRange } from '../core/text';
import type { Cursor } from './cursor';
import { isXmlSpace } from './names';
import { isQuote, isSmartQuote } from './quotes';
import { decodeReferences } from './references';
import type { XmlAttribute, XmlName } from './tree';

export function attribute(
  cursor: Cursor,
  start: number,
  end: number,
  name: XmlName,
  between: TextRange | undefined,
  quote: string,
): XmlAttribute {
  const valueRange = between ?? { start: end, end };
  const raw = cursor.text.slice(valueRange.start, valueRange.end);
  const value = between && decodeReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw);
  return { kind: 'attribute', range: { start, end }, name, valueRange, value, quote };
}

/**
 * The closing quote of a value, or -1 where the text shows that it was forgotten: the next quote is in or after a tag that begins before
 * it, or opens the value of the next attribute.
 */
export function closingQuote(cursor: Cursor, open: number, quote: string): number {
  const { text } = cursor;
  const close = cursor.finder.next(quote, open + 1);
  if (close < 0) return -1;
  const less = cursor.finder.next('<', open + 1);
  if (less < 0 || less > close) return opensNextValue(cursor, open, close) ? -1 : close;
  const value = text.slice(open + 1, close);
  // A stand-in such as <host>, whose value goes on after it.
  if (!/[\r\n]/.test(value) && !value.endsWith('=') && !value.startsWith('>') && mayFollowValue(text.charCodeAt(close + 1))) return close;
  return value.includes('>') || value.includes('\n') || value.includes('\r') || value.endsWith('=') ? -1 : close;
}

/** Whether the quote at `close` opens the next attribute's value: a name and an equals sign are before it, and after it nothing that may. */
function opensNextValue(cursor: Cursor, open: number, close: number): boolean {
  const { text } = cursor;
  const after = text.charCodeAt(close + 1);
  let equals = close - 1;
  while (equals > open && isXmlSpace(text.charCodeAt(equals))) equals--;
  if (text.charCodeAt(equals) !== EQUALS || isXmlSpace(after) || after === GREATER_THAN || after === SLASH) return false;
  let nameEnd = equals;
  while (nameEnd > open && isXmlSpace(text.charCodeAt(nameEnd - 1))) nameEnd--;
  for (let at = nameEnd - 1; at > open; at--) if (isXmlSpace(text.charCodeAt(at))) return true;
  return false;
}

/** Where a value without a closing quote had best end: before the next attribute, the tag's end, the next tag, or the end of the line. */
export function unclosedValueEnd(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let at = from;
  let beforeSpace = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN || code === LESS_THAN || isLineEnd(code)) break;
    if (isXmlSpace(code) && !isXmlSpace(text.charCodeAt(at - 1))) {
      if (at > from && isAttributeAt(cursor, cursor.skipSpace(at))) return at;
      beforeSpace = at;
    }
    if (code === EQUALS && beforeSpace >= from && (text[at + 1] === '"' || text[at + 1] === "'")) return beforeSpace;
  }
  if (text.charCodeAt(at) === GREATER_THAN && text.charCodeAt(at - 1) === SLASH && at > from) at--;
  return skipBack(text, at, isXmlSpace, from);
}

/** Whether a quoted value without an equals sign begins here: its other quote is before the tag ends. */
export function isQuotedInTag(cursor: Cursor, open: number, quote: string): boolean {
  const close = cursor.finder.next(quote, open + 1);
  const isBefore = (what: string) => {
    const at = cursor.finder.next(what, open);
    return at >= 0 && at < close;
  };
  return close >= 0 && !isBefore('<') && !isBefore('>');
}

/** Where a value between typographic quotation marks ends, after the second; -1 where there is none in cursor line and tag. */
export function smartQuoteEnd(cursor: Cursor, open: number): number {
  const { text } = cursor;
  if (!isSmartQuote(text.charCodeAt(open))) return -1;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN || code === LESS_THAN || isLineEnd(code)) return -1;
    if (code === EQUALS && isOfAttribute(cursor, open + 1, at)) return -1;
    if (isSmartQuote(code) || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return at + 1;
  }
  return -1;
}

/** The other kind of quote, or a typographic one, where it ends a value of this tag and line, with neither the next attribute nor a quote before it; or -1. */
export function otherQuote(cursor: Cursor, open: number, quote: string): number {
  const { text } = cursor;
  const at = valueEdge(cursor, open + 1);
  for (let smart = open + 2; smart < at; smart++) if (isSmartQuote(text.charCodeAt(smart)) && endsValue(cursor, smart)) return smart;
  const isOther = isQuote(text.charCodeAt(at)) && text.charAt(at) !== quote;
  return isOther && at > open + 1 && mayFollowValue(text.charCodeAt(at + 1)) ? at : -1;
}

/** The next quote of a kind after what no equals sign, tag or line end is in, where it ends a value; or -1. */
export function quoteInWord(cursor: Cursor, from: number, quote: string): number {
  const at = valueEdge(cursor, from);
  return at > from && cursor.text.charAt(at) === quote && mayFollowValue(cursor.text.charCodeAt(at + 1)) ? at : -1;
}

/** Whether what looks like a quote is the last of a value: the tag's end or the next attribute is after it. */
function endsValue(cursor: Cursor, at: number): boolean {
  const next = cursor.skipSpace(at + 1);
  const code = cursor.text.charCodeAt(next);
  return code === GREATER_THAN || cursor.text.startsWith('/>', next) || (next > at + 1 && isAttributeAt(cursor, next));
}

/** The first quote, equals sign of the next attribute, `<`, `>` or line end at or after an offset. */
export function valueEdge(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code) || code === LESS_THAN || code === GREATER_THAN || isLineEnd(code)) break;
    if (code === EQUALS && isOfAttribute(cursor, from, at)) break;
  }
  return at;
}

/** Whether the equals sign is an attribute's: not one in a value, such as that of an address with a query. */
function isOfAttribute({ text }: Cursor, from: number, equals: number): boolean {
  let start = equals;
  while (start > from && isXmlSpace(text.charCodeAt(start - 1))) start--;
  const nameEnd = start;
  while (start > from && /[\w:.-]/.test(text.charAt(start - 1))) start--;
  return start === nameEnd || isXmlSpace(text.charCodeAt(start - 1)) || isQuote(text.charCodeAt(equals + 1));
}

/** Whether the next attribute begins at an offset: a name, an equals sign and a quote. */
export function isAttributeAt(cursor: Cursor, at: number): boolean {
  const nameEnd = cursor.nameEnd(at);
  const equals = cursor.skipSpace(nameEnd);
  if (nameEnd === at || cursor.text.charCodeAt(equals) !== EQUALS) return false;
  return isQuote(cursor.text.charCodeAt(cursor.skipSpace(equals + 1)));
}

/** Whether a character may follow the closing quote of a value. */
export function mayFollowValue(code: number): boolean {
  return isXmlSpace(code) || code === GREATER_THAN || code === SLASH || code === 63 || Number.isNaN(code);
}
