import type { TextRange } from '../core/text';
import type { KnownError } from './error';

const SPACE = 0x20;

/** A text as texts are compared: letters and digits in lower case, one space between words and at both ends. */
export interface PlainText {
  readonly plain: string;
  /** Where each character of it is in the text. */
  readonly offsets: Uint32Array;
}

/** Reads a text for comparison: signs, white space and line ends between words make no difference; apostrophes within words are left out. */
export function plainText(text: string): PlainText {
  const offsets = new Uint32Array(text.length + 2);
  const codes = new Uint8Array(text.length + 2);
  let length = 0;
  const add = (code: number, offset: number): void => {
    codes[length] = code;
    offsets[length++] = offset;
  };
  add(SPACE, 0);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) add(code, index);
    else if (code >= 0x41 && code <= 0x5a) add(code + 0x20, index);
    else if (codes[length - 1] !== SPACE && code !== 0x27 && code !== 0x2019) add(SPACE, index);
  }
  if (codes[length - 1] !== SPACE) add(SPACE, text.length);
  return { plain: new TextDecoder('latin1').decode(codes.subarray(0, length)), offsets };
}

/** A text that is always the same, in its pieces: between two of them is anything. */
export interface ErrorText {
  readonly error: KnownError;
  readonly pieces: readonly string[];
}

/** The texts of errors, ready to be looked for. */
export function textsOf(errors: readonly KnownError[]): readonly ErrorText[] {
  return errors.flatMap((error) =>
    (error.texts ?? []).map((text) => ({ error, pieces: text.split('*').map((piece) => plainText(piece).plain) })),
  );
}

/** How far the pieces of one text may be apart, in characters. */
const FARTHEST = 200;

/** Where the pieces are in a text, one after the other. Takes time in proportion to the text. */
export function placesOf(pieces: readonly string[], { plain, offsets }: PlainText): TextRange[] {
  const places: TextRange[] = [];
  const [first = '', ...rest] = pieces;
  for (let from = plain.indexOf(first); from >= 0; ) {
    let end = from + first.length;
    const isWhole = rest.every((piece) => {
      const next = plain.slice(end - 1, end + FARTHEST).indexOf(piece);
      end = next < 0 ? end : end - 1 + next + piece.length;
      return next >= 0;
    });
    // Each piece has a space at both ends.
    if (isWhole) places.push({ start: offsets[from + 1] ?? 0, end: (offsets[end - 2] ?? 0) + 1 });
    from = plain.indexOf(first, end - 1);
  }
  return places;
}
