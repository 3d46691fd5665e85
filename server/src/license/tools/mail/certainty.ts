import { isLineEnd, skipBack } from '../../../core/characters';
import { type Message, say } from '../../../core/message';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { isHexSignature } from '../../model/signature';
import { signedRanges } from '../../model/signed';
import { isSpace } from '../../syntax/characters';
import { skipMailQuote } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';

/** What is known of the whole text for judging its records. */
export interface TextLayout {
  /** How deep most of its records are quoted. */
  readonly quoteDepth: number;
  /** Whether some lines of its records are quoted less deep than others. */
  readonly quotesAreUneven: boolean;
  /** The length at which all wrapped lines were cut off, if it is the same for all of several; else undefined. */
  readonly cutAt: number | undefined;
}

/** What mail programs put in the place of what is typed, double quotes aside. */
const typographic = /[\u2018-\u201b\u2013\u2014\u2026]/;

/** How the lines of records are laid out in a text. */
export function layoutOf(records: readonly LicenseRecord[]): TextLayout {
  const depths = new Map<number, number>();
  const lengths = new Set<number>();
  let longest = 0;
  let wrapped = 0;
  for (const record of records) {
    if (!record.keyword) continue;
    for (const start of lineStartsOf(record)) {
      const depth = depthAt(record, start);
      depths.set(depth, (depths.get(depth) ?? 0) + 1);
    }
    for (const line of record.text.split(/\r\n|\r|\n/)) longest = Math.max(longest, line.length);
    for (const trivia of record.trivia) {
      if (trivia.kind !== 'missingContinuation') continue;
      wrapped++;
      lengths.add(trivia.start - lineStartBefore(record.text, trivia.start));
    }
  }
  const [most = [0, 0]] = [...depths].sort((a, b) => b[1] - a[1]);
  const [length] = lengths;
  return {
    quoteDepth: most[0],
    quotesAreUneven: depths.size > 1,
    cutAt: wrapped > 1 && lengths.size === 1 && length === longest ? length : undefined,
  };
}

/** Why a record, as it was received, may have been another one; undefined if it is certain. */
export function doubtAbout(record: LicenseRecord, layout: TextLayout): Message | undefined {
  const attributes = attributesOf(record);
  for (const trivia of record.trivia) {
    const doubt =
      trivia.kind === 'mailQuote' && trivia.inWord
        ? doubtAboutQuote(record, trivia, attributes, layout)
        : trivia.kind === 'missingContinuation' && trivia.inWord
          ? doubtAboutBreak(record, trivia, attributes, layout)
          : undefined;
    if (doubt) return doubt;
  }
  return signedRanges(record).some((range) => typographic.test(record.slice(range)))
    ? say(
        'A typographic character in a signed value\nA mail program may have put it in the place of a plain one. Ask for the file again, as an attachment.',
      )
    : undefined;
}

/** A `>` at the start of a line inside a value is quoting only where the lines around it are quoted as deep. */
function doubtAboutQuote(
  record: LicenseRecord,
  trivia: Trivia,
  attributes: readonly Attribute[],
  { quoteDepth, quotesAreUneven }: TextLayout,
): Message | undefined {
  if (isInSignature(trivia, attributes)) return undefined;
  const depth = depthAt(record, trivia.start);
  // What is indented was indented when it was quoted: text of a value that was wrapped is not.
  if (depth <= quoteDepth && (!quotesAreUneven || /[ \t]{2}$|\t/.test(record.slice(trivia)))) return undefined;
  return say(
    'A line of this record begins with >, which may be quoting or part of a value\nLook at the mail in the form in which it was sent, or ask for the file again, as an attachment.',
  );
}

/** A line break inside a value that has no backslash is in the place of a space, unless lines were cut off in mid-word. */
function doubtAboutBreak(
  record: LicenseRecord,
  trivia: Trivia,
  attributes: readonly Attribute[],
  { cutAt }: TextLayout,
): Message | undefined {
  const { text } = record;
  const before = skipBack(text, trivia.start, isSpace);
  const signature = attributes.find((attribute) => isHexSignature(attribute) && isWithin(trivia, attribute));
  if (signature) return hasEvenGroups(text, before, trivia.end, record.slice(signature.valueRange)) ? undefined : inMidWord;
  if (cutAt !== undefined && before === trivia.start) return inMidWord;
  // Some programs break lines after a hyphen, where no space was.
  return /[^\s"][-/]$/.test(text.slice(Math.max(0, before - 2), before)) && before === trivia.start ? inMidWord : undefined;
}

const inMidWord = say(
  'A line of this record may have been cut off in the middle of a word\nWhether there was a space is not certain. Ask for the file again, as an attachment.',
);

/** Whether the groups of a signature at a line break are as long as its others: then the break is between two of them. */
function hasEvenGroups(text: string, end: number, next: number, value: string): boolean {
  const groups = value.match(/[0-9A-Fa-f]+/g) ?? [];
  const usual = new Map<number, number>();
  for (const { length } of groups) usual.set(length, (usual.get(length) ?? 0) + 1);
  const [length = 0] = [...usual].sort((a, b) => b[1] - a[1])[0] ?? [];
  let start = next;
  while (isSpace(text.charCodeAt(start)) || text[start] === '>') start++;
  const before = /[0-9A-Fa-f]*$/.exec(text.slice(Math.max(0, end - 200), end))?.[0].length ?? 0;
  const after = /^[0-9A-Fa-f]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  // Where the break is after the quote or before it no group is beside it.
  return before === 0 || after === 0 || (before === length && after <= length);
}

function isInSignature(trivia: Trivia, attributes: readonly Attribute[]): boolean {
  return attributes.some((attribute) => isHexSignature(attribute) && isWithin(trivia, attribute));
}

function isWithin(trivia: Trivia, { range }: Attribute): boolean {
  return trivia.start >= range.start && trivia.end <= range.end;
}

/** Where the lines of a record start, mail quoting included. */
function lineStartsOf(record: LicenseRecord): number[] {
  const starts = record.glued ? [] : [0];
  for (const trivia of record.trivia) if (trivia.kind === 'continuation' || trivia.kind === 'missingContinuation') starts.push(trivia.end);
  return starts;
}

function depthAt({ text }: LicenseRecord, start: number): number {
  let depth = 0;
  for (let at = start, end = skipMailQuote(text, start); at < end; at++) if (text[at] === '>') depth++;
  return depth;
}

function lineStartBefore(text: string, offset: number): number {
  return skipBack(text, offset, (code) => !isLineEnd(code));
}
