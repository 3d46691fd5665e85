import { END, EQUALS, GREATER_THAN, LESS_THAN, SLASH } from '../core/characters';
import { checkRepeated, readAttribute, strayEnd } from './attributes';
import { mayFollowValue } from './attributeValues';
import type { Cursor } from './cursor';
import { isSignBeforeAttribute } from './damagedAttributes';
import { isNameStart, isXmlSpace } from './names';
import type { Repair } from './problems';
import { isQuote } from './quotes';
import type { XmlAttribute, XmlName } from './tree';

/** One list for all tags without attributes, which are the most. */
const noAttributes: readonly XmlAttribute[] = [];

export function readEndTag(cursor: Cursor, open: number): void {
  const { text } = cursor;
  const nameStart = cursor.skipSpace(open + 2);
  const isSpaced = nameStart > open + 2 && isNameStart(cursor.codePoint(nameStart));
  const name = cursor.readName(isSpaced ? nameStart : open + 2);
  let at = cursor.skipSpace(name.end);
  const isNameless = name.text === '';
  let isUnfinished = false;
  if (isSpaced || isNameless) cursor.problem('name-missing', open, name.start, name.text);
  if (text.charCodeAt(at) === GREATER_THAN) at++;
  else {
    const close = cursor.nextOfLine(at);
    if (text.charCodeAt(close) === GREATER_THAN) {
      cursor.problem('stray-in-tag', at, close, text.slice(at, Math.min(close, at + 40)));
      at = close + 1;
    } else {
      if (!isNameless) cursor.problem('tag-not-closed', open, name.end, name.text, name.end);
      at = name.end;
      isUnfinished = true;
    }
  }
  cursor.position = at;
  cursor.take({ kind: 'endTag', start: open, end: at, name, ...(isUnfinished && { isUnfinished }) });
}

export function readStartTag(cursor: Cursor, open: number, nameStart = open + 1): void {
  const { text } = cursor;
  let name = cursor.readName(nameStart);
  const attributes: XmlAttribute[] = [];
  const known = knownNameBefore(cursor, name);
  if (known !== undefined) name = shortened(cursor, name, known);
  let at = name.end;
  let selfClosing = false;
  let strayBefore = false;
  for (;;) {
    const afterSpace = cursor.skipSpace(at);
    const spaced = afterSpace > at || strayBefore;
    strayBefore = false;
    const lastEnd = at;
    at = afterSpace;
    const codePoint = cursor.codePoint(at);
    if (codePoint === GREATER_THAN) {
      at++;
      break;
    }
    if (codePoint === SLASH && text.charCodeAt(at + 1) === GREATER_THAN) {
      selfClosing = true;
      at += 2;
      break;
    }
    const slashEnd = endOfDamagedSlash(cursor, name, at);
    if (slashEnd >= 0) {
      const range = { start: at, end: slashEnd };
      cursor.problem('stray-in-tag', at, slashEnd, text.slice(at, slashEnd), undefined, {
        edits: [{ range, newText: '/>' }],
        isCertain: true,
      });
      selfClosing = true;
      at = slashEnd;
      break;
    }
    if (codePoint === SLASH && isTagOver(cursor, at + 1)) {
      selfClosing = true;
      at++;
      cursor.problem('tag-not-closed', open, name.end, name.text, at);
      break;
    }
    const swapped = cursor.recover && (codePoint === END || codePoint === LESS_THAN) ? endInValue(cursor, attributes.at(-1), lastEnd) : 0;
    if (swapped > 0) {
      selfClosing = swapped === 2;
      at = lastEnd;
      break;
    }
    if (codePoint === LESS_THAN && cursor.recover && attributes.length === 0 && isNameAgain(cursor, name, at)) {
      const range = { start: open, end: at };
      cursor.problem('start-tag-damaged', open, name.end, name.text, undefined, { edits: [{ range, newText: '' }], isCertain: true });
      cursor.position = at;
      cursor.take({ kind: 'text', ...range });
      return;
    }
    if (codePoint === END || codePoint === LESS_THAN) {
      at = endOfUnclosedTag(cursor, name, attributes, at) ?? lastEnd;
      if (at < name.end) name = shortened(cursor, name, at);
      cursor.problem('tag-not-closed', open, name.end, name.text, at);
      break;
    }
    if (spaced && isSignBeforeAttribute(cursor, at)) {
      const range = { start: at, end: at + 1 };
      cursor.problem('stray-in-tag', at, at + 1, text.charAt(at), undefined, { edits: [{ range, newText: '' }], isCertain: true });
      at++;
      strayBefore = true;
      continue;
    }
    if (isNameStart(codePoint) && spaced && cursor.recover && attributes.length === 0 && isNameAgain(cursor, name, at - 1)) {
      const after = cursor.skipSpace(at + name.text.length);
      if (text.charCodeAt(after) !== EQUALS) {
        const range = { start: name.end, end: at + name.text.length };
        cursor.problem('start-tag-damaged', open, range.end, name.text, undefined, { edits: [{ range, newText: '' }], isCertain: true });
        at = range.end;
        continue;
      }
    }
    if (isNameStart(codePoint)) {
      const attribute = readAttribute(cursor, at);
      if (!spaced) cursor.problem('attribute-no-space', at, attribute.name.end, attribute.name.text, undefined, spaceInValue(cursor, at));
      attributes.push(attribute);
      at = attribute.range.end;
    } else {
      const end = strayEnd(cursor, at);
      const isDoubled =
        isQuote(codePoint) && at === lastEnd && codePoint === text.charCodeAt(at - 1) && mayFollowValue(text.charCodeAt(at + 1));
      const last = attributes.at(-1);
      if (isDoubled && last) {
        const edits = [{ range: { start: at, end }, newText: '' }];
        cursor.problem('quote-doubled', at - 1, end, last.name.text, at, { edits, isCertain: true });
      } else cursor.problem('stray-in-tag', at, end, text.slice(at, Math.min(end, at + 40)));
      at = end;
      strayBefore = true;
    }
  }
  checkRepeated(cursor, attributes);
  cursor.position = at;
  cursor.take({
    kind: 'startTag',
    start: open,
    end: at,
    name,
    attributes: attributes.length > 0 ? attributes : noAttributes,
    selfClosing,
  });
}

const damagedSlash = /(?:\/[ \t]+|\/{2}|[\\?.])>/y;

/** The end of what is in the place of `/>`, such as `\>`, `/ >` or `?>`, in a tag after which neither content nor an end tag of the element follows; or -1. */
function endOfDamagedSlash(cursor: Cursor, name: XmlName, at: number): number {
  if (!cursor.recover) return -1;
  const { text } = cursor;
  damagedSlash.lastIndex = at;
  if (!damagedSlash.test(text)) return -1;
  const end = damagedSlash.lastIndex;
  let next = cursor.skipSpace(end);
  if (text.startsWith('<!--', next)) next = cursor.skipSpace(cursor.finder.next('-->', next + 4) + 3);
  if (text.charCodeAt(next) !== LESS_THAN || text.startsWith(`</${name.text}`, next)) return -1;
  const following = text.slice(next + 1, cursor.nameEnd(next + 1));
  const parents = Object.hasOwn(cursor.recover.names, following) ? cursor.recover.names[following] : undefined;
  return Array.isArray(parents) && parents.includes(name.local) ? -1 : end;
}

/** Where a tag lacks its end and its last value ends with that: the number of characters. Tells of it. */
function endInValue(cursor: Cursor, attribute: XmlAttribute | undefined, end: number): number {
  const { text } = cursor;
  if (!attribute || attribute.quote === '' || attribute.range.end !== end || text.charAt(end - 1) !== attribute.quote) return 0;
  const { valueRange, quote } = attribute;
  const written = text.slice(valueRange.start, valueRange.end);
  const length = written.endsWith('/>') ? 2 : written.endsWith('>') ? 1 : 0;
  if (length === 0) return 0;
  const range = { start: valueRange.end - length, end };
  const edits = [{ range, newText: quote + text.slice(range.start, valueRange.end) }];
  cursor.problem('quote-misplaced', range.start, range.end, attribute.name.text, range.start, {
    edits,
    isCertain: written.length > length,
  });
  return length;
}

/** The repair of a space that is before the closing quote of a value, and not after it. */
function spaceInValue(cursor: Cursor, at: number): Repair | undefined {
  const { text } = cursor;
  if (!isQuote(text.charCodeAt(at - 1)) || text[at - 2] !== ' ' || isXmlSpace(text.charCodeAt(at - 3))) return undefined;
  return { edits: [{ range: { start: at - 2, end: at }, newText: `${text.charAt(at - 1)} ` }], isCertain: true };
}

/** Whether the tag that begins at an offset has the same name. */
function isNameAgain(cursor: Cursor, { text: name }: XmlName, at: number): boolean {
  return cursor.text.startsWith(name, at + 1) && cursor.nameEnd(at + 1) === at + 1 + name.length;
}

/** Whether after an offset only white space is before the next tag or the end of the text. */
function isTagOver(cursor: Cursor, from: number): boolean {
  const code = cursor.codePoint(cursor.skipSpace(from));
  return code === LESS_THAN || code === END;
}

/**
 * Where a start tag without `>` ends that runs into its own end tag: after its name or its last attribute, since what follows is text.
 * In `<a>`, text may even have run into the name. Takes back what was found in that text.
 */
function endOfUnclosedTag(cursor: Cursor, name: XmlName, attributes: XmlAttribute[], at: number): number | undefined {
  const { text } = cursor;
  if (!text.startsWith('</', at)) return undefined;
  const closed = text.slice(at + 2, cursor.nameEnd(at + 2));
  if (closed === '' || !name.text.startsWith(closed)) return undefined;
  while (attributes.length > 0 && attributes.at(-1)?.quote === '') attributes.pop();
  const end = attributes.at(-1)?.range.end ?? name.start + closed.length;
  while ((cursor.problems.at(-1)?.range.start ?? 0) >= end && cursor.problems.length > 0) cursor.problems.pop();
  return end;
}

/** The end of an element's name that runs into the name of its first attribute; undefined where it does not. */
function knownNameBefore(cursor: Cursor, { start, end, prefix, local }: XmlName): number | undefined {
  if (!cursor.recover || cursor.text.charCodeAt(cursor.skipSpace(end)) !== EQUALS) return undefined;
  let longest = 0;
  for (const name of Object.keys(cursor.recover.names)) {
    if (name.length > longest && name.length < local.length && local.startsWith(name)) longest = name.length;
  }
  const at = start + (prefix === '' ? 0 : prefix.length + 1) + longest;
  return longest > 0 && isNameStart(cursor.codePoint(at)) ? at : undefined;
}

function shortened(cursor: Cursor, { start, prefix }: XmlName, end: number): XmlName {
  const text = cursor.text.slice(start, end);
  return { start, end, text, prefix, local: prefix === '' ? text : text.slice(prefix.length + 1) };
}
