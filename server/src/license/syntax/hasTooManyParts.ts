import { BACKSLASH, isLineEnd } from '../../core/characters';
import { isSpace } from './characters';
import { MOST_WORDS } from './readRecord';

/**
 * The memory, in bytes, that the tree and findings of a license file may take by estimate. Each line and word takes some of its own, however short it
 * is: 16 MB of empty lines would take gigabytes. 16 MB of the shortest licenses that are issued, a line of 48 characters each, stay below.
 */
const MOST_MEMORY = 1_200_000_000;

// What was measured, with findings in each record.
const LINE = 450;
/** A line that begins a record has words of its own, and what is found in it. */
const FIRST_WORD = 900;
const KEYWORD = 1300;
const WORD = 80;
/** The most that one character can take: a line end after a record's only word. */
const CHARACTER = (LINE + FIRST_WORD + WORD) / 2;

/** The keywords after which a record may begin in mid-line too. */
const keywords = ['FEATURE', 'INCREMENT', 'UPGRADE', 'PACKAGE', 'SERVER', 'DAEMON', 'VENDOR', 'USE_SERVER'];

/** Whether a text has more lines, words and records than a license file is read with. A text of ordinary size is not even looked at. */
export function hasTooManyParts(text: string): boolean {
  if (text.length * CHARACTER <= MOST_MEMORY) return false;
  let memory = 0;
  for (const keyword of keywords) {
    for (let at = text.indexOf(keyword); at >= 0 && memory <= MOST_MEMORY; at = text.indexOf(keyword, at + keyword.length))
      memory += KEYWORD;
  }
  let words = 0;
  let inWord = false;
  /** Whether the line before joins this one to its record. */
  let isJoined = false;
  let last = 0;
  for (let at = 0; at < text.length && memory <= MOST_MEMORY; at++) {
    const code = text.charCodeAt(at);
    const wasInWord = inWord;
    inWord = false;
    if (isLineEnd(code)) {
      memory += LINE;
      isJoined = last === BACKSLASH;
      last = 0;
      words = 0;
    } else if (!isSpace(code)) {
      inWord = true;
      last = code;
      if (!wasInWord && words++ < MOST_WORDS) memory += words === 1 && !isJoined ? FIRST_WORD + WORD : WORD;
    }
  }
  return memory > MOST_MEMORY;
}
