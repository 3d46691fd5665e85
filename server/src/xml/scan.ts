import { afterByteOrderMark, SLASH } from '../core/characters';
import { Cursor, type Recovery } from './cursor';
import { declarationEnd } from './damagedMarkup';
import { finishText, readDamaged, spacedName } from './damagedTags';
import { readDoctype, readInstruction } from './declarations';
import { isNameStart } from './names';
import type { Problem } from './problems';
import { readCdata, readComment } from './sections';
import { readEndTag, readStartTag } from './tags';
import type { XmlToken } from './tokens';

/**
 * Cuts a text into tags, text, comments and the like, in one pass, and gives what is wrong with them. Never fails. Each token goes to `take` as
 * soon as it is read: a list of them all would keep what nobody needs any longer.
 *
 * With `recover`, a CDATA section that holds the beginning of another is taken for one that lost its end. XML lets it go on to the end of the
 * other, with all elements between as its text: true of a well-formed document, but no use in a broken one.
 */
export function scan(text: string, take: (token: XmlToken) => void, recover?: Recovery): Problem[] {
  return scanAll(new Cursor(text, take, recover));
}

function scanAll(cursor: Cursor): Problem[] {
  const { text } = cursor;
  cursor.position = afterByteOrderMark(text);
  let textStart = 0;
  const declared = cursor.recover ? declarationEnd(text, cursor.position) : -1;
  if (declared >= 0) {
    cursor.problem('declaration-malformed', cursor.position, declared, 'xml');
    cursor.take({ kind: 'declaration', start: 0, end: declared });
    textStart = cursor.position = declared;
  }
  while (cursor.position < text.length) {
    const open = cursor.finder.next('<', cursor.position);
    if (open < 0) break;
    const length = markupLength(cursor, open);
    const damagedEnd = cursor.recover ? readDamaged(cursor, textStart, open, length) : -1;
    if (damagedEnd >= 0) {
      textStart = cursor.position = damagedEnd;
      continue;
    }
    const nameStart = length === 0 ? spacedName(cursor, open) : -1;
    if (length === 0) cursor.problem('bare-less-than', open, open + 1, '<');
    if (length === 0 && nameStart < 0) {
      cursor.position = open + 1;
      continue;
    }
    finishText(cursor, textStart, open);
    cursor.position = open;
    if (nameStart < 0) readMarkup(cursor, open);
    else readStartTag(cursor, open, nameStart);
    textStart = cursor.position;
  }
  finishText(cursor, textStart, text.length);
  return cursor.problems;
}

/** Whether a `<` starts markup, as the number of characters that say so. */
function markupLength(cursor: Cursor, open: number): number {
  const next = cursor.codePoint(open + 1);
  if (next === 33) return /^<!(?:--|\[CDATA\[|DOCTYPE)/.test(cursor.text.slice(open, open + 9)) ? 2 : 0;
  if (next === 63 || next === SLASH) return 2;
  return isNameStart(next) ? 1 : 0;
}

function readMarkup(cursor: Cursor, open: number): void {
  const { text } = cursor;
  if (text.startsWith('<!--', open)) readComment(cursor, open);
  else if (text.startsWith('<![CDATA[', open)) readCdata(cursor, open);
  else if (text.startsWith('<!DOCTYPE', open)) readDoctype(cursor, open);
  else if (text.startsWith('<?', open)) readInstruction(cursor, open);
  else if (text.startsWith('</', open)) readEndTag(cursor, open);
  else readStartTag(cursor, open);
}
