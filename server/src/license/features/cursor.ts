import { isLineEnd } from '../../core/characters';
import { lastStartAt } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import type { Trivia, Word } from '../syntax/tokens';
import { isFeatureLike } from '../vocabulary/keywords';

/** The cursor at the first word of a line, or where one would be. */
export interface LineStartCursor {
  readonly kind: 'lineStart';
  /** The word, or the empty range at the cursor; 0-based UTF-16 offsets of the file. */
  readonly range: TextRange;
  /** Whether nothing else belongs to the line, so that a whole record can be put there. */
  readonly alone: boolean;
}

/** The cursor after the keyword of a record. Offsets count from the start of the record. */
export interface RecordCursor {
  readonly kind: 'record';
  readonly record: LicenseRecord;
  /** Where the record starts in the file. */
  readonly start: number;
  /** The cursor; after the record's end on the empty line that its last backslash promises. */
  readonly offset: number;
  /** The word that the cursor is in or touches, or whose open quote it is after. */
  readonly word: Word | undefined;
  /** The words before the cursor, without `word`. */
  readonly before: readonly Word[];
}

export type Cursor = LineStartCursor | RecordCursor;

/** Where in its record an offset of the file is; undefined in comments, line joins and what is not a record, and outside of the text. */
export function cursorAt(tree: LicenseTree, offset: number): Cursor | undefined {
  const { text, records, starts } = tree;
  if (!(offset >= 0 && offset <= text.length) || (text[offset - 1] === '\r' && text[offset] === '\n')) return undefined;
  const index = lastStartAt(starts, offset);
  const record = records[index];
  const start = starts[index] ?? 0;
  if (!record) return emptyLine(offset);
  if (offset === start + record.text.length && record.endsWithLineEnd) return onLineAfter(record, start, offset);
  if (record.kind === 'space') return onBlankLine(tree, index, offset);
  if (record.kind === 'comment' || record.kind === 'decimal' || !record.keyword) return undefined;
  const local = offset - start;
  if (record.trivia.some((trivia) => isInside(record, trivia, local))) return undefined;
  const { keyword } = record;
  if (local < keyword.start) return undefined;
  if (local <= keyword.end) {
    // An attribute that was torn from its record: no keyword.
    if (keyword.equals >= 0 || keyword.quote >= 0) return undefined;
    const range = { start: start + keyword.start, end: start + keyword.end };
    return { kind: 'lineStart', range, alone: record.words.length === 0 && !record.glued };
  }
  return record.kind === 'unknown' ? undefined : inRecord(record, start, local);
}

function emptyLine(offset: number): LineStartCursor {
  return { kind: 'lineStart', range: { start: offset, end: offset }, alone: true };
}

function onBlankLine({ records, starts }: LicenseTree, index: number, offset: number): Cursor | undefined {
  const space = records[index];
  const start = starts[index] ?? 0;
  if (space?.trivia.some(({ kind, end }) => kind === 'byteOrderMark' && offset - start < end)) return undefined;
  const before = records[index - 1];
  return before ? onLineAfter(before, starts[index - 1] ?? 0, offset) : emptyLine(offset);
}

/** The cursor on the empty line after a record: the record goes on there if it ends in a backslash and needs more. */
function onLineAfter(record: LicenseRecord, start: number, offset: number): Cursor {
  return awaitsMore(record) ? inRecord(record, start, offset - start) : emptyLine(offset);
}

function awaitsMore(record: LicenseRecord): boolean {
  if (record.trivia[record.trivia.length - 1]?.kind !== 'danglingBackslash') return false;
  const isSigned = record.words.some((word) => word.equals >= 0 && /^SIGN2?$/i.test(record.slice({ start: word.start, end: word.equals })));
  return !isSigned && (isFeatureLike(record.kind) || record.kind === 'package' || record.kind === 'vendor' || record.kind === 'server');
}

function inRecord(record: LicenseRecord, start: number, offset: number): RecordCursor {
  const { words } = record;
  let count = 0;
  while (count < words.length && (words[count] as Word).start <= offset) count++;
  const last = words[count - 1];
  const isTouched = last !== undefined && (offset <= last.end || isAfterOpenQuote(record, last, offset));
  return {
    kind: 'record',
    record,
    start,
    offset,
    word: isTouched ? last : undefined,
    before: words.slice(0, isTouched ? count - 1 : count),
  };
}

/** Whether a word opens a quote or brace that is still open where the cursor is, further on in the same line. */
function isAfterOpenQuote(record: LicenseRecord, word: Word, offset: number): boolean {
  return !word.closed && offset <= record.text.length && !/[\r\n]/.test(record.text.slice(word.end, offset));
}

/** Whether the cursor is where nothing can be written that belongs to the record. */
function isInside(record: LicenseRecord, { kind, start, end }: Trivia, offset: number): boolean {
  switch (kind) {
    case 'blankLine':
      return false;
    case 'comment':
      return start < offset && offset <= end;
    case 'commentLine':
    case 'mailQuote':
    case 'byteOrderMark':
      return start <= offset && offset < end;
    default:
      return start < offset && (offset < end || (offset === end && !isLineEnd(record.text.charCodeAt(end - 1))));
  }
}
