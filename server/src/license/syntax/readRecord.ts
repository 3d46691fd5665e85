import {
  afterLineEnd,
  BACKSLASH,
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  CLOSING_BRACE,
  codeAt,
  DOUBLE_QUOTE,
  END,
  EQUALS,
  HASH,
  isLineEnd,
  LINE_FEED,
  lineEndAt,
  OPENING_BRACE,
} from '../../core/characters';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import { isSmartDoubleQuote, isSpace, isZeroWidth, skipUnseen } from './characters';
import { gluedFlagBefore, gluedNameBefore, startsGluedAttribute } from './gluedAttribute';
import { gluedKeywordAt, keywordBeforeLineEnd, startsGluedRecord } from './gluedRecord';
import { endsOpenValue, haveFieldsOver, type JoinPlace, lacksContinuation, linesBelow, restAfter, type UnfinishedRecord } from './lineJoin';
import {
  contentStart,
  detectKeyword,
  endOfRecordStart,
  endsWord,
  isCommentLine,
  nextLine,
  restOfLineIsEmpty,
  skipMailQuote,
  wordEnd,
} from './lineStart';
import { LicenseRecord } from './record';
import { leastWords } from './recordShape';
import type { Trivia, TriviaKind, Word } from './tokens';
import { opensAnotherValue, unclosedEnd } from './unclosedValue';

/** A record of more words keeps the rest of its line as one word: no real one comes near, and garbage stays cheap. */
export const MOST_WORDS = 10_000;

/**
 * A brace group with more line joins, blank lines and quoting signs than this was never closed: real ones have a dozen. Without an end to the search,
 * each of many open braces would be looked for to the end of the file. A quote needs no such limit, as it ends at the next one: a list of components
 * may have any number of lines.
 */
const MOST_JOINS_IN_BRACES = 50;

const signature = /^(?:SIGN2?|AUTH|V7\.1_LK)$/i;
const decimalRecord = /^[A-Za-z_]\w*-[A-Za-z0-9_]+(?:-\d+){2,}$/;

export interface ReadResult {
  readonly record: LicenseRecord;
  /** The offset after the record. */
  readonly end: number;
  /** Whether the next record starts there in mid-line. */
  readonly nextIsGlued: boolean;
}

/** Reads the record that starts at `start`, the start of a line or, when `glued`, the place after another record in its line. Never fails. */
export function readRecord(text: string, start: number, glued: boolean): ReadResult {
  return new RecordReader(text, start, glued).read();
}

/** Signs beside the backslash on keyboards, or on its key: `]`, `|`, `/`. */
function isNearBackslash(code: number): boolean {
  return code === 93 || code === 124 || code === 47;
}

function restOfLineIsSpace(text: string, offset: number): boolean {
  const code = codeAt(text, skipUnseen(text, offset));
  return code === END || isLineEnd(code);
}

class RecordReader {
  private position: number;
  private kind: RecordKind = 'unknown';
  private misspelled = false;
  /** Whether a key, signature or AUTH was read: nothing needs to follow any more. */
  private signed = false;
  private nextIsGlued = false;
  private bracesBroken = false;
  private furthest = 0;
  private readonly words: Word[] = [];
  private readonly trivia: Trivia[] = [];

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly glued: boolean,
  ) {
    this.position = base;
  }

  read(): ReadResult {
    if (!this.glued) this.readLineStart();
    this.position = skipUnseen(this.text, this.position);
    const code = codeAt(this.text, this.position);
    if (code === END || isLineEnd(code)) {
      this.readLineEnd();
      return this.finish('space', undefined, undefined);
    }
    if (code === HASH) {
      this.readComment();
      this.readLineEnd();
      return this.finish('comment', undefined, undefined);
    }
    const firstEnd = wordEnd(this.text, this.position);
    const detected = detectKeyword(this.text, this.position, firstEnd);
    let keyword: Word;
    if (detected) {
      this.kind = detected.definition.kind;
      this.misspelled = detected.misspelled;
      keyword = this.word(this.position, detected.end, -1, -1, true);
      this.position = detected.end;
    } else {
      keyword = this.readWord();
      if (decimalRecord.test(this.text.slice(keyword.start + this.base, keyword.end + this.base))) this.kind = 'decimal';
    }
    this.readRest();
    return this.finish(this.kind, keyword, this.misspelled ? detected?.definition.keyword : undefined);
  }

  private finish(kind: RecordKind, keyword: Word | undefined, intended: string | undefined): ReadResult {
    const { text, base, position } = this;
    const lookahead = Math.max(0, Math.min(this.furthest, text.length) - position);
    // More text after the end of the text, or a line feed after a lone carriage return, could change how the record ends.
    const seesMore = position >= text.length || this.furthest >= text.length || codeAt(text, position - 1) === CARRIAGE_RETURN ? 1 : 0;
    const record = new LicenseRecord(
      text.slice(base, position),
      kind,
      keyword,
      intended,
      this.words,
      this.trivia,
      this.glued,
      lookahead + seesMore,
    );
    return { record, end: position, nextIsGlued: this.nextIsGlued };
  }

  private word(start: number, end: number, equals: number, quote: number, closed: boolean): Word {
    const { base } = this;
    return {
      kind: 'word',
      start: start - base,
      end: end - base,
      equals: equals < 0 ? -1 : equals - base,
      quote: quote < 0 ? -1 : quote - base,
      closed,
    };
  }

  private addTrivia(kind: TriviaKind, start: number, end: number, inWord = false): void {
    if (end > start) this.trivia.push({ kind, start: start - this.base, end: end - this.base, inWord });
  }

  /** Reads what may be before a line's indentation. */
  private readLineStart(inWord = false): void {
    if (this.position === 0 && codeAt(this.text, 0) === BYTE_ORDER_MARK) {
      this.addTrivia('byteOrderMark', 0, 1, inWord);
      this.position = 1;
    }
    const afterQuote = skipMailQuote(this.text, this.position);
    this.addTrivia('mailQuote', this.position, afterQuote, inWord);
    this.position = afterQuote;
  }

  private readLineEnd(): void {
    const end = afterLineEnd(this.text, this.position);
    this.addTrivia('lineEnd', this.position, end);
    this.position = end;
  }

  private readComment(): void {
    const end = lineEndAt(this.text, this.position);
    this.addTrivia('comment', this.position, end);
    this.position = end;
  }

  /** Reads words and line joins until the record ends. */
  private readRest(): void {
    const { text } = this;
    for (;;) {
      this.position = skipUnseen(text, this.position);
      const code = codeAt(text, this.position);
      if (code === END) return;
      if (isLineEnd(code)) {
        const next = afterLineEnd(text, this.position);
        if (!this.goesOnAt(next)) {
          this.readLineEnd();
          return;
        }
        this.readMissingJoin(this.position);
      } else if (code === BACKSLASH && restOfLineIsEmpty(text, this.position + 1)) {
        if (!this.readContinuation(undefined)) return;
      } else if (isNearBackslash(code) && this.standsForBackslash()) {
        this.readMissingJoin(this.position);
      } else if (code === HASH && this.startsComment()) {
        this.readComment();
      } else if (this.words.length >= MOST_WORDS) {
        const end = this.endOfCrowdedLine();
        this.words.push(this.word(this.position, end, -1, -1, true));
        this.position = end;
      } else if (code === BACKSLASH && this.readStrayBackslash()) {
        // Nothing more: what follows is looked at in the next turn.
      } else {
        if (!this.isFirstWordOfLine() && this.startsGlued()) this.stopBeforeGlued();
        else this.pushWord(this.readWord());
        if (this.nextIsGlued) return;
      }
    }
  }

  /** Where the rest of a line ends that is kept as one word: before the backslash that joins the next line, if there is one. */
  private endOfCrowdedLine(): number {
    const { text, position } = this;
    const end = lineEndAt(text, position);
    for (let at = end - 1; at > position; at--) if (codeAt(text, at) === BACKSLASH) return restOfLineIsEmpty(text, at + 1) ? at : end;
    return end;
  }

  /** Reads backslashes that are in mid-line with nothing joined to them. Returns false when they begin a word, such as a path. */
  private readStrayBackslash(): boolean {
    if (this.kind === 'unknown' || this.trivia.length >= MOST_WORDS) return false;
    const end = this.afterBackslashes();
    // Of several at the end of a line the last one joins the next line.
    const stray = restOfLineIsEmpty(this.text, end) ? end - 1 : isSpace(codeAt(this.text, end)) ? end : this.position;
    if (stray === this.position) return false;
    this.addTrivia('strayBackslash', this.position, stray);
    this.position = stray;
    return true;
  }

  private afterBackslashes(): number {
    let position = this.position;
    while (codeAt(this.text, position) === BACKSLASH) position++;
    return position;
  }

  /** Whether the next word, in mid-line, is the keyword of another record. */
  private startsGlued(): boolean {
    const { text, position, kind } = this;
    if (startsGluedRecord(text, position, kind, this.words.length)) return true;
    const keyword = kind === 'unknown' ? undefined : keywordBeforeLineEnd(text, position, this.words.length);
    if (!keyword) return false;
    this.lookAt(linesBelow(text, position));
    return haveFieldsOver(text, keyword.end, keyword.kind);
  }

  private stopBeforeGlued(): void {
    // Not the whole line: of many records in one line each would look at all the others.
    this.furthest = Math.max(this.furthest, endOfRecordStart(this.text, this.position));
    this.nextIsGlued = true;
  }

  private pushWord(word: Word): void {
    const cut = gluedKeywordAt(this.text, word.start + this.base, word.end + this.base, this.kind, this.words.length);
    if (cut > 0) {
      const end = word.start + cut;
      this.words.push({ ...word, end });
      this.position = end + this.base;
      this.stopBeforeGlued();
      return;
    }
    this.words.push(word);
    if (!this.signed && word.equals >= 0) this.signed = signature.test(this.text.slice(word.start + this.base, word.equals + this.base));
  }

  private isFirstWordOfLine(): boolean {
    const last = this.trivia[this.trivia.length - 1];
    const lastWord = this.words[this.words.length - 1];
    // Before the keyword is nothing but its line's quoting.
    if (lastWord === undefined) return this.trivia.some(({ kind }) => kind === 'continuation' || kind === 'missingContinuation');
    return last !== undefined && !last.inWord && last.kind !== 'strayBackslash' && last.start >= lastWord.end;
  }

  /** Whether a `#` starts a comment; on a SERVER line one before digits marks a decimal host id. */
  private startsComment(): boolean {
    if (this.kind !== 'server' || this.words.length !== 1) return true;
    const next = codeAt(this.text, this.position + 1);
    return !(next >= 48 && next <= 57);
  }

  /** Reads a line end that lacks its backslash, with what is in the backslash's place from `start` on. */
  private readMissingJoin(start: number): void {
    const next = nextLine(this.text, start);
    this.addTrivia('missingContinuation', start, next);
    this.position = next;
    this.readLineStart();
  }

  /** Whether a lone sign at the end of a line was struck in the place of a backslash: the record goes on in the next line. */
  private standsForBackslash(): boolean {
    const { text, position } = this;
    return restOfLineIsSpace(text, position + 1) && this.goesOnAt(nextLine(text, position));
  }

  /** Whether the record goes on in the line at `next`, above which no backslash is: it may be the first character there, when a mail program wrapped the line before it. */
  private goesOnAt(next: number): boolean {
    const { text, kind } = this;
    this.lookAt(next);
    const start = contentStart(text, next);
    if (kind !== 'unknown' && codeAt(text, start) === BACKSLASH) {
      if (isSpace(codeAt(text, start + 1)) && !restOfLineIsEmpty(text, start + 1))
        return lacksContinuation(text, start + 1, this.unfinished());
      if (restOfLineIsEmpty(text, start + 1)) {
        const { rest, lookedAt } = restAfter(text, nextLine(text, start), { kind, words: this.words.length, open: undefined });
        this.lookAt(lookedAt);
        return rest >= 0;
      }
    }
    if (kind !== 'unknown' && !this.signed) this.lookAt(linesBelow(text, next));
    return lacksContinuation(text, next, this.unfinished());
  }

  private unfinished(): UnfinishedRecord {
    const { kind, signed, words, text, base } = this;
    const fields = (): string[] => words.slice(0, 6).map((word) => text.slice(word.start + base, word.end + base));
    return { kind, signed, words: words.length, fields };
  }

  /** Notes that the line at `offset` was looked at to decide where this record ends. */
  private lookAt(offset: number): void {
    this.furthest = Math.max(this.furthest, nextLine(this.text, offset));
  }

  /**
   * Reads the backslash at the current place with the line end after it, and space and comment lines that interrupt the record.
   * Returns whether the record goes on; inside a word nothing is read if it does not.
   */
  private readContinuation(open: JoinPlace['open']): boolean {
    const { text } = this;
    const inWord = open !== undefined;
    const backslash = this.position;
    const next = nextLine(text, backslash);
    const { rest, lookedAt } = restAfter(text, next, { kind: this.kind, words: this.words.length, open });
    this.lookAt(lookedAt);
    if (rest < 0) {
      if (!inWord) {
        this.addTrivia('danglingBackslash', backslash, next);
        this.position = next;
      }
      return false;
    }
    this.addTrivia('continuation', backslash, next, inWord);
    let line = next;
    while (line < rest) {
      const following = nextLine(text, line);
      this.addTrivia(isCommentLine(text, line) ? 'commentLine' : 'blankLine', line, following, inWord);
      line = following;
    }
    this.position = rest;
    this.readLineStart(inWord);
    return true;
  }

  private readWord(): Word {
    const { text } = this;
    const start = this.position;
    const triviaBefore = this.trivia.length;
    let equals = -1;
    let quote = -1;
    for (;;) {
      const code = codeAt(text, this.position);
      if (endsWord(code)) break;
      if (code === BACKSLASH && this.position > start) {
        const after = this.afterBackslashes();
        if (restOfLineIsEmpty(text, after)) {
          this.position = after - 1;
          break;
        }
        if (this.mayBeStray() && isSpace(codeAt(text, after))) break;
        this.position = after;
        continue;
      }
      if (code >= 0xad && isZeroWidth(code)) {
        const after = this.afterZeroWidth();
        if (endsWord(codeAt(text, after))) break;
        this.position = after;
        continue;
      }
      const opensBrace = code === OPENING_BRACE && equals >= 0 && equals === this.position - 1 && !this.bracesBroken;
      if (code === DOUBLE_QUOTE || opensBrace || (code >= 0x2000 && isSmartDoubleQuote(code))) {
        if (quote < 0) quote = this.position;
        const opening = this.position;
        const closed = opensBrace ? this.readBraces() : this.readQuoted(code !== DOUBLE_QUOTE);
        if (!closed) {
          // One search for a missing brace is enough: a second from inside the first would make long garbage slow.
          if (opensBrace) this.bracesBroken = true;
          this.position = unclosedEnd(text, opening, this.position);
          this.dropTriviaFrom(triviaBefore);
          return this.word(start, this.position, equals, quote, false);
        }
        if ((equals >= 0 || quote === start) && this.isKnown && startsGluedAttribute(text, this.position)) break;
        continue;
      }
      if (code === EQUALS && quote < 0 && this.isKnown) {
        const cut = gluedNameBefore(text, start, equals < 0 ? -1 : equals + 1, this.position, this.isCount);
        if (cut >= 0) {
          this.position = cut;
          return this.word(start, cut, equals, quote, true);
        }
      }
      if (code === EQUALS && equals < 0) equals = this.position;
      this.position++;
    }
    if (equals >= 0 && quote < 0 && this.isKnown) {
      const cut = gluedFlagBefore(text, start, equals + 1, this.position);
      if (cut >= 0) this.position = cut;
    }
    return this.word(start, this.position, equals, quote, true);
  }

  /** Whether the record is one that has attributes. */
  private get isKnown(): boolean {
    return isFeatureLike(this.kind) || this.kind === 'package';
  }

  /** Whether the next word is in the place of the count. */
  private get isCount(): boolean {
    return isFeatureLike(this.kind) && this.words.length === leastWords(this.kind) - 1;
  }

  /** Whether a backslash at a word's end is a lost line join: not where paths are, nor where too many were found to be a record. */
  private mayBeStray(): boolean {
    return this.kind !== 'unknown' && this.kind !== 'vendor' && this.trivia.length < MOST_WORDS;
  }

  /** The offset after the zero-width characters at the current place. */
  private afterZeroWidth(): number {
    let position = this.position;
    while (isZeroWidth(codeAt(this.text, position))) position++;
    return position;
  }

  /** Reads from an opening quote to after the closing one. Returns false when there is none. */
  private readQuoted(smart: boolean): boolean {
    const { text } = this;
    const limit = this.trivia.length + MOST_WORDS;
    this.position++;
    for (;;) {
      const code = codeAt(text, this.position);
      if (code === END) return false;
      if (code === DOUBLE_QUOTE || (smart && isSmartDoubleQuote(code))) {
        if (opensAnotherValue(text, this.position, this.base)) return false;
        this.position++;
        return true;
      }
      if (this.trivia.length > limit || !this.readInsideWord(code, 'quote')) return false;
    }
  }

  /** Reads from an opening brace to after the one that closes it. Returns false when there is none. */
  private readBraces(): boolean {
    const { text } = this;
    if (!this.isBraceClosed()) {
      this.position = lineEndAt(text, this.position);
      return false;
    }
    const limit = this.trivia.length + MOST_JOINS_IN_BRACES;
    let depth = 0;
    for (;;) {
      const code = codeAt(text, this.position);
      if (code === END) return false;
      if (code === OPENING_BRACE) depth++;
      if (code === CLOSING_BRACE && --depth === 0) {
        this.position++;
        return true;
      }
      if (this.trivia.length > limit || !this.readInsideWord(code, 'brace')) return false;
    }
  }

  /** Whether a closing brace is in the lines that a group may have: of many open braces each would read all these lines in vain. */
  private isBraceClosed(): boolean {
    const { text } = this;
    let at = this.position;
    for (let lines = 0; lines <= MOST_JOINS_IN_BRACES && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === CLOSING_BRACE) return true;
      if (code === CARRIAGE_RETURN || (code === LINE_FEED && text.charCodeAt(at - 1) !== CARRIAGE_RETURN)) lines++;
    }
    this.furthest = Math.max(this.furthest, at);
    return false;
  }

  /** Steps over one character, or one line join, inside quotes or braces. Returns false where the record ends. */
  private readInsideWord(code: number, open: 'quote' | 'brace'): boolean {
    const { text } = this;
    if (code === BACKSLASH && restOfLineIsEmpty(text, this.position + 1)) return this.readContinuation(open);
    if (isLineEnd(code)) {
      const next = afterLineEnd(text, this.position);
      if (next >= text.length) return false;
      this.lookAt(next);
      if (endsOpenValue(text, next)) return false;
      this.addTrivia('missingContinuation', this.position, next, true);
      this.position = next;
      this.readLineStart(true);
      return true;
    }
    this.position++;
    return true;
  }

  private dropTriviaFrom(length: number): void {
    this.trivia.length = length;
  }
}
