import { memo } from '../../core/memo';
import type { Value } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { isAttributeName } from '../vocabulary/attributes';
import { requiredFields } from '../vocabulary/records';
import { isUncounted } from './feature';
import { fieldWords } from './fieldWords';
import { looksLikeDate } from './looseDate';
import { type MisplacedSpace, misplacedSpaceOf } from './spaceFit';

/** How the words of a FEATURE, INCREMENT or UPGRADE record fit its fixed places. */
export type FieldFit =
  | { readonly kind: 'fits' }
  /** Fields are missing; `offset` is where the first of them belongs. */
  | { readonly kind: 'missing'; readonly missing: readonly Value[]; readonly offset: number }
  /** More words than fields are before the expiry date, so that every later field is in the wrong place. */
  | { readonly kind: 'shifted'; readonly range: TextRange }
  /** The expiry date is written with spaces, as in 31 dec 2026. */
  | { readonly kind: 'spacedDate'; readonly range: TextRange }
  /** A space between two fields is missing or is one letter off. */
  | { readonly kind: 'misplacedSpace'; readonly space: MisplacedSpace };

const fits: FieldFit = { kind: 'fits' };
/** Where the shape of the words shows that a field is missing or one too many, so that one slip does not make five findings. */
export const fieldFitOf = memo(judge);

/** Whether each field is in its place, as far as shapes can tell. */
export function fieldsFit(record: LicenseRecord): boolean {
  return fieldFitOf(record).kind === 'fits';
}

function judge(record: LicenseRecord): FieldFit {
  const names = requiredFields(record.kind).map(({ title }) => title ?? '');
  const words = leadingWords(record, names.length + 4);
  const texts = words.map((word) => record.slice(word));
  const space = misplacedSpaceOf(record, words, names.length);
  if (space) return { kind: 'misplacedSpace', space };
  const expected = names.length - 2;
  if (words.length >= names.length && looksLikeDate(texts[expected] ?? '')) return fits;
  const date = texts.findIndex((text, index) => index > 0 && looksLikeDate(text));
  if (date < 0) return withoutDate(record, names, words, texts);
  if (date > expected) {
    if (!looksLikeCount(texts[date + 1] ?? '')) return fits;
    const version = date - (names.length - 4);
    const first = looksLikeVersion(texts[version] ?? '') ? words[1] : words[expected];
    const last = looksLikeVersion(texts[version] ?? '') ? words[version - 1] : words[date - 1];
    return first && last ? { kind: 'shifted', range: { start: first.start, end: last.end } } : fits;
  }
  return fieldsAround(record, names, words, texts, date);
}

/** The words before the first attribute. */
function leadingWords(record: LicenseRecord, most: number): Word[] {
  const words: Word[] = [];
  for (const word of fieldWords(record)) {
    if (word.equals >= 0 || words.length === most) break;
    if (words.length >= 3 && isAttributeName(record.slice(word))) break;
    words.push(word);
  }
  return words;
}

function withoutDate(record: LicenseRecord, names: readonly Value[], words: readonly Word[], texts: readonly string[]): FieldFit {
  const [day, month, year] = texts.slice(names.length - 2);
  const [first, , last] = words.slice(names.length - 2);
  if (first && last && isSpacedDate(day, month, year)) return { kind: 'spacedDate', range: { start: first.start, end: last.end } };
  if (words.length >= names.length) return fits;
  const beforeDate = words[names.length - 3];
  if (
    beforeDate &&
    words.length === names.length - 1 &&
    looksLikeVersion(texts[names.length - 3] ?? '') &&
    looksLikeCount(texts[words.length - 1] ?? '')
  )
    return { kind: 'missing', missing: names.slice(-2, -1), offset: beforeDate.end };
  const end = words[words.length - 1]?.end ?? record.keyword?.end ?? 0;
  return { kind: 'missing', missing: names.slice(words.length), offset: end };
}

/** The fields that are missing before or after a date that is in or before its place. */
function fieldsAround(
  record: LicenseRecord,
  names: readonly Value[],
  words: readonly Word[],
  texts: readonly string[],
  date: number,
): FieldFit {
  const wanted = names.length - 4;
  let versions = 0;
  while (versions < wanted && date - versions - 1 > 0 && looksLikeVersion(texts[date - versions - 1] ?? '')) versions++;
  const heads = date - versions;
  const missing = [...names.slice(heads, 2), ...names.slice(2 + versions, 2 + wanted)];
  let offset = heads < 2 ? (words[heads - 1]?.end ?? record.keyword?.end ?? 0) : (words[date - 1]?.end ?? 0);
  if (!looksLikeCount(texts[date + 1] ?? '')) {
    if (missing.length === 0) offset = words[date]?.end ?? 0;
    missing.push(...names.slice(-1));
  }
  return missing.length === 0 ? fits : { kind: 'missing', missing, offset };
}

function isSpacedDate(day = '', month = '', year = ''): boolean {
  return /^\d{1,2}\.?$/.test(day) && /^[A-Za-z]{3,9}$/.test(month) && /^\d{4}$/.test(year);
}

function looksLikeVersion(text: string): boolean {
  return /^v?\d[\w.,]*$/i.test(text);
}

function looksLikeCount(text: string): boolean {
  return /^[+-]?\d[\d.,']*$/.test(text) || /^n{1,4}$/i.test(text) || isUncounted(text);
}
