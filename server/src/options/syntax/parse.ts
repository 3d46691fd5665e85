import {
  afterByteOrderMark,
  afterLineEnd,
  BACKSLASH,
  codeAt,
  DOUBLE_QUOTE,
  END,
  HASH,
  isLineEnd,
  isSpaceOrTab,
  lineEndAt,
  skip,
} from '../../core/characters';
import type { TextRange } from '../../core/text';

export type TokenKind =
  | 'byteOrderMark'
  | 'space'
  | 'word'
  | 'comment'
  /** A backslash and the line end that it hides. */
  | 'continuation'
  /** A backslash with spaces after it, which keep it from hiding the line end. */
  | 'brokenContinuation'
  | 'lineEnd';

/** A piece of the text. All tokens, joined, are the text. Offsets are 0-based UTF-16 units of the file. */
export interface Token extends TextRange {
  readonly kind: TokenKind;
}

export interface Word extends TextRange {
  /** As it is written. */
  readonly text: string;
  /** Without quotation marks. */
  readonly value: string;
  /** Where its first quotation mark is; -1 where it has none. */
  readonly quote: number;
  readonly isClosed: boolean;
}

/** A line with those that go on with it. */
export interface OptionsLine extends TextRange {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

export interface OptionsTree {
  readonly text: string;
  readonly lines: readonly OptionsLine[];
}

const NO_BREAK_SPACE = 0xa0;

/** A space as it is read: a no-break space comes from a word processor and is reported. */
export function isSpace(code: number): boolean {
  return isSpaceOrTab(code) || code === NO_BREAK_SPACE || code === 0x0b || code === 0x0c;
}

/** A double quotation mark: straight, or one that a word processor made of it. */
export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || isTypographicQuote(code);
}

export function isTypographicQuote(code: number): boolean {
  return code >= 0x201c && code <= 0x201f;
}

/** Reads any text as an options file (License Administration Guide, "Options File Syntax"). */
export function parseOptions(text: string): OptionsTree {
  const lines: OptionsLine[] = [];
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at);
    lines.push(line);
    at = line.end;
  }
  return { text, lines };
}

function readLine(text: string, start: number): OptionsLine {
  const tokens: Token[] = [];
  const words: Word[] = [];
  let at = start;
  const take = (kind: TokenKind, end: number): void => {
    tokens.push({ kind, start: at, end });
    at = end;
  };
  if (start === 0 && afterByteOrderMark(text)) take('byteOrderMark', 1);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) {
      take('lineEnd', afterLineEnd(text, at));
      break;
    }
    const joined = continuationAt(text, at);
    if (isSpace(code)) take('space', skip(text, at, isSpace));
    else if (code === HASH) take('comment', lineEndAt(text, at));
    else if (joined) take(joined.kind, joined.end);
    else {
      const word = readWord(text, at);
      words.push(word);
      take('word', word.end);
    }
  }
  return { start, end: at, tokens, words };
}

/** A backslash at the end of its line, if one is at `at`. */
function continuationAt(
  text: string,
  at: number,
): { readonly kind: 'continuation' | 'brokenContinuation'; readonly end: number } | undefined {
  if (codeAt(text, at) !== BACKSLASH) return undefined;
  const lineEnd = skip(text, at + 1, isSpace);
  const code = codeAt(text, lineEnd);
  if (code === END || !isLineEnd(code)) return undefined;
  return { kind: lineEnd === at + 1 ? 'continuation' : 'brokenContinuation', end: afterLineEnd(text, lineEnd) };
}

function readWord(text: string, start: number): Word {
  let at = start;
  let quote = -1;
  let isClosed = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isLineEnd(code) || (code === BACKSLASH && continuationAt(text, at))) break;
    at++;
    if (!isQuote(code)) continue;
    if (quote < 0) quote = at - 1;
    const end = skip(text, at, (other) => !isQuote(other) && !isLineEnd(other));
    isClosed = isQuote(codeAt(text, end));
    at = isClosed ? end + 1 : end;
  }
  const written = text.slice(start, at);
  return { start, end: at, text: written, value: quote < 0 ? written : written.replace(/["\u201c-\u201f]/g, ''), quote, isClosed };
}
