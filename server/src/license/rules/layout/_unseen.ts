import { BACKSLASH, codeAt, isLineEnd, SPACE, TAB } from '../../../core/characters';
import { byPlace, RangeCursor } from '../../../core/ranges';
import type { TextRange } from '../../../core/text';
import { signedRanges } from '../../model/signed';
import { isSpace, isZeroWidth } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { afterUnseen } from './_places';

/** Neighboring characters of one kind that cannot be seen. */
export interface UnseenRun {
  readonly range: TextRange;
  /** The word they are in, or undefined between words. */
  readonly word: Word | undefined;
  /** Whether they are beside a line break, as indentation or before a backslash: also inside a value they are layout then. */
  readonly besideLineBreak: boolean;
  /** Whether they change a value that the signature covers. */
  readonly signed: boolean;
}

/** Whether a text holds anything but printable ASCII characters, tabs and line ends. */
export function hasUnusualCharacters(text: string): boolean {
  return /[^\n\r\t -~]/.test(text);
}

/**
 * The runs of wanted characters in a record, outside comments, mail quoting and what follows a backslash at a line's end.
 * With `acrossSpaces`, wanted characters with only plain spaces between them are one run.
 */
export function unseenRuns(record: LicenseRecord, isWanted: (code: number) => boolean, acrossSpaces = false): UnseenRun[] {
  const ranges = wantedRanges(record.text, isWanted, acrossSpaces);
  if (ranges.length === 0) return [];
  const trivia = new RangeCursor(record.trivia);
  const words = new RangeCursor(record.keyword ? [record.keyword, ...record.words] : record.words);
  const signed = new RangeCursor(signedRanges(record).sort(byPlace));
  const lineJoins = new LineJoins(record.text);
  const runs: UnseenRun[] = [];
  for (const range of ranges) {
    if (trivia.holding(range.start)) continue;
    const word = words.holding(range.start);
    const besideLineBreak = lineJoins.touches(range.start);
    runs.push({ range, word, besideLineBreak, signed: signed.holding(range.start) !== undefined && !besideLineBreak });
  }
  return runs;
}

function wantedRanges(text: string, isWanted: (code: number) => boolean, acrossSpaces: boolean): TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWanted(text.charCodeAt(start))) continue;
    let end = start + 1;
    for (let i = end; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isWanted(code)) end = i + 1;
      else if (!acrossSpaces || (code !== SPACE && code !== TAB)) break;
    }
    ranges.push({ start, end });
    start = end - 1;
  }
  return ranges;
}

/** Tells whether spaces are the indentation of a line or are before the backslash or line end of one; looks at each stretch of spaces once. */
class LineJoins {
  private start = 0;
  private end = 0;
  private joins = false;

  constructor(private readonly text: string) {}

  touches(offset: number): boolean {
    if (offset < this.start || offset >= this.end) this.lookAround(offset);
    return this.joins;
  }

  private lookAround(offset: number): void {
    const { text } = this;
    this.start = offset;
    while (this.start > 0 && isUnseen(codeAt(text, this.start - 1))) this.start--;
    this.end = afterUnseen(text, offset + 1, text.length);
    const after = codeAt(text, this.end) === BACKSLASH ? afterUnseen(text, this.end + 1, text.length) : this.end;
    this.joins = this.start === 0 || isLineEnd(codeAt(text, this.start - 1)) || isLineEnd(codeAt(text, after));
  }
}

function isUnseen(code: number): boolean {
  return isSpace(code) || isZeroWidth(code);
}
