import { BACKSLASH, codeAt, DOUBLE_QUOTE } from '../../../core/characters';
import type { TextRange } from '../../../core/text';
import type { Attribute } from '../../model/field';
import { endsWord, restOfLineIsEmpty } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';

const COMMA = 44;

/** The value that the cursor is in, without its quotes; undefined where it goes over several lines, or the cursor is outside of the quotes. */
export function wholeValue(record: LicenseRecord, { valueRange }: Attribute, offset: number): TextRange | undefined {
  const { text } = record;
  let { start, end } = valueRange;
  if (codeAt(text, start) === DOUBLE_QUOTE) {
    start++;
    if (end > start && codeAt(text, end - 1) === DOUBLE_QUOTE) end--;
  }
  return offset < start || offset > end || /[\r\n]/.test(text.slice(start, end)) ? undefined : { start, end };
}

/** A piece of a list: in COMPONENTS= up to its colon, in a list of host ids up to its equals sign, which goes with it. */
export type ListKind = 'components' | 'hostIds';

/** The beginning of the piece that the cursor is in; undefined after a piece’s colon or equals sign, and outside of the list’s quotes. */
export function listPiece(record: LicenseRecord, { valueRange }: Attribute, offset: number, kind: ListKind): TextRange | undefined {
  const { text } = record;
  const isQuoted = codeAt(text, valueRange.start) === DOUBLE_QUOTE;
  const isOutside = isQuoted && (offset <= valueRange.start || isAfterClosingQuote(text, valueRange, offset));
  if (isOutside || offset > text.length) return undefined;
  let start = offset;
  let end = offset;
  while (start > valueRange.start && !separates(text, start - 1, kind)) start--;
  while (!separates(text, end, kind)) end++;
  const cut = text.slice(start, end).search(kind === 'hostIds' ? /=/ : /:/);
  if (cut < 0) return { start, end };
  return offset > start + cut ? undefined : { start, end: start + cut + (kind === 'hostIds' ? 1 : 0) };
}

/** Whether no piece of a list goes on at a place: spaces, quotes, line joins, and between host ids commas. */
function separates(text: string, place: number, kind: ListKind): boolean {
  const code = codeAt(text, place);
  if (code === BACKSLASH) return restOfLineIsEmpty(text, place + 1);
  return code === DOUBLE_QUOTE || endsWord(code) || (kind === 'hostIds' && code === COMMA);
}

function isAfterClosingQuote(text: string, { start, end }: TextRange, offset: number): boolean {
  return offset >= end && end > start + 1 && codeAt(text, end - 1) === DOUBLE_QUOTE;
}
