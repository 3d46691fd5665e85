import { LESS_THAN } from '../core/characters';
import type { TextRange } from '../core/text';
import type { Cursor } from './cursor';
import { damagedCommentEnd, nestedComments, unmistakableCommentEnd } from './damagedMarkup';

export function readComment(cursor: Cursor, open: number): void {
  const close = cursor.finder.next('-->', open + 4);
  const nested = cursor.finder.next('<!--', open + 4);
  // In <!--> the two hyphens are those of the end.
  if (close < 0 || (nested >= 0 && nested + 2 < close)) {
    readUnclosedComment(cursor, open);
  } else {
    for (let at = cursor.finder.next('--', open + 4); at >= 0 && at < close; at = cursor.finder.next('--', at + 2)) {
      cursor.problem('comment-double-hyphen', at, at + 2, '--');
    }
    cursor.position = close + 3;
    cursor.checkCharacters(open + 4, close);
  }
  cursor.take({ kind: 'comment', start: open, end: cursor.position });
}

/** The end of the line or the beginning of the next tag, after a `<` that ends its line and begins none. */
function endOfLineOrTag({ text, position }: Cursor): number {
  return text.charCodeAt(position) === LESS_THAN && /[\r\n]/.test(text.charAt(position + 1)) ? position + 1 : position;
}

/** The damaged end of a comment in one of its further lines, before the next comment. */
function laterCommentEnd({ finder, text }: Cursor, from: number): TextRange | undefined {
  const next = finder.next('<!--', from);
  for (let at = finder.next('--', from); at >= 0 && (next < 0 || at < next); at = finder.next('--', at + 1)) {
    const end = unmistakableCommentEnd(text, at);
    if (end >= 0) return { start: at, end };
  }
  return undefined;
}

function readUnclosedComment(cursor: Cursor, open: number): void {
  cursor.position = cursor.endOfUnclosed(open + 4);
  const { text } = cursor;
  const end = cursor.recover && (damagedCommentEnd(text, open + 4, endOfLineOrTag(cursor)) ?? laterCommentEnd(cursor, open + 4));
  if (end) {
    const edits = [{ range: end, newText: '-->' }];
    const isCertain = /^[ \t]*(?:<|$|[\r\n])/.test(text.slice(end.end, end.end + 100));
    cursor.position = end.end;
    cursor.problem('comment-not-closed', open, open + 4, '<!--', end.end, { edits, isCertain });
    return;
  }
  if (cursor.recover) cursor.nested ??= nestedComments(text);
  const inner = cursor.nested?.get(open);
  const last = inner?.at(-1);
  if (!inner || !last) {
    cursor.problem('comment-not-closed', open, open + 4, '<!--', cursor.position);
    return;
  }
  const place = cursor.position;
  cursor.position = last.end;
  const edits = inner.slice(0, -1).map((range) => ({ range, newText: '' }));
  cursor.problem('comment-nested', open, open + 4, '<!--', place, { edits, isCertain: false });
}

export function readCdata(cursor: Cursor, open: number): void {
  const close = cursor.finder.next(']]>', open + 9);
  const nested = cursor.finder.next('<![CDATA[', open + 9);
  const holdsAnother = nested >= 0 && nested < close;
  if (close < 0 || (holdsAnother && cursor.recover)) {
    cursor.position = endOfUnclosedCdata(cursor, open + 9, nested);
    cursor.problem('cdata-not-closed', open, open + 9, '<![CDATA[', cursor.position);
  } else {
    if (holdsAnother) cursor.problem('cdata-in-cdata', open, open + 9, '<![CDATA[');
    cursor.position = close + 3;
  }
  cursor.checkCharacters(open + 9, cursor.position);
  cursor.take({ kind: 'cdata', start: open, end: cursor.position });
}

/** Where a CDATA section without an end had best end: before the first end tag after it, if that comes before the next section. */
function endOfUnclosedCdata(cursor: Cursor, from: number, nextSection: number): number {
  const lineEnd = cursor.finder.next('\n', from);
  const tag = lineEnd < 0 ? -1 : cursor.skipSpace(lineEnd);
  if (cursor.recover && cursor.text.charCodeAt(tag) === LESS_THAN && !cursor.text.slice(from, lineEnd).includes('</')) {
    const name = cursor.text.slice(tag + 1, cursor.nameEnd(tag + 1));
    // An element that begins the next line is after a section that is only begun.
    if (Object.hasOwn(cursor.recover.names, name)) return lineEnd;
  }
  const endTag = cursor.finder.next('</', from);
  return endTag < 0 || (nextSection >= 0 && nextSection < endTag) ? cursor.endOfUnclosed(from) : endTag;
}
