import { isOddSpace, isZeroWidth } from '../../syntax/characters';

const unseen = /[\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]+/g;
const quoted = /"[^"\n]{0,2000}"/g;

/** A text with plain spaces, and in how many places they were not. */
export interface PlainSpaces {
  readonly text: string;
  readonly places: number;
}

/**
 * The text with plain spaces in the place of special ones and without what has no width. Only free text in quotes may hold such characters from the
 * start: where there are others, a mail program made all of them, and where there are none, those in free text are left for the person to judge.
 */
export function withPlainSpaces(text: string): PlainSpaces {
  if (text.search(unseen) < 0) return { text, places: 0 };
  // Signatures in quotes hold hex digits and spaces, and nothing else.
  const outside = text.replace(quoted, (value) => (/^"[0-9A-Fa-f\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*"$/.test(value) ? value : ''));
  if (outside.search(unseen) < 0) return { text, places: 0 };
  let places = 0;
  const plain = text.replace(unseen, (run) => {
    places++;
    let spaces = '';
    for (const character of run) if (!isZeroWidth(character.charCodeAt(0)) && isOddSpace(character.charCodeAt(0))) spaces += ' ';
    return spaces;
  });
  return { text: plain, places };
}
