import { isLineEnd } from '../../core/characters';
import { isSpace } from './characters';
import { MOST_WORDS } from './readRecord';

/**
 * So many parts a license file may have. Each takes memory and time of its own, however short it is: 16 MB of empty lines would take gigabytes.
 * A file of 50,000 real licenses stays below.
 */
const MOST_PARTS = 1_700_000;

/** What a line or a keyword costs beside the words: with each of them a record may begin. */
const PARTS_OF_RECORD = 4;

/** The keywords after which a record may begin in mid-line too. */
const keywords = ['FEATURE', 'INCREMENT', 'UPGRADE', 'PACKAGE', 'SERVER', 'DAEMON', 'VENDOR', 'USE_SERVER'];

/** Whether a text has more lines, words and records than a license file is read with. A text of ordinary size is not even looked at. */
export function hasTooManyParts(text: string): boolean {
  if (text.length * PARTS_OF_RECORD <= MOST_PARTS) return false;
  let parts = 0;
  for (const keyword of keywords) {
    for (let at = text.indexOf(keyword); at >= 0 && parts <= MOST_PARTS; at = text.indexOf(keyword, at + keyword.length))
      parts += PARTS_OF_RECORD;
  }
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const code = text.charCodeAt(at);
    const isLine = isLineEnd(code);
    const wasInWord = inWord;
    inWord = !isLine && !isSpace(code);
    if (isLine) {
      parts += PARTS_OF_RECORD;
      words = 0;
    } else if (inWord && !wasInWord && words++ < MOST_WORDS) parts++;
  }
  return parts > MOST_PARTS;
}
