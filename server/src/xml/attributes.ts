import { DOUBLE_QUOTE, EQUALS, GREATER_THAN, LESS_THAN, SINGLE_QUOTE, SLASH } from '../core/characters';
import { attribute, closingQuote, isAttributeAt, isQuotedInTag, smartQuoteEnd, unclosedValueEnd } from './attributeValues';
import type { Cursor } from './cursor';
import { nameBeforeKey, quoteAfterDamagedEquals, readDamagedEquals, readDamagedQuotes, readWithoutOpeningQuote } from './damagedAttributes';
import { isUnseen, isXmlSpace } from './names';
import type { XmlAttribute, XmlName } from './tree';

export function readAttribute(cursor: Cursor, start: number): XmlAttribute {
  const { text } = cursor;
  const name = nameBeforeKey(cursor, start) ?? cursor.readName(start);
  const equals = cursor.skipSpace(name.end);
  const after = quoteAfterDamagedEquals(cursor, name, equals);
  if (after >= 0) return readDamagedEquals(cursor, start, name, after);
  const hasEquals = text.charCodeAt(equals) === EQUALS;
  const open = hasEquals ? cursor.skipSpace(equals + 1) : equals;
  const quote = text.charAt(open);
  if (!hasEquals) {
    if (!(quote === '"' || quote === "'") || !isQuotedInTag(cursor, open, quote)) {
      cursor.problem('attribute-without-value', start, name.end, name.text, name.end);
      return attribute(cursor, start, name.end, name, undefined, '');
    }
    cursor.problem('attribute-no-equals', name.end, open, name.text, name.end);
  }
  if (quote !== '"' && quote !== "'") return readUnquoted(cursor, start, name, equals + 1, open);
  const close = closingQuote(cursor, open, quote);
  const fixed = cursor.recover && readDamagedQuotes(cursor, start, name, open, close);
  if (fixed) return fixed;
  if (close < 0) {
    const end = unclosedValueEnd(cursor, open + 1);
    cursor.problem('attribute-not-closed', open, end, name.text, end);
    return attribute(cursor, start, end, name, { start: open + 1, end }, quote);
  }
  for (let at = cursor.finder.next('<', open + 1); at >= 0 && at < close; at = cursor.finder.next('<', at + 1))
    cursor.problem('attribute-less-than', at, at + 1, name.text);
  cursor.checkReferences(open + 1, close);
  cursor.checkCharacters(open + 1, close);
  return attribute(cursor, start, close + 1, name, { start: open + 1, end: close }, quote);
}

function readUnquoted(cursor: Cursor, start: number, name: XmlName, afterEquals: number, open: number): XmlAttribute {
  const smart = smartQuoteEnd(cursor, open);
  if (smart >= 0) {
    cursor.problem('attribute-not-quoted', open, smart, name.text);
    return attribute(cursor, start, smart, name, { start: open + 1, end: smart - 1 }, '');
  }
  const missing = readWithoutOpeningQuote(cursor, start, name, open);
  if (missing) return missing;
  const end = strayEnd(cursor, open);
  if (end === open || isAttributeAt(cursor, open)) {
    cursor.problem('attribute-without-value', start, afterEquals, name.text, afterEquals);
    return attribute(cursor, start, afterEquals, name, { start: afterEquals, end: afterEquals }, '');
  }
  cursor.problem('attribute-not-quoted', open, end, name.text);
  return attribute(cursor, start, end, name, { start: open, end }, '');
}

/** The end of characters that make no attribute: before white space, what looks like it, a quote's end, or the tag's end. */
export function strayEnd(cursor: Cursor, from: number): number {
  const { text } = cursor;
  const isUnseenRun = isUnseen(text.charCodeAt(from));
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isXmlSpace(code) || code === GREATER_THAN || code === LESS_THAN || (code === SLASH && text.charCodeAt(at + 1) === GREATER_THAN))
      break;
    if (isUnseen(code) !== isUnseenRun) break;
    if ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && at === from) return at + 1;
  }
  return at;
}

export function checkRepeated(cursor: Cursor, attributes: readonly XmlAttribute[]): void {
  if (attributes.length < 2 || (attributes.length === 2 && attributes[0]?.name.text !== attributes[1]?.name.text)) return;
  const seen = new Set<string>();
  for (const { name } of attributes) {
    if (seen.has(name.text)) cursor.problem('attribute-repeated', name.start, name.end, name.text);
    seen.add(name.text);
  }
}
