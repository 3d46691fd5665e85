import { isAttributeName } from '../vocabulary/attributes';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import { isBlankLine, isCommentLine, isIndented, leadingAttributeName, nextLine, skipMailQuote, startsRecord } from './lineStart';

/** What is known of a record when its line ends. */
export interface UnfinishedRecord {
  readonly kind: RecordKind;
  /** Whether a signature was read: nothing needs to follow any more. */
  readonly signed: boolean;
  /** How many words it has behind its keyword. */
  readonly words: number;
}

/** Whether the line at `line` cannot go on with a record, even inside an open quote. */
export function endsRecord(text: string, line: number): boolean {
  return isBlankLine(text, line) || isCommentLine(text, line) || startsRecord(text, line);
}

/** Whether the line at `next` belongs to the record before it although no backslash says so. */
export function lacksContinuation(text: string, next: number, { kind, signed, words }: UnfinishedRecord): boolean {
  if (next >= text.length || kind === 'unknown' || kind === 'useServer' || kind === 'decimal' || kind === 'featureSet') return false;
  if (endsRecord(text, next)) return false;
  const attribute = leadingAttributeName(text, next);
  if (attribute !== '' && isAttributeName(attribute)) return true;
  if (!isFeatureLike(kind) && kind !== 'package') return false;
  if (isIndented(text, next) && (!signed || attribute !== '')) return true;
  return isFeatureLike(kind) && words < 5 && /^(?:\d|permanent\b)/i.test(text.slice(skipMailQuote(text, next), next + 20));
}

/**
 * The line on which a record goes on behind a backslash, past blank and comment lines from `next` on, or -1 where it does not;
 * and the last line that was looked at to tell.
 */
export function restBehind(text: string, next: number): { readonly rest: number; readonly lookedAt: number } {
  let line = next;
  while (line < text.length && (isBlankLine(text, line) || isCommentLine(text, line))) line = nextLine(text, line);
  const goesOn =
    line < text.length &&
    !startsRecord(text, line) &&
    (line === next || isIndented(text, line) || isAttributeName(leadingAttributeName(text, line)));
  return { rest: goesOn ? line : -1, lookedAt: line };
}
