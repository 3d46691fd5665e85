import { distance } from 'fastest-levenshtein';
import {
  afterLineEnd,
  BACKSLASH,
  BYTE_ORDER_MARK,
  codeAt,
  DOUBLE_QUOTE,
  END,
  GREATER_THAN,
  HASH,
  isLineEnd,
  lineEndAt,
  SPACE,
  skipBack,
} from '../../core/characters';
import { type KeywordDefinition, keywordDefinition, keywordDefinitions } from '../vocabulary/keywords';
import { isSpace, isZeroWidth, skipSpaces, skipUnseen } from './characters';

const LONGEST_KEYWORD = 10;
const LARGEST_MISSPELLING = 2;
/** No keyword with a name after it is longer. */
const LONGEST_GLUED = 100;
/** How many words of a line are looked at to tell what it is. */
const WORDS_LOOKED_AT = 8;

/** The offset after `>` signs of mail quoting and their spaces at `offset`. */
export function skipMailQuote(text: string, offset: number): number {
  let position = offset;
  while (codeAt(text, position) === GREATER_THAN) position = skipSpaces(text, position + 1);
  return position;
}

/** The offset of a line's first character of substance: after byte order mark, mail quoting and indentation. */
export function contentStart(text: string, lineStart: number): number {
  const position = codeAt(text, lineStart) === BYTE_ORDER_MARK ? lineStart + 1 : lineStart;
  return skipUnseen(text, skipMailQuote(text, position));
}

/** Whether a character cannot be part of a word: a space, a line end or the end of the text. */
export function endsWord(code: number): boolean {
  return code === END || isLineEnd(code) || isSpace(code);
}

/**
 * The offset of the first space, line end or end of text at or after `offset`; zero-width characters just before it are not part of the word. A word
 * that goes on at `limit` is not looked at any further.
 */
export function wordEnd(text: string, offset: number, limit = text.length): number {
  let position = offset;
  for (let code = codeAt(text, position); position < limit && !endsWord(code); code = codeAt(text, position)) {
    let after = position + 1;
    if (code >= 0xad && isZeroWidth(code)) {
      while (isZeroWidth(codeAt(text, after))) after++;
      if (endsWord(codeAt(text, after))) break;
    }
    position = after;
  }
  return position;
}

/** Up to WORDS_LOOKED_AT words of the line at `offset`, cut at spaces and what cannot be seen beside them. */
export function wordsOfLine(text: string, offset: number): string[] {
  const words: string[] = [];
  let position = skipUnseen(text, offset);
  while (words.length < WORDS_LOOKED_AT) {
    const end = wordEnd(text, position);
    if (end === position) break;
    words.push(text.slice(position, end));
    position = skipUnseen(text, end);
  }
  return words;
}

/** The offset after the last character that may decide whether a record starts at `offset`. */
export function endOfRecordStart(text: string, offset: number): number {
  let position = contentStart(text, offset);
  for (let count = 0; count <= WORDS_LOOKED_AT; count++) position = skipUnseen(text, wordEnd(text, position));
  return Math.min(text.length, position + 1);
}

export interface DetectedKeyword {
  readonly definition: KeywordDefinition;
  readonly misspelled: boolean;
  /** Where it ends: before the end of the word where the first field is glued to it. */
  readonly end: number;
}

/** The keyword that the word at `start`..`end` is, or that it was surely meant to be, judged by what follows it on the line. */
export function detectKeyword(text: string, start: number, end: number): DetectedKeyword | undefined {
  const length = end - start;
  if (length < 5) return undefined;
  if (length <= LONGEST_KEYWORD + LARGEST_MISSPELLING) {
    const word = text.slice(start, end);
    const definition = keywordDefinition(word);
    if (definition) return { definition, misspelled: false, end };
    const near = /^[A-Za-z_-]+$/.test(word) ? nearestKeyword(word) : undefined;
    if (near && hasShapeOf(near, wordsOfLine(text, end))) return { definition: near, misspelled: true, end };
  }
  return keywordGluedAt(text, start, end);
}

/** The keyword to which the first field of its record is glued, as in `FEATUREeditor examplevd 2.0 permanent 10`. */
function keywordGluedAt(text: string, start: number, end: number): DetectedKeyword | undefined {
  const head = text.slice(start, start + LONGEST_KEYWORD);
  if (!/^[DFIPSUV][A-Z]{5}|^[dfipsuv][a-z]{5}/.test(head) || end - start > LONGEST_GLUED) return undefined;
  for (const definition of keywordDefinitions) {
    const { keyword } = definition;
    if (!head.startsWith(keyword) && !head.startsWith(keyword.toLowerCase())) continue;
    const cut = start + keyword.length;
    const words = [text.slice(cut, end), ...wordsOfLine(text, end)];
    if (/^[A-Za-z0-9][\w.-]{2,}$/.test(words[0] ?? '') && isShapedBeyondDoubt(definition, words))
      return { definition, misspelled: false, end: cut };
  }
  return undefined;
}

function isShapedBeyondDoubt(definition: KeywordDefinition, words: readonly string[]): boolean {
  if (definition.kind === 'vendor') return words.length <= 4 && /^"?(?:[A-Za-z]:)?[\\/]\w|^(?:port|options)=/i.test(words[1] ?? '');
  if (definition.kind === 'server') return hasShapeOf(definition, words) && /^\d{1,5}$/.test(words[2] ?? '');
  const isFeature = definition.kind === 'feature' || definition.kind === 'increment';
  return isFeature && hasShapeOf(definition, words) && /^permanent$|^\d{1,2}-[a-z]{3}-\d+$/i.test(words[3] ?? '');
}

function nearestKeyword(word: string): KeywordDefinition | undefined {
  const upper = word.toUpperCase();
  let best: KeywordDefinition | undefined;
  let bestDistance = LARGEST_MISSPELLING + 1;
  for (const definition of keywordDefinitions) {
    const steps = distance(upper, definition.keyword);
    if (steps < bestDistance) {
      best = definition;
      bestDistance = steps;
    }
  }
  return best;
}

/** Whether the words after a keyword look like the fields of its record, so that plain prose is not taken for one. */
function hasShapeOf(definition: KeywordDefinition, words: readonly string[]): boolean {
  switch (definition.kind) {
    case 'feature':
    case 'increment':
    case 'upgrade':
      return words.length >= 4 && /^\d/.test(words[2] ?? '');
    case 'server':
      return words.length >= 2 && words.length <= 5 && looksLikeHostId(words[1] ?? '');
    case 'vendor':
      return words.length >= 1 && words.length <= 4 && /^[\w.-]+$/.test(words[0] ?? '') && /[\\/=.]|^\w+$/.test(words[1] ?? 'x');
    case 'useServer':
      return words.length === 0;
    case 'package':
      return words.some((word) => /^COMPONENTS=/i.test(word));
    case 'featureSet':
      return words.length === 2 && /^[0-9A-Fa-f]{8,}$/.test(words[1] ?? '');
    default:
      return false;
  }
}

function looksLikeHostId(word: string): boolean {
  return /^([0-9A-Fa-f]{8}|[0-9A-Fa-f]{12,13}|#\d+|ANY|DEMO|\w+=.*|([0-9A-Fa-f]{1,2}[:-]){5}[0-9A-Fa-f]{1,2})$/i.test(word);
}

/**
 * Whether a record starts at `offset`, which is the start of a line or a place in one: a keyword with enough words after it
 * that it cannot be a piece of running text.
 */
export function startsRecord(text: string, offset: number): boolean {
  const start = contentStart(text, offset);
  // No further than a keyword can reach: in a long word, a record is looked for at many places.
  const end = wordEnd(text, start, start + LONGEST_GLUED + 1);
  const detected = detectKeyword(text, start, end);
  if (!detected) return false;
  if (detected.end < end) return true;
  const { definition } = detected;
  if (definition.kind === 'useServer') return wordsOfLine(text, end).length === 0;
  return wordsOfLine(text, end).length >= definition.minimumArguments;
}

/** Whether the line at `lineStart` holds nothing but spaces and mail quoting. */
export function isBlankLine(text: string, lineStart: number): boolean {
  const code = codeAt(text, contentStart(text, lineStart));
  return code === END || isLineEnd(code);
}

/** Whether the line at `lineStart` is a comment. */
export function isCommentLine(text: string, lineStart: number): boolean {
  return codeAt(text, contentStart(text, lineStart)) === HASH;
}

/** The name before the first `=` of the line's first word, or an empty string. */
export function leadingAttributeName(text: string, lineStart: number): string {
  const start = contentStart(text, lineStart);
  const word = text.slice(start, Math.min(wordEnd(text, start), start + 40));
  return /^([A-Za-z_][\w.]*)=/.exec(word)?.[1] ?? '';
}

/** Whether the line at `lineStart` begins with a space, mail quoting aside. */
export function isIndented(text: string, lineStart: number): boolean {
  return isSpace(codeAt(text, skipMailQuoteSign(text, lineStart)));
}

function skipMailQuoteSign(text: string, offset: number): number {
  let position = offset;
  while (codeAt(text, position) === GREATER_THAN) {
    position++;
    // The space after the sign belongs to the quoting, a further one to the line.
    if (codeAt(text, position) === SPACE) position++;
  }
  return position;
}

/** Whether only spaces, zero-width characters or a comment are between `offset` and the end of the line. */
export function restOfLineIsEmpty(text: string, offset: number): boolean {
  let position = offset;
  for (;;) {
    const code = codeAt(text, position);
    if (code === END || isLineEnd(code)) return true;
    if (code === HASH) return position > offset;
    if (!isSpace(code) && !isZeroWidth(code)) return false;
    position++;
  }
}

/** Whether the line at `lineStart` holds an odd number of straight quotation marks: then it closes a value that was open before it, or opens one. */
export function hasOddQuotes(text: string, lineStart: number): boolean {
  const end = lineEndAt(text, lineStart);
  let odd = false;
  for (let position = lineStart; position < end; position++) if (codeAt(text, position) === DOUBLE_QUOTE) odd = !odd;
  return odd;
}

/** Whether the last character of the line at `lineStart`, spaces aside, is a backslash. */
export function endsInBackslash(text: string, lineStart: number): boolean {
  const position = skipBack(text, lineEndAt(text, lineStart), isSpace, lineStart);
  return position > lineStart && codeAt(text, position - 1) === BACKSLASH;
}

/** The offset of the line after the one that `offset` is in. */
export function nextLine(text: string, offset: number): number {
  return afterLineEnd(text, lineEndAt(text, offset));
}
