import { memo } from '../../core/memo';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';

/** What opens a stand-in of a template, and what closes it. */
const closings: Readonly<Record<string, string>> = { '<': '>', '[': ']', '{': '}' };
/** A stand-in of more words than this is none. */
const MOST_WORDS = 8;

/**
 * The words of a record as fields are read from them: those of a stand-in such as `<host or NIC ID>`, `[Host ID]` or `port=<port number>`
 * are one, with the spaces between. All other words are the record’s own.
 */
export function fieldWords(record: LicenseRecord): readonly Word[] {
  if (!/[<[{]/.test(record.text)) return record.words;
  return joinedStandIns(record);
}

const joinedStandIns = memo((record: LicenseRecord): readonly Word[] => {
  const joined: Word[] = [];
  const { words } = record;
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    const end = endOfStandIn(record, i);
    const last = words[end] as Word;
    joined.push(end === i ? first : { ...first, end: last.end, closed: last.closed });
    i = end;
  }
  return joined;
});

/** The index of the word with which the stand-in that begins in word `index` ends; `index` itself where none begins or it has one word. */
function endOfStandIn(record: LicenseRecord, index: number): number {
  const first = record.words[index] as Word;
  const text = record.slice({ start: first.equals < 0 ? first.start : first.equals + 1, end: first.end });
  const opening = text[0] === '"' || text[0] === '$' ? text[1] : text[0];
  const closing = opening === undefined ? undefined : closings[opening];
  if (opening === undefined || closing === undefined) return index;
  let depth = 0;
  for (let i = index; i < Math.min(record.words.length, index + MOST_WORDS); i++) {
    const word = record.words[i] as Word;
    const piece = i === index ? text : record.slice(word);
    if (i > index && isNewField(record, word)) return index;
    for (const character of piece) {
      if (character === opening) depth++;
      else if (character === closing) depth--;
    }
    if (depth <= 0) return i;
  }
  return index;
}

/** A new NAME=value or a line join ends what was never closed. */
function isNewField(record: LicenseRecord, word: Word): boolean {
  return word.equals > word.start && /^\w+$/.test(record.slice({ start: word.start, end: word.equals }));
}
