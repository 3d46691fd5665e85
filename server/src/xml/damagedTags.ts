import { GREATER_THAN, LESS_THAN, SLASH } from '../core/characters';
import type { Cursor } from './cursor';
import { type DamagedOpening, damagedEndTag, damagedOpening, endTagWithoutBracket, sectionWithoutBracket } from './damagedMarkup';
import { isXmlSpace } from './names';
import { readStartTag } from './tags';

/** What is in a start tag after its name. */
const restOfTag = /(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<]*"|'[^'<]*'))*[ \t]*\/?>/y;

export function finishText(cursor: Cursor, start: number, end: number): void {
  const from = cursor.recover ? takeDamagedEndTags(cursor, start, end) : start;
  if (end > from) cursor.takeText(from, end);
}

/** Reads what a slip has made of a tag, a comment or a section at `open`, with the text before it. Gives the offset after it, or -1. */
export function readDamaged(cursor: Cursor, textStart: number, open: number, length: number): number {
  const { text } = cursor;
  const section = sectionWithoutBracket(text, cursor.position, open);
  const sectionEnd = section ? readDamagedOpening(cursor, textStart, section) : -1;
  if (sectionEnd >= 0) return sectionEnd;
  const sign = length === 2 ? text.charAt(open + 1) : '';
  if (sign === '!') return -1;
  const innermost = cursor.recover?.innermost?.();
  const isKnown = innermost !== undefined && Object.hasOwn(cursor.recover?.names ?? {}, innermost.slice(innermost.indexOf(':') + 1));
  const endTag = !isKnown ? -1 : readDamagedEndTag(cursor, textStart, open, length, innermost);
  if (endTag >= 0) return endTag;
  if (length === 1) return -1;
  const opening = damagedOpening(text, open);
  if (opening && (sign === '' || opening.kind !== 'doctype')) return readDamagedOpening(cursor, textStart, opening);
  return readDamagedStartTag(cursor, textStart, open, sign);
}

function readDamagedEndTag(cursor: Cursor, textStart: number, open: number, length: number, innermost: string): number {
  const { text } = cursor;
  if (length !== 1) {
    const found = damagedEndTag(text, open, innermost);
    if (found) return takeDamagedEndTag(cursor, textStart, open, found.nameStart, innermost, found.isCertain, found.end);
    const end = endTagWithoutBracket(text, open, innermost);
    return end < 0 ? -1 : takeDamagedEndTag(cursor, textStart, open, open + 2, innermost, true, end);
  }
  if (!text.startsWith(innermost, open + 1)) return -1;
  const close = open + 1 + innermost.length;
  if (open > textStart && text.charCodeAt(open - 1) === SLASH && text.charCodeAt(close) === GREATER_THAN)
    return takeDamagedEndTag(cursor, textStart, open - 1, open + 1, innermost);
  const end = endOfEndTagWithoutSlash(cursor, textStart, open, innermost);
  return end < 0 ? -1 : takeDamagedEndTag(cursor, textStart, open, open + 1, innermost, true, end);
}

/**
 * Where a tag ends after a text that has the name of that text's element and no slash before it: `<name>`, `<name/>` or `<name` is the end tag, since
 * that element cannot hold another of its name. -1 where its own end tag follows.
 */
function endOfEndTagWithoutSlash(cursor: Cursor, textStart: number, open: number, innermost: string): number {
  const { text, recover } = cursor;
  const parents = Object.hasOwn(recover?.names ?? {}, innermost) ? recover?.names[innermost] : undefined;
  if (!Array.isArray(parents) || parents.includes(innermost)) return -1;
  const before = text.charCodeAt(open - 1);
  if (open === textStart || isXmlSpace(before) || before === GREATER_THAN) return -1;
  const nameEnd = open + 1 + innermost.length;
  const end = nameEnd + (/^\/?>/.exec(text.slice(nameEnd, nameEnd + 2))?.[0].length ?? 0);
  const next = cursor.skipSpace(end);
  if (text.charCodeAt(next) !== LESS_THAN || text.startsWith(`</${innermost}`, next)) return -1;
  return end > nameEnd || next === end || /[\r\n]/.test(text.charAt(end)) ? end : -1;
}

function takeDamagedEndTag(
  cursor: Cursor,
  textStart: number,
  start: number,
  nameStart: number,
  name: string,
  isCertain = true,
  end = nameStart + name.length + 1,
): number {
  finishText(cursor, textStart, start);
  const range = { start, end };
  cursor.problem('end-tag-damaged', start, end, name, undefined, { edits: [{ range, newText: `</${name}>` }], isCertain });
  const nameEnd = nameStart + name.length;
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  cursor.take({ kind: 'endTag', start, end, name: { start: nameStart, end: nameEnd, text: name, prefix, local: name.slice(colon + 1) } });
  return end;
}

function readDamagedOpening(cursor: Cursor, textStart: number, { kind, range, meant, isCertain }: DamagedOpening): number {
  const { text } = cursor;
  const subset = kind === 'doctype' ? text.slice(range.end, cursor.nextOfLine(range.end)).includes('[') : false;
  const endMark = kind === 'comment' ? '-->' : kind === 'cdata' ? ']]>' : subset ? ']>' : '>';
  const close = cursor.finder.next(endMark, range.end);
  const another = subset ? -1 : cursor.finder.next(kind === 'doctype' ? '<' : meant, range.end);
  if (close < 0 || (another >= 0 && another < close)) return -1;
  finishText(cursor, textStart, range.start);
  const end = close + endMark.length;
  cursor.problem(`${kind}-damaged`, range.start, range.end, meant, end, { edits: [{ range, newText: meant }], isCertain });
  cursor.take({ kind, start: range.start, end });
  return end;
}

/** A start tag of an element that exists, with one character too many before its name. */
function readDamagedStartTag(cursor: Cursor, textStart: number, open: number, sign: string): number {
  const { text } = cursor;
  const nameStart = open + 2;
  const stray = cursor.codePoint(open + 1);
  if (isXmlSpace(stray) || stray === LESS_THAN || stray === GREATER_THAN) return -1;
  const end = cursor.nameEnd(nameStart);
  const name = text.slice(nameStart, end);
  const after = cursor.codePoint(end);
  if (after !== GREATER_THAN && after !== SLASH && !isXmlSpace(after)) return -1;
  if (!Object.hasOwn(cursor.recover?.names ?? {}, name.slice(name.indexOf(':') + 1))) return -1;
  if (sign !== '' && !isStartTagWithSign(cursor, name, end, stray === SLASH)) return -1;
  finishText(cursor, textStart, open);
  const range = { start: open + 1, end: nameStart };
  cursor.problem('start-tag-damaged', open, end, name, undefined, { edits: [{ range, newText: '' }], isCertain: true });
  readStartTag(cursor, open, nameStart);
  return cursor.position;
}

/** Whether an end tag or an instruction is a start tag but for its sign: it has attributes, or its end tag follows with text before it. */
function isStartTagWithSign(cursor: Cursor, name: string, nameEnd: number, isSlash: boolean): boolean {
  const { text } = cursor;
  restOfTag.lastIndex = nameEnd;
  const rest = restOfTag.exec(text)?.[0];
  if (rest === undefined || !mayBeHere(cursor, name)) return false;
  if (!isSlash || rest.includes('=')) return true;
  const next = cursor.finder.next('<', nameEnd);
  return next >= 0 && text.startsWith(`</${name}>`, next) && cursor.skipSpace(nameEnd + rest.length) < next;
}

function mayBeHere({ recover }: Cursor, name: string): boolean {
  const parents = Object.hasOwn(recover?.names ?? {}, name) ? recover?.names[name] : undefined;
  return Array.isArray(parents) && (parents.length === 0 || parents.includes(recover?.innermost?.()));
}

/** Takes what a text holds of end tags without their <, with the text before each. Gives the offset after the last. */
function takeDamagedEndTags(cursor: Cursor, start: number, end: number): number {
  const { text } = cursor;
  let at = takeDamagedStartTag(cursor, start, end);
  for (let name = cursor.recover?.innermost?.(); name !== undefined && end - at > name.length + 1; name = cursor.recover?.innermost?.()) {
    const found = text.slice(at, end).indexOf(`/${name}>`);
    // The end tag itself follows: what looks like one is text.
    if (found < 0 || text.startsWith(`</${name}`, end)) break;
    const slash = at + found;
    const before = slash > at ? text[slash - 1] : '';
    const from = before === '>' ? slash - 1 : text.slice(Math.max(at, slash - 4), slash) === '&lt;' ? slash - 4 : slash;
    if (from > at) cursor.takeText(at, from);
    at = takeDamagedEndTag(cursor, from, from, slash + 1, name, before !== 'M' && before !== ',');
  }
  return at;
}

/** Takes a start tag without its <, or with another key for it, of an element that may be here, with the white space before it. Gives the offset after it. */
function takeDamagedStartTag(cursor: Cursor, start: number, end: number): number {
  const { text } = cursor;
  const at = cursor.skipSpace(start);
  const sign = /^(?:&lt;|[>,([{])?/.exec(text.slice(at, at + 4))?.[0] ?? '';
  const nameStart = at + sign.length;
  const name = nameStart < end ? text.slice(nameStart, Math.min(cursor.nameEnd(nameStart), end)) : '';
  if (!Object.hasOwn(cursor.recover?.names ?? {}, name) || !mayBeHere(cursor, name)) return start;
  if (cursor.recover?.innermost?.() === undefined) return start;
  restOfTag.lastIndex = nameStart + name.length;
  const length = restOfTag.exec(text)?.[0].length ?? 0;
  if (length === 0 || restOfTag.lastIndex > end) return start;
  if (at > start) cursor.takeText(start, at);
  const edits = [{ range: { start: at, end: nameStart }, newText: '<' }];
  cursor.problem('start-tag-damaged', at, nameStart + name.length, name, at, { edits, isCertain: true });
  readStartTag(cursor, at, nameStart);
  return cursor.position;
}

/** Where the name of an element that exists is after `<` and white space: a tag but for these. -1 where none does. */
export function spacedName(cursor: Cursor, open: number): number {
  if (!cursor.recover) return -1;
  const start = cursor.skipSpace(open + 1);
  const end = cursor.nameEnd(start);
  const name = cursor.text.slice(start, end);
  const after = cursor.codePoint(end);
  if (after !== GREATER_THAN && after !== SLASH && !isXmlSpace(after)) return -1;
  return Object.hasOwn(cursor.recover.names, name.slice(name.indexOf(':') + 1)) ? start : -1;
}
