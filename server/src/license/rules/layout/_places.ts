import { BACKSLASH, codeAt, HASH, isLineEnd, skip, skipBack } from '../../../core/characters';
import type { TextEdit, TextRange } from '../../../core/text';
import { insertion } from '../../../core/text';
import { isSpace, isUnseen } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';
import { lineEndOf } from '../edits';

/** The offset after the last character before `offset` that is not a space. */
export function beforeSpaces(text: string, offset: number): number {
  return skipBack(text, offset, isSpace);
}

/** The offset of the first character of the word that ends at `end`, on its own line. */
export function lastPieceStart(text: string, end: number): number {
  return skipBack(text, end, (code) => !isSpace(code) && !isLineEnd(code));
}

/** The offset at which the line end in a trivia that reaches to the end of its line begins. */
export function lineEndIn(text: string, trivia: Trivia): number {
  return skipBack(text, trivia.end, isLineEnd, trivia.start);
}

/** The offset of the `#` in a trivia that holds a comment, or -1. */
export function commentIn(text: string, trivia: Trivia): number {
  for (let position = trivia.start; position < trivia.end; position++) if (codeAt(text, position) === HASH) return position;
  return -1;
}

/** An edit that puts whole lines above a record. */
export function insertAbove(record: LicenseRecord, lines: readonly string[]): TextEdit {
  const first = record.trivia[0];
  const lineEnd = lineEndOf(record.text);
  const start = first?.kind === 'byteOrderMark' ? first.end : 0;
  return insertion(start, (record.glued ? lineEnd : '') + lines.map((line) => line + lineEnd).join(''));
}

/** The offset after spaces and zero-width characters at `offset`, at most `end`. */
export function afterUnseen(text: string, offset: number, end: number): number {
  return skip(text, offset, isUnseen, end);
}

/** What to take out of a record that ends in a backslash: it, others before it, and the spaces around them; a comment after it stays. */
export function superfluousBackslash(text: string, trivia: Trivia): TextRange {
  const start = skipBack(text, trivia.start, (code) => isSpace(code) || code === BACKSLASH);
  return { start, end: commentIn(text, trivia) < 0 ? lineEndIn(text, trivia) : trivia.start + 1 };
}
