import { isAttributeName } from '../vocabulary/attributes';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
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
  isBlank,
  isLineEnd,
  isSmartDoubleQuote,
  isZeroWidth,
  lineEndAt,
  OPENING_BRACE,
  skipBlanks,
  skipUnseen,
} from './characters';
import {
  endOfRecordStart,
  endsWord,
  isBlankLine,
  isCommentLine,
  isIndented,
  leadingAttributeName,
  nextLine,
  recogniseKeyword,
  restOfLineIsEmpty,
  skipMailQuote,
  startsRecord,
  wordEnd,
} from './lineStart';
import { LicenseRecord } from './record';
import type { Trivia, TriviaKind, Word } from './tokens';

/** A record of more words keeps the rest of its line as one word: no real one comes near, and garbage stays cheap. */
const MOST_WORDS = 10_000;

/** Keywords that turn up glued to the end of the record before them. */
const gluedKeyword = /(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|DAEMON|VENDOR)$/;
const signature = /^(?:SIGN2?|AUTH|V7\.1_LK)$/i;
const decimalRecord = /^[A-Za-z_]\w*-[A-Za-z0-9_]+(?:-\d+){2,}$/;

/** Whether a keyword that may be glued ends in this character: E, N, R or T. */
function endsLikeKeyword(code: number): boolean {
  return code === 69 || code === 78 || code === 82 || code === 84;
}

export interface ReadResult {
  readonly record: LicenseRecord;
  /** The offset behind the record. */
  readonly end: number;
  /** Whether the next record starts there in mid-line. */
  readonly nextIsGlued: boolean;
}

/** Reads the record that starts at `start`, the start of a line or, when `glued`, the place behind another record in its line. Never fails. */
export function readRecord(text: string, start: number, glued: boolean): ReadResult {
  return new RecordReader(text, start, glued).read();
}

class RecordReader {
  private position: number;
  private kind: RecordKind = 'unknown';
  private misspelt = false;
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
      return this.finish('blank', undefined, undefined);
    }
    if (code === HASH) {
      this.readComment();
      this.readLineEnd();
      return this.finish('comment', undefined, undefined);
    }
    const firstEnd = wordEnd(this.text, this.position);
    const recognised = recogniseKeyword(this.text, this.position, firstEnd);
    let keyword: Word;
    if (recognised) {
      this.kind = recognised.definition.kind;
      this.misspelt = recognised.misspelt;
      keyword = this.word(this.position, firstEnd, -1, -1, true);
      this.position = firstEnd;
    } else {
      keyword = this.readWord();
      if (decimalRecord.test(this.text.slice(keyword.start + this.base, keyword.end + this.base))) this.kind = 'decimal';
    }
    this.readRest();
    return this.finish(this.kind, keyword, this.misspelt ? recognised?.definition.keyword : undefined);
  }

  private finish(kind: RecordKind, keyword: Word | undefined, intended: string | undefined): ReadResult {
    const { text, base, position } = this;
    const lookahead = Math.max(0, Math.min(this.furthest, text.length) - position);
    // More text behind the end of the text, or a line feed behind a lone carriage return, could change how the record ends.
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

  /** Reads what may stand before a line's indentation. */
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
        if (!this.lacksContinuation(next)) {
          this.readLineEnd();
          return;
        }
        this.addTrivia('missingContinuation', this.position, next);
        this.position = next;
        this.readLineStart();
      } else if (code === BACKSLASH && restOfLineIsEmpty(text, this.position + 1)) {
        if (!this.readContinuation(false)) return;
      } else if (code === HASH && this.startsComment()) {
        this.readComment();
      } else if (this.words.length >= MOST_WORDS) {
        const end = lineEndAt(text, this.position);
        this.words.push(this.word(this.position, end, -1, -1, true));
        this.position = end;
      } else if (code === BACKSLASH && this.readStrayBackslash()) {
        // Nothing more: what follows is looked at in the next turn.
      } else {
        if (this.isAtGluedRecord(this.position)) this.stopBeforeGlued();
        else this.pushWord(this.readWord());
        if (this.nextIsGlued) return;
      }
    }
  }

  /** Reads backslashes that stand in mid-line with nothing joined to them. Returns false when they begin a word, such as a path. */
  private readStrayBackslash(): boolean {
    if (this.kind === 'unknown' || this.trivia.length >= MOST_WORDS) return false;
    const end = this.behindBackslashes();
    // Of several at the end of a line the last one joins the next line.
    const stray = restOfLineIsEmpty(this.text, end) ? end - 1 : isBlank(codeAt(this.text, end)) ? end : this.position;
    if (stray === this.position) return false;
    this.addTrivia('strayBackslash', this.position, stray);
    this.position = stray;
    return true;
  }

  private behindBackslashes(): number {
    let position = this.position;
    while (codeAt(this.text, position) === BACKSLASH) position++;
    return position;
  }

  private stopBeforeGlued(): void {
    // Not the whole line: of many records in one line each would look at all the others.
    this.furthest = Math.max(this.furthest, endOfRecordStart(this.text, this.position));
    this.nextIsGlued = true;
  }

  private pushWord(word: Word): void {
    const cut = this.gluedAt(word);
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

  /** Where in a word the keyword of a record glued to it begins, or 0. */
  private gluedAt(word: Word): number {
    if (!endsLikeKeyword(codeAt(this.text, word.end + this.base - 1))) return 0;
    if (this.kind === 'unknown' || this.words.length < this.fieldsBeforeGlue()) return 0;
    const text = this.text.slice(word.start + this.base, word.end + this.base);
    const length = gluedKeyword.exec(text)?.[0].length ?? 0;
    const cut = length === 0 ? 0 : text.length - length;
    if (cut === 0 || !this.isGlueJoint(text.slice(0, cut)) || !startsRecord(this.text, this.base + word.start + cut)) return 0;
    return cut;
  }

  /** Whether a word cut off before a keyword is whole without it, so that the keyword does not belong to it. */
  private isGlueJoint(head: string): boolean {
    return (
      /[0-9A-Fa-f"\u201c-\u201f]$|\.exe$/.test(head) &&
      (head.includes('=') || /^\d+$/.test(head) || /^[0-9A-Fa-f]{8,}$/.test(head) || /\.(?:exe|d)$/.test(head))
    );
  }

  private fieldsBeforeGlue(): number {
    if (isFeatureLike(this.kind)) return 4;
    return this.kind === 'server' ? 2 : 1;
  }

  /** Whether a whole word in mid-line is the keyword of a next record. */
  private isAtGluedRecord(offset: number): boolean {
    if (this.kind === 'unknown' || this.kind === 'featureSet' || this.kind === 'decimal') return false;
    const least = isFeatureLike(this.kind)
      ? 5
      : this.kind === 'server'
        ? 2
        : this.kind === 'package'
          ? 3
          : this.kind === 'useServer'
            ? 0
            : 1;
    if (this.words.length < least || this.isFirstWordOfLine()) return false;
    const code = codeAt(this.text, offset);
    if (code < 68 || code > 86) return false;
    const word = this.text.slice(offset, Math.min(wordEnd(this.text, offset), offset + 12));
    return word === 'USE_SERVER' || (gluedKeyword.exec(word)?.index === 0 && startsRecord(this.text, offset));
  }

  private isFirstWordOfLine(): boolean {
    const last = this.trivia[this.trivia.length - 1];
    const lastWord = this.words[this.words.length - 1];
    return last !== undefined && !last.inWord && last.kind !== 'strayBackslash' && (lastWord === undefined || last.start >= lastWord.end);
  }

  /** Whether a `#` starts a comment; on a SERVER line one before digits marks a decimal host id. */
  private startsComment(): boolean {
    if (this.kind !== 'server' || this.words.length !== 1) return true;
    const next = codeAt(this.text, this.position + 1);
    return !(next >= 48 && next <= 57);
  }

  /** Whether the line at `next` belongs to this record although no backslash says so. */
  private lacksContinuation(next: number): boolean {
    const { text, kind } = this;
    if (next >= text.length || kind === 'unknown' || kind === 'useServer' || kind === 'decimal' || kind === 'featureSet') return false;
    this.lookAt(next);
    if (isBlankLine(text, next) || isCommentLine(text, next) || startsRecord(text, next)) return false;
    const attribute = leadingAttributeName(text, next);
    if (attribute !== '' && isAttributeName(attribute)) return true;
    if (!isFeatureLike(kind) && kind !== 'package') return false;
    if (isIndented(text, next) && (!this.signed || attribute !== '')) return true;
    return isFeatureLike(kind) && this.words.length < 5 && /^(?:\d|permanent\b)/i.test(text.slice(skipMailQuote(text, next), next + 20));
  }

  /** Notes that the line at `offset` was looked at to decide where this record ends. */
  private lookAt(offset: number): void {
    this.furthest = Math.max(this.furthest, nextLine(this.text, offset));
  }

  /**
   * Reads the backslash at the current place with the line end behind it, and blank and comment lines that interrupt the record.
   * Returns whether the record goes on; inside a word nothing is read if it does not.
   */
  private readContinuation(inWord: boolean): boolean {
    const { text } = this;
    const backslash = this.position;
    const next = nextLine(text, backslash);
    const rest = this.restBehind(next);
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

  /** The line on which the record goes on behind a backslash, past blank and comment lines, or -1. */
  private restBehind(next: number): number {
    const { text } = this;
    let line = next;
    while (line < text.length && (isBlankLine(text, line) || isCommentLine(text, line))) line = nextLine(text, line);
    this.lookAt(line);
    if (line >= text.length || startsRecord(text, line)) return -1;
    if (line === next) return line;
    return isIndented(text, line) || isAttributeName(leadingAttributeName(text, line)) ? line : -1;
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
        const behind = this.behindBackslashes();
        if (restOfLineIsEmpty(text, behind)) {
          this.position = behind - 1;
          break;
        }
        if (this.mayBeStray() && isBlank(codeAt(text, behind))) break;
        this.position = behind;
        continue;
      }
      if (code >= 0xad && isZeroWidth(code)) {
        const behind = this.behindZeroWidth();
        if (endsWord(codeAt(text, behind))) break;
        this.position = behind;
        continue;
      }
      const opensBrace = code === OPENING_BRACE && equals === this.position - 1 && !this.bracesBroken;
      if (code === DOUBLE_QUOTE || opensBrace || (code >= 0x2000 && isSmartDoubleQuote(code))) {
        if (quote < 0) quote = this.position;
        const opening = this.position;
        const closed = opensBrace ? this.readBraces() : this.readQuoted(code !== DOUBLE_QUOTE);
        if (!closed) {
          // One search for a missing brace is enough: a second from inside the first would make long garbage slow.
          if (opensBrace) this.bracesBroken = true;
          this.position = this.unclosedEnd(opening);
          this.dropTriviaFrom(triviaBefore);
          return this.word(start, this.position, equals, quote, false);
        }
        continue;
      }
      if (code === EQUALS && equals < 0) equals = this.position;
      this.position++;
    }
    return this.word(start, this.position, equals, quote, true);
  }

  /** Whether a backslash at a word's end is a lost line join: not where paths stand, nor where too many were found to be a record. */
  private mayBeStray(): boolean {
    return this.kind !== 'unknown' && this.kind !== 'vendor' && this.trivia.length < MOST_WORDS;
  }

  /** The offset behind the zero-width characters at the current place. */
  private behindZeroWidth(): number {
    let position = this.position;
    while (isZeroWidth(codeAt(this.text, position))) position++;
    return position;
  }

  /** Reads from an opening quote to behind the closing one. Returns false when there is none. */
  private readQuoted(smart: boolean): boolean {
    const { text } = this;
    this.position++;
    for (;;) {
      const code = codeAt(text, this.position);
      if (code === END) return false;
      if (code === DOUBLE_QUOTE || (smart && isSmartDoubleQuote(code))) {
        if (this.opensAnotherValue()) return false;
        this.position++;
        return true;
      }
      if (!this.readInsideWord(code)) return false;
    }
  }

  /** Reads from an opening brace to behind the one that closes it. Returns false when there is none. */
  private readBraces(): boolean {
    const { text } = this;
    let depth = 0;
    for (;;) {
      const code = codeAt(text, this.position);
      if (code === END) return false;
      if (code === OPENING_BRACE) depth++;
      if (code === CLOSING_BRACE && --depth === 0) {
        this.position++;
        return true;
      }
      if (!this.readInsideWord(code)) return false;
    }
  }

  /** Steps over one character, or one line join, inside quotes or braces. Returns false where the record ends. */
  private readInsideWord(code: number): boolean {
    const { text } = this;
    if (code === BACKSLASH && restOfLineIsEmpty(text, this.position + 1)) return this.readContinuation(true);
    if (isLineEnd(code)) {
      const next = afterLineEnd(text, this.position);
      if (next >= text.length) return false;
      this.lookAt(next);
      if (isBlankLine(text, next) || isCommentLine(text, next) || startsRecord(text, next)) return false;
      this.addTrivia('missingContinuation', this.position, next, true);
      this.position = next;
      this.readLineStart(true);
      return true;
    }
    this.position++;
    return true;
  }

  /** Whether the quote at the current place is the opening one of a later attribute, as in `NOTICE="x SIGN="00"`: then the earlier was never closed. */
  private opensAnotherValue(): boolean {
    const { text, position } = this;
    if (codeAt(text, position - 1) !== EQUALS) return false;
    const next = codeAt(text, position + 1);
    if (next === END || isBlank(next) || isLineEnd(next)) return false;
    let start = position - 1;
    while (start > this.base && position - start < 40 && !isBlank(codeAt(text, start - 1)) && !isLineEnd(codeAt(text, start - 1))) start--;
    return isAttributeName(text.slice(start, position - 1));
  }

  /** Where a value that is never closed had best end: before the next attribute in it, or with its line. */
  private unclosedEnd(opening: number): number {
    const { text } = this;
    const limit = Math.max(this.position, opening + 1);
    let end = opening + 1;
    for (let i = opening + 1; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (isLineEnd(code)) break;
      if (code === BACKSLASH && restOfLineIsEmpty(text, i + 1)) break;
      if (isBlank(code)) {
        const next = skipBlanks(text, i);
        if (isAttributeName(leadingAttributeName(text, next))) break;
      } else {
        end = i + 1;
      }
    }
    return end;
  }

  private dropTriviaFrom(length: number): void {
    this.trivia.length = length;
  }
}
