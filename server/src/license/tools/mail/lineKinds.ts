import { isPlaceholder } from '../../model/placeholder';
import { swallowedRecordIn } from '../../rules/lines/_swallowed';
import type { LicenseRecord } from '../../syntax/record';
import { haveShapeOf, isKey } from '../../syntax/recordShape';
import { attributeDefinition } from '../../vocabulary/attributes';
import { isFeatureLike, keywordDefinitions } from '../../vocabulary/keywords';

/** What a line of a mail is: `data` of the license, `prose`, or `unclear` where it could be either. */
export type LineKind = 'data' | 'prose' | 'unclear';

/** How much of a line is looked at, in UTF-16 units. */
const LOOKED_AT = 2000;
const aWord = /\S+/g;
/** A word of running text: letters, at least one of them small, with the punctuation around it. */
const proseWord = /^[("'„“‘«<[]*(?=[^\s]*\p{Ll})\p{L}[\p{L}\p{M}'’.-]*[)"'”’»>\],.;:!?…]*$/u;
const dataWord = /^(?:permanent|uncounted|[A-Za-z_][\w.]*=.*)$/;
const keywords = new Set(keywordDefinitions.map(({ keyword }) => keyword));
const headerField = /^[A-Za-z][A-Za-z-]{0,40}:\s/;

/** What a line is that begins with no keyword. `follows`: whether it is below a record, with nothing but blank lines between. */
export function kindOfOtherLine(record: LicenseRecord, follows: 'directly' | 'afterBlank' | 'no'): LineKind {
  const text = contentOf(record);
  if (swallowedRecordIn(record) !== undefined) return 'unclear';
  const words = text.match(aWord) ?? [];
  if (!headerField.test(text) && words.some((word) => isKnownAttribute(word))) return 'unclear';
  const plain = words.map((word) => word.replace(/["\\]/g, '')).filter((word) => word !== '');
  if (plain.length > 0 && plain.every((word) => /^(?:[0-9A-Fa-f]{4})+$/.test(word)) && (plain.length > 2 || isKey(plain[0] ?? '')))
    return 'unclear';
  if (follows === 'no' || !/[\p{L}\p{N}"\\]/u.test(text)) return 'prose';
  if (words.some((word) => keywords.has(word))) return 'unclear';
  const first = words.find((word) => /[\p{L}\p{N}"\\]/u.test(word)) ?? '';
  if (isProse(first) || (follows === 'afterBlank' && words.some(isProse))) return 'prose';
  return follows === 'directly' || words.some((word) => isFlag(word)) ? 'unclear' : 'prose';
}

/** What a line is that begins with a keyword, which is a word of running text too. `vendors`: the daemons that records of a sure shape name. */
export function kindOfKeywordLine(record: LicenseRecord, vendors: ReadonlySet<string>): LineKind {
  const keyword = record.keyword ? record.slice(record.keyword) : '';
  const words = record.wordTexts.slice(0, 8);
  const isCapital = keyword === keyword.toUpperCase();
  if (record.kind === 'decimal') return 'data';
  if (record.kind === 'useServer') return words.length === 0 ? 'data' : 'unclear';
  if (record.kind === 'vendor') {
    const hasPath = words.length > 1 && haveShapeOf('vendor', words);
    if (hasPath || vendors.has((words[0] ?? '').toLowerCase())) return 'data';
    if (isCapital && words.length === 1) return 'data';
  } else if (haveShapeOf(record.kind, words)) {
    return isCapital || record.kind !== 'server' || words.length <= 3 ? 'data' : 'unclear';
  }
  if (words.some((word) => isPlaceholder(word) || word.startsWith('<'))) return 'data';
  const content = contentOf(record);
  const hasData = /[0-9="\\]/.test(content) || (isCapital && words.length < 3);
  if (isCapital && hasData) return 'unclear';
  const saysMore = (content.match(aWord) ?? []).some((word) => isKnownAttribute(word));
  return saysMore ? 'unclear' : 'prose';
}

/** The daemons that the records name whose shape is certain, in lower case. */
export function vendorsIn(records: readonly LicenseRecord[]): Set<string> {
  const vendors = new Set<string>();
  for (const { kind, wordTexts } of records)
    if ((isFeatureLike(kind) || kind === 'package') && haveShapeOf(kind, wordTexts.slice(0, 8)))
      vendors.add((wordTexts[1] ?? '').toLowerCase());
  return vendors;
}

/** Whether the text of a comment could go on in the next line: then this line was perhaps wrapped off it. */
export function mayGoOn(comment: string): boolean {
  return /[\p{L}\p{N}]/u.test(comment) && !/[.:!?*=#-]\s*$/.test(comment);
}

export function contentOf(record: LicenseRecord): string {
  const { start, end } = record.contentRange;
  return record.text.slice(start, Math.min(end, start + LOOKED_AT));
}

/** Whether a word is an attribute of license records, written as publishers or administrators do. */
function isKnownAttribute(word: string): boolean {
  const name = /^["'(]*([A-Za-z_][\w.]*)=/.exec(word)?.[1];
  return name !== undefined && attributeDefinition(name, 'increment')?.name === name;
}

function isProse(word: string): boolean {
  return proseWord.test(word) && !dataWord.test(word);
}

/** Whether a word is a flag of a record, such as SUPERSEDE. */
function isFlag(word: string): boolean {
  const definition = attributeDefinition(word, 'increment');
  return (definition !== undefined && definition.name === word && definition.value !== 'required') || /^[A-Z0-9]+_[A-Z0-9_]+$/.test(word);
}
