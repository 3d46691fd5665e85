import { isLineEnd, skipBack } from '../../core/characters';
import type { TextRange } from '../../core/text';
import { isSpace } from '../syntax/characters';
import type { LicenseRecord } from '../syntax/record';

/** What a person sees of a record: from its keyword or `#` to its last visible character, in offsets of the record. Empty for a space record. */
export function recordExtent(record: LicenseRecord): TextRange {
  const { text, keyword, trivia } = record;
  const start = keyword?.start ?? trivia.find(({ kind }) => kind === 'comment')?.start ?? 0;
  let end = text.length;
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The comments in a record, each from its `#` to the end of its line, without the line end; offsets count from the record's start. */
export function commentsIn({ text, trivia }: LicenseRecord): TextRange[] {
  const comments: TextRange[] = [];
  for (const { kind, start, end } of trivia) {
    if (kind !== 'comment' && kind !== 'commentLine') continue;
    comments.push({ start: text.indexOf('#', start), end: skipBack(text, end, isLineEnd, start) });
  }
  return comments;
}

function isUnseen(code: number): boolean {
  return isSpace(code) || isLineEnd(code);
}
