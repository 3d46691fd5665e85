import { lineEndFrom } from '../../core/characters';
import { insertion, removal, type TextEdit } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';

/** The line end that a record uses, for text to be inserted beside it. */
export function lineEndOf(text: string): string {
  return lineEndFrom(text, 0) ?? '\n';
}

/**
 * Makes every physical line of a record a comment, so that nothing of it is left to be read and nothing is lost.
 * Offsets are the record's, moved by `offset`.
 */
export function commentOut(record: LicenseRecord, offset: number, lineEnd = lineEndOf(record.text)): TextEdit[] {
  const edits: TextEdit[] = [];
  edits.push(insertion(offset, record.glued ? `${lineEnd}# ` : '# '));
  for (const match of record.text.matchAll(/\r\n|\r|\n/g)) {
    const next = match.index + match[0].length;
    if (next < record.text.length) edits.push(insertion(offset + next, '# '));
  }
  // A record glued to the end of this one must not become part of the comment.
  if (!record.endsWithLineEnd) edits.push(insertion(offset + record.text.length, lineEnd));
  return edits;
}

/** Takes a record with all its lines out. Offsets are the record's, moved by `offset`. */
export function removeRecord(record: LicenseRecord, offset: number): TextEdit[] {
  return [removal({ start: offset, end: offset + record.text.length })];
}
