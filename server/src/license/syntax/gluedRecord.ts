import { codeAt } from '../../core/characters';
import { isFeatureLike, keywordDefinition, type RecordKind } from '../vocabulary/keywords';
import { startsRecord, wordEnd, wordsOfLine } from './lineStart';

/** Keywords that turn up glued to the end of the record before them. */
const gluedKeyword = /(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|DAEMON|VENDOR)$/;

/**
 * How many characters of the word at `start`..`end` are before the keyword of a record that is glued to it, or 0 where none is.
 * `words` is how many words the record of this kind has before it.
 */
export function gluedKeywordAt(text: string, start: number, end: number, kind: RecordKind, words: number): number {
  if (!endsLikeKeyword(codeAt(text, end - 1))) return 0;
  if (kind === 'unknown' || words < fieldsBeforeGlue(kind)) return 0;
  const word = text.slice(start, end);
  const length = gluedKeyword.exec(word)?.[0].length ?? 0;
  const cut = length === 0 ? 0 : word.length - length;
  return cut > 0 && isWhole(word.slice(0, cut)) && startsRecord(text, start + cut) && !startsAttributes(text, end) ? cut : 0;
}

/** Whether a whole word in mid-line, after `words` others of a record, is the keyword of a next record. */
export function startsGluedRecord(text: string, offset: number, kind: RecordKind, words: number): boolean {
  if (kind === 'unknown' || kind === 'featureSet' || kind === 'decimal' || words < wordsBeforeKeyword(kind)) return false;
  const code = codeAt(text, offset);
  if (code < FIRST_OF_KEYWORDS || code > LAST_OF_KEYWORDS) return false;
  // No further: a long word may be cut off before many places in it.
  const start = text.slice(offset, offset + MOST_LOOKED_AT);
  const word = start.slice(0, wordEnd(start, 0));
  return word === 'USE_SERVER' || (gluedKeyword.exec(word)?.index === 0 && startsRecord(text, offset));
}

/**
 * The kind of the record whose keyword, and no more, is the rest of a line: mail programs that fill lines break them there as well. Undefined where it is
 * none, or where words follow that show by themselves whether it is.
 */
export function keywordBeforeLineEnd(
  text: string,
  offset: number,
  words: number,
): { readonly kind: RecordKind; readonly end: number } | undefined {
  const code = codeAt(text, offset);
  if (words < 2 || code < FIRST_OF_KEYWORDS || code > LAST_OF_KEYWORDS) return undefined;
  const end = wordEnd(text, offset, offset + MOST_LOOKED_AT);
  const word = text.slice(offset, end);
  const definition = gluedKeyword.exec(word)?.index === 0 ? keywordDefinition(word) : undefined;
  if (!definition || wordsOfLine(text, end).length >= definition.minimumArguments) return undefined;
  return { kind: definition.kind, end };
}

/** Whether attributes follow, as after a value, where a record has a name: `SN=12SERVER NOTICE=x` holds one record. */
function startsAttributes(text: string, offset: number): boolean {
  return (wordsOfLine(text, offset)[0] ?? '').includes('=');
}

/** More than any keyword and what cannot be seen after it, in UTF-16 units. */
const MOST_LOOKED_AT = 40;
/** D and V: the letters between which all keywords begin. */
const FIRST_OF_KEYWORDS = 68;
const LAST_OF_KEYWORDS = 86;

/** Whether a keyword that may be glued ends in this character: E, N, R or T. */
function endsLikeKeyword(code: number): boolean {
  return code === 69 || code === 78 || code === 82 || code === 84;
}

/** Whether a word cut off before a keyword is whole without it, so that the keyword does not belong to it. */
function isWhole(head: string): boolean {
  return (
    /[0-9A-Fa-f"\u201c-\u201f]$|\.exe$/.test(head) &&
    (head.includes('=') || /^\d+$/.test(head) || /^[0-9A-Fa-f]{8,}$/.test(head) || /\.(?:exe|d)"?$/.test(head))
  );
}

function fieldsBeforeGlue(kind: RecordKind): number {
  if (isFeatureLike(kind)) return 4;
  return kind === 'server' ? 2 : 1;
}

function wordsBeforeKeyword(kind: RecordKind): number {
  if (isFeatureLike(kind)) return 5;
  if (kind === 'package') return 3;
  if (kind === 'server') return 2;
  return kind === 'useServer' ? 0 : 1;
}
