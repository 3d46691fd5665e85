import { isLineEnd } from '../../core/characters';
import { isSpace } from './parse';

/** So many words and lines take the memory that one file may take, about a gigabyte: files that people write have some thousands. */
const MOST_PARTS = 1_500_000;

/** Whether a text has more words and lines than an options file is read with. A text of ordinary size is not even looked at. */
export function hasTooManyParts(text: string): boolean {
  if (text.length <= MOST_PARTS) return false;
  let parts = 0;
  let isInWord = false;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const code = text.charCodeAt(at);
    const isWord = !isSpace(code) && !isLineEnd(code);
    if (isLineEnd(code) || (isWord && !isInWord)) parts++;
    isInWord = isWord;
  }
  return parts > MOST_PARTS;
}
