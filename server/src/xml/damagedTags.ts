import { GREATER_THAN, LESS_THAN, SLASH } from './characterCodes';
import type { Cursor } from './cursor';
import { type DamagedOpening, damagedOpening, spacedEndTagName, strayBeforeName } from './damagedMarkup';
import { isXmlSpace } from './names';
import { readStartTag } from './tags';

/** What stands in a start tag behind its name. */
const restOfTag = /(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<]*"|'[^'<]*'))*[ \t]*\/?>/y;

export function finishText(cursor: Cursor, start: number, end: number): void {
  const from = cursor.recover ? takeDamagedEndTags(cursor, start, end) : start;
  if (end > from) cursor.takeText(from, end);
}

/** Reads what a slip has made of a tag, a comment or a section at `open`, with the text before it. Gives the offset behind it, or -1. */
export function readDamaged(cursor: Cursor, textStart: number, open: number, length: number): number {
  const { text } = cursor;
  const innermost = cursor.recover?.innermost?.();
  const isInstruction = length === 2 && text.charCodeAt(open + 1) === 63;
  if (innermost !== undefined && (length === 0 || isInstruction)) {
    const nameStart = strayBeforeName(text, open, innermost);
    const close = nameStart < 0 ? -1 : nameStart + innermost.length;
    if (close >= 0 && text.charCodeAt(close) === GREATER_THAN) return takeDamagedEndTag(cursor, textStart, open, nameStart, innermost);
  }
  if (innermost !== undefined && length !== 1) {
    const nameStart = spacedEndTagName(text, open, innermost);
    if (nameStart >= 0) return takeDamagedEndTag(cursor, textStart, open, nameStart, innermost);
  }
  if (length === 1 && innermost !== undefined && open > textStart && text.charCodeAt(open - 1) === SLASH) {
    const close = open + 1 + innermost.length;
    if (text.startsWith(innermost, open + 1) && text.charCodeAt(close) === GREATER_THAN)
      return takeDamagedEndTag(cursor, textStart, open - 1, open + 1, innermost);
  }
  if (length !== 0) return -1;
  const opening = damagedOpening(text, open);
  if (opening) return readDamagedOpening(cursor, textStart, opening);
  return readDamagedStartTag(cursor, textStart, open);
}

function takeDamagedEndTag(cursor: Cursor, textStart: number, start: number, nameStart: number, name: string, isCertain = true): number {
  finishText(cursor, textStart, start);
  const end = nameStart + name.length + 1;
  const range = { start, end };
  cursor.problem('end-tag-damaged', start, end, name, undefined, { edits: [{ range, newText: `</${name}>` }], isCertain });
  cursor.take({ kind: 'endTag', start, end, name: cursor.readName(nameStart) });
  return end;
}

function readDamagedOpening(cursor: Cursor, textStart: number, { kind, range, meant, isCertain }: DamagedOpening): number {
  const { text } = cursor;
  const endMark = kind === 'comment' ? '-->' : kind === 'cdata' ? ']]>' : '>';
  const close = cursor.finder.next(endMark, range.end);
  const another = cursor.finder.next(kind === 'doctype' ? '<' : meant, range.end);
  if (close < 0 || (another >= 0 && another < close)) return -1;
  if (kind === 'doctype' && text.slice(range.end, close).includes('[')) return -1;
  finishText(cursor, textStart, range.start);
  const end = close + endMark.length;
  cursor.problem(`${kind}-damaged`, range.start, range.end, meant, end, { edits: [{ range, newText: meant }], isCertain });
  cursor.take({ kind, start: range.start, end });
  return end;
}

/** A start tag of an element that exists, with one character too many before its name. */
function readDamagedStartTag(cursor: Cursor, textStart: number, open: number): number {
  const { text } = cursor;
  const nameStart = open + 2;
  const stray = cursor.codePoint(open + 1);
  if (isXmlSpace(stray) || stray === LESS_THAN || stray === GREATER_THAN || stray === SLASH) return -1;
  const end = cursor.nameEnd(nameStart);
  const name = text.slice(nameStart, end);
  const behind = cursor.codePoint(end);
  if (behind !== GREATER_THAN && behind !== SLASH && !isXmlSpace(behind)) return -1;
  if (!Object.hasOwn(cursor.recover?.names ?? {}, name.slice(name.indexOf(':') + 1))) return -1;
  finishText(cursor, textStart, open);
  const range = { start: open + 1, end: nameStart };
  cursor.problem('start-tag-damaged', open, end, name, undefined, { edits: [{ range, newText: '' }], isCertain: true });
  readStartTag(cursor, open, nameStart);
  return cursor.position;
}

/** Takes what a text holds of end tags without their <, with the text before each. Gives the offset behind the last. */
function takeDamagedEndTags(cursor: Cursor, start: number, end: number): number {
  const { text } = cursor;
  let at = takeDamagedStartTag(cursor, start, end);
  for (let name = cursor.recover?.innermost?.(); name !== undefined && at < end; name = cursor.recover?.innermost?.()) {
    const found = text.slice(at, end).indexOf(`/${name}>`);
    // The end tag itself follows: what looks like one is text.
    if (found < 0 || text.startsWith(`</${name}`, end)) break;
    const slash = at + found;
    const before = slash > at ? text[slash - 1] : '';
    const from = before === '>' ? slash - 1 : slash;
    if (from > at) cursor.takeText(at, from);
    at = takeDamagedEndTag(cursor, from, from, slash + 1, name, before !== 'M' && before !== ',');
  }
  return at;
}

/** Takes a start tag without its <, of an element that may stand here, with the white space before it. Gives the offset behind it. */
function takeDamagedStartTag(cursor: Cursor, start: number, end: number): number {
  const { text } = cursor;
  const at = cursor.skipSpace(start);
  const name = at < end ? text.slice(at, Math.min(cursor.nameEnd(at), end)) : '';
  const parents = Object.hasOwn(cursor.recover?.names ?? {}, name) ? cursor.recover?.names[name] : undefined;
  if (!Array.isArray(parents) || !parents.includes(cursor.recover?.innermost?.())) return start;
  restOfTag.lastIndex = at + name.length;
  const length = restOfTag.exec(text)?.[0].length ?? 0;
  if (length === 0 || restOfTag.lastIndex > end) return start;
  if (at > start) cursor.takeText(start, at);
  const edits = [{ range: { start: at, end: at }, newText: '<' }];
  cursor.problem('start-tag-damaged', at, at + name.length, name, at, { edits, isCertain: true });
  readStartTag(cursor, at, at);
  return cursor.position;
}

/** Where the name of an element that exists stands behind `<` and white space: a tag but for these. -1 where none does. */
export function spacedName(cursor: Cursor, open: number): number {
  if (!cursor.recover) return -1;
  const start = cursor.skipSpace(open + 1);
  const end = cursor.nameEnd(start);
  const name = cursor.text.slice(start, end);
  const behind = cursor.codePoint(end);
  if (behind !== GREATER_THAN && behind !== SLASH && !isXmlSpace(behind)) return -1;
  return Object.hasOwn(cursor.recover.names, name.slice(name.indexOf(':') + 1)) ? start : -1;
}
