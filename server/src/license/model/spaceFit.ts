import type { TextEdit } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { parseExpiry } from './date';
import { GENESYS_DAEMON, isNearlyGenesys } from './genesys';

/** A space between two fields that is missing or is one letter off. */
export interface MisplacedSpace {
  /** The word or words that it concerns; offsets count from the start of the record. */
  readonly range: { readonly start: number; readonly end: number };
  readonly missing: boolean;
  /** Each way to put it right: the two fields that come of it, and the edits. More than one where nobody can tell. */
  readonly repairs: readonly SpaceRepair[];
}

export interface SpaceRepair {
  readonly first: string;
  readonly second: string;
  readonly edits: readonly TextEdit[];
}

const wholeKey = /^(?:[0-9A-F]{4}){2,}$/i;
/** Longer words are not fields. */
const LONGEST_FIELD = 100;

/**
 * The one space whose repair puts every field of a FEATURE, INCREMENT or UPGRADE record into the form of its place; undefined where the fields are in order,
 * or no such repair helps. `words` are the words before the first attribute; `places` is how many fields there are before the key.
 */
export function misplacedSpaceOf(record: LicenseRecord, words: readonly Word[], places: number): MisplacedSpace | undefined {
  const texts = words.map((word) => record.slice(word));
  if (texts.length < places - 1 || texts.length > places + 1 || texts.some((text) => text.length > LONGEST_FIELD)) return undefined;
  return isInOrder(texts, places)
    ? movedFromVendor(record, words, texts, places)
    : (missingSpace(words, texts, places) ?? movedSpace(record, words, texts, places));
}

function missingSpace(words: readonly Word[], texts: readonly string[], places: number): MisplacedSpace | undefined {
  if (texts.length > places) return undefined;
  for (const [index, text] of texts.entries()) {
    // A whole key is more likely to be after a count that is missing.
    if (wholeKey.test(text)) continue;
    const word = words[index] as Word;
    const repairs: SpaceRepair[] = [];
    for (let cut = 1; cut < text.length; cut++) {
      const [first, second] = [text.slice(0, cut), text.slice(cut)];
      const parted = [...texts.slice(0, index), first, second, ...texts.slice(index + 1)];
      const isVendorKnown = index > 0 || second === GENESYS_DAEMON;
      if (isVendorKnown && isInOrder(parted, places)) {
        const place = word.start + cut;
        repairs.push({ first, second, edits: [{ range: { start: place, end: place }, newText: ' ' }] });
      }
    }
    if (repairs.length > 0) return { range: { start: word.start, end: word.end }, missing: true, repairs: repairs.slice(0, 3) };
  }
  return undefined;
}

function movedSpace(record: LicenseRecord, words: readonly Word[], texts: readonly string[], places: number): MisplacedSpace | undefined {
  for (let index = 0; index < texts.length - 1; index++) {
    const repairs = movesAt(record, words, texts, index).filter(({ first, second }) =>
      isInOrder([...texts.slice(0, index), first, second, ...texts.slice(index + 2)], places),
    );
    if (repairs.length > 0) return placed(words, index, repairs);
  }
  return undefined;
}

/** Where the form of the fields says nothing, the name of Genesys' daemon may: `tserver_sdng enesys.d`. */
function movedFromVendor(
  record: LicenseRecord,
  words: readonly Word[],
  texts: readonly string[],
  places: number,
): MisplacedSpace | undefined {
  if (!isNearlyGenesys(texts[1] ?? '')) return undefined;
  const repairs = movesAt(record, words, texts, 0).filter(
    ({ first, second }) => second === GENESYS_DAEMON && isInOrder([first, second, ...texts.slice(2)], places),
  );
  return repairs.length > 0 ? placed(words, 0, repairs) : undefined;
}

function placed(words: readonly Word[], index: number, repairs: readonly SpaceRepair[]): MisplacedSpace {
  return { range: { start: (words[index] as Word).start, end: (words[index + 1] as Word).end }, missing: false, repairs };
}

/** The space after the word with this index, moved by one letter to the left and to the right; not past a letter that was struck twice. */
function movesAt(record: LicenseRecord, words: readonly Word[], texts: readonly string[], index: number): SpaceRepair[] {
  const { end } = words[index] as Word;
  const { start } = words[index + 1] as Word;
  const [first = '', second = ''] = texts.slice(index, index + 2);
  if (!/^[ \t]+$/.test(record.text.slice(end, start)) || first.length < 2 || second.length < 2) return [];
  // Between digits a space that is wrong looks like a digit too many or too few: nobody can tell.
  const [left, right] = [first.slice(-1), second.slice(0, 1)];
  if (/[\d.]/.test(left) && /\d/.test(right) && !/^permanent/i.test(first)) return [];
  if (/^\d+$/.test(first) && /^[0-9A-F]+$/i.test(second)) return [];
  const gap = { range: { start: end, end: start }, newText: '' };
  const insert = (place: number): TextEdit => ({ range: { start: place, end: place }, newText: ' ' });
  return [
    { first: first.slice(0, -1), second: left + second, edits: [insert(end - 1), gap] },
    ...(second[0] === second[1] ? [] : [{ first: first + right, second: second.slice(1), edits: [gap, insert(start + 1)] }]),
  ];
}

/** Whether words are a name, a vendor, one or two versions, a date, a count and perhaps a key, each in a form that leaves no doubt. */
function isInOrder(texts: readonly string[], places: number): boolean {
  const [name = '', vendor = ''] = texts;
  const versions = texts.slice(2, places - 2);
  const [date = '', count = '', key] = texts.slice(places - 2);
  return (
    texts.length >= places &&
    texts.length <= places + 1 &&
    /^\w[\w.:+-]*$/.test(name) &&
    /^[A-Za-z](?:[\w.-]*\w)?$/.test(vendor) &&
    versions.every((version) => /^v?\d+(?:\.\d+)*$/i.test(version)) &&
    isWholeDate(date) &&
    /^(?:\d{1,9}|uncounted)$/i.test(count) &&
    (key === undefined || wholeKey.test(key))
  );
}

/** Whether a word is a date that no one takes for the half of another: a year of two digits may be the first two of four. */
function isWholeDate(text: string): boolean {
  const date = parseExpiry(text);
  return date.kind === 'never' || (date.kind === 'day' && !date.shortYear);
}
