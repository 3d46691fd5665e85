import { isLineEnd } from '../../core/characters';
import { byPlace } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { RecordKind } from '../vocabulary/keywords';
import type { Spaces, Token, Trivia, Word } from './tokens';

/**
 * One logical line of a license file: all physical lines that belong together.
 * It does not depend on its neighbors, so that it can be kept when the text around it changes; offsets in it count from its start.
 */
export class LicenseRecord {
  private allWords: readonly string[] | undefined;

  constructor(
    /** The record's characters, with its line end. */
    readonly text: string,
    /** What the record is, or, if its keyword is misspelled, what it was meant to be. */
    readonly kind: RecordKind,
    /** The first word; undefined in space and comment records. */
    readonly keyword: Word | undefined,
    /** The keyword this record's first word was meant to be; undefined if it is spelled right. */
    readonly intendedKeyword: string | undefined,
    /** The words after the keyword. */
    readonly words: readonly Word[],
    readonly trivia: readonly Trivia[],
    /** Whether it starts in the middle of a line, glued to the record before it. */
    readonly glued: boolean,
    /** How many characters after its end were looked at to find that end. */
    readonly lookahead: number,
  ) {}

  /** The same record with a copy of its characters: a slice would keep the whole text alive that it was cut from. */
  detached(): LicenseRecord {
    const copy = ` ${this.text}`.slice(1);
    return new LicenseRecord(copy, this.kind, this.keyword, this.intendedKeyword, this.words, this.trivia, this.glued, this.lookahead);
  }

  /** The characters of a range of this record. */
  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  /** The text of each word after the keyword. */
  get wordTexts(): readonly string[] {
    this.allWords ??= this.words.map((word) => this.text.slice(word.start, word.end));
    return this.allWords;
  }

  /** The record without indentation before it and without the line end after it. */
  get contentRange(): TextRange {
    const last = this.trivia[this.trivia.length - 1];
    const start = this.keyword?.start ?? 0;
    return { start, end: last?.kind === 'lineEnd' ? last.start : this.text.length };
  }

  /** Whether the last character is a line end. */
  get endsWithLineEnd(): boolean {
    return isLineEnd(this.text.charCodeAt(this.text.length - 1));
  }

  /** All tokens in order; their texts put together are the record's text. */
  tokens(): Token[] {
    const stops: (Word | Trivia)[] = [...this.words, ...this.trivia.filter((trivia) => !trivia.inWord)];
    if (this.keyword) stops.push(this.keyword);
    stops.sort(byPlace);
    const tokens: Token[] = [];
    let position = 0;
    for (const stop of stops) {
      if (stop.start > position) tokens.push(spaces(position, stop.start));
      tokens.push(stop);
      position = stop.end;
    }
    if (position < this.text.length) tokens.push(spaces(position, this.text.length));
    return tokens;
  }
}

function spaces(start: number, end: number): Spaces {
  return { kind: 'spaces', start, end };
}
