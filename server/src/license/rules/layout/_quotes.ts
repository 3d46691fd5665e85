import { codeAt, DOUBLE_QUOTE, EQUALS, OPENING_BRACE } from '../../../core/characters';
import { isSmartDoubleQuote } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';

/** A quoted part of a word: the offsets of its two quotation marks. */
export interface QuotedPiece {
  readonly opening: number;
  readonly closing: number;
}

/** The quotation marks of a word. */
export interface Quotation {
  readonly pieces: readonly QuotedPiece[];
  /** Offsets of typographic quotation marks that are part of a value and delimit nothing. */
  readonly inner: readonly number[];
}

/** Where the quoted parts of a word begin and end, read as the parser reads them: one opened by a typographic mark ends at any mark. */
export function quotationOf(text: string, word: Word): Quotation {
  const pieces: QuotedPiece[] = [];
  const inner: number[] = [];
  let opening = -1;
  let smart = false;
  let inBraces = false;
  for (let i = word.quote; i < word.end; i++) {
    const code = codeAt(text, i);
    const isSmart = isSmartDoubleQuote(code);
    if (opening < 0 && code === OPENING_BRACE && codeAt(text, i - 1) === EQUALS) inBraces = true;
    if (!isSmart && code !== DOUBLE_QUOTE) continue;
    if (inBraces || (opening >= 0 && isSmart && !smart)) {
      if (isSmart) inner.push(i);
    } else if (opening < 0) {
      opening = i;
      smart = isSmart;
    } else {
      pieces.push({ opening, closing: i });
      opening = -1;
    }
  }
  return { pieces, inner };
}

/** Values that open with a straight quotation mark and end with a typographic one, by the word that opens them: the offset of that mark and the word it is in. */
export function smartEnds({ text, words }: LicenseRecord): ReadonlyMap<Word, { readonly mark: number; readonly word: Word }> {
  const ends = new Map<Word, { mark: number; word: Word }>();
  let open: Word | undefined;
  for (const word of words) {
    if (open && word.equals < 0 && word.quote > word.start && isSmartDoubleQuote(codeAt(text, word.quote))) {
      // The value continues on the next line, and its end was taken for the start of another.
      ends.set(open, { mark: word.quote, word });
      open = undefined;
      continue;
    }
    if (word.closed) {
      if (word.equals >= 0) open = undefined;
      continue;
    }
    const isStraight = codeAt(text, word.quote) === DOUBLE_QUOTE;
    const last = word.end - 1;
    if (isStraight && last > word.quote && isSmartDoubleQuote(codeAt(text, last))) ends.set(word, { mark: last, word });
    else open = isStraight ? word : undefined;
  }
  return ends;
}
