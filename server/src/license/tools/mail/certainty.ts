import { isLineEnd, skipBack } from '../../../core/characters';
import { type Message, say } from '../../../core/message';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { isHexSignature, isSignature } from '../../model/signature';
import { signedRanges } from '../../model/signed';
import { isSpace } from '../../syntax/characters';
import { skipMailQuote } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import { haveShapeOf } from '../../syntax/recordShape';
import type { Trivia } from '../../syntax/tokens';
import { keywordDefinition } from '../../vocabulary/keywords';

/** What is known of the whole text for judging its records. */
export interface TextLayout {
  /** How deep most of its records are quoted. */
  readonly quoteDepth: number;
  /** Whether some lines of its records are quoted less deep than others. */
  readonly quotesAreUneven: boolean;
  /** The length at which all wrapped lines were cut off, if it is the same for all of several; else undefined. */
  readonly cutAt: number | undefined;
  /** Whether any line was wrapped. */
  readonly isWrapped: boolean;
}

/** What mail programs put in the place of what is typed, double quotes aside. */
const smart = /[\u201c-\u201f]/;
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
    isWrapped: wrapped > 0,
  };
}

/** Why a record, as it was received, may have been another one; undefined if it is certain. */
export function doubtAbout(record: LicenseRecord, layout: TextLayout): Message | undefined {
  const attributes = attributesOf(record);
  if (holdsRecord(record)) return gluedRecord;
  if (isCutOff(record, attributes)) return cutOff;
  for (const trivia of record.trivia) {
    if (trivia.kind === 'comment') return commentAfterData;
    const doubt =
      trivia.kind === 'mailQuote' && trivia.inWord
        ? doubtAboutQuote(record, trivia, attributes, layout)
        : trivia.kind === 'missingContinuation' && trivia.inWord
          ? doubtAboutBreak(record, trivia, attributes, layout)
          : undefined;
    if (doubt) return doubt;
  }
  if (attributes.some(({ range }) => keywordGluedToText.test(record.slice(range)))) return gluedRecord;
  if (attributes.some((attribute) => !isHexSignature(attribute) && holdsLoneBackslash(record.slice(attribute.range)))) return loneBackslash;
  if (isStillCoded(record)) return stillCoded;
  // What changes one kind of quotation marks changes all: beside straight ones, the publisher wrote the others.
  return smart.test(record.text) && signedRanges(record).some((range) => typographic.test(record.slice(range)))
    ? say(
        'A typographic character in a signed value\nA mail program may have put it in the place of a plain one. Ask for the file again, as an attachment.',
      )
    : undefined;
}

const commentAfterData = say(
  'A comment is on the line of a record\nThe line end before or after it was perhaps lost, and License Manager may read the comment as data. Compare with the mail as it was sent.',
);
const loneBackslash = say(
  'A backslash in the middle of a value may be part of it, or of a line end that was lost\nCompare with the mail as it was sent, or ask for the file again, as an attachment.',
);

const stillCoded = say(
  'This record may still be encoded for email (quoted-printable)\nThe code =3D means an equals sign. Save the attachment itself, or copy the license from the mail as it is displayed.',
);

/** Whether the attributes of a record begin with the code for a quotation mark, or several with that of an equals sign. */
function isStillCoded({ text }: LicenseRecord): boolean {
  return /[A-Za-z0-9_]=3D(?:"|&quot;)/i.test(text) || (text.match(/\b[A-Za-z_][\w.]*=3D/gi) ?? []).length > 1;
}

const gluedRecord = say(
  'Another record seems to begin in the middle of this one\nThe line end between the two was lost. Compare with the mail as it was sent, or ask for the file again, as an attachment.',
);

/** A keyword with a name after it that is glued to the text of a value before it. */
const keywordGluedToText = /[^\s"=](?:FEATURE|INCREMENT|UPGRADE|PACKAGE|VENDOR|DAEMON)\s+[\w.-]+\s+\S/;

/** Whether a word of a record ends in a keyword that fields follow, as those of a record do. */
function holdsRecord({ wordTexts }: LicenseRecord): boolean {
  return wordTexts.some((word, index) => {
    const keyword = /(?:FEATURE|INCREMENT|UPGRADE|PACKAGE)$/.exec(word)?.[0];
    const kind = keywordDefinition(keyword ?? '')?.kind;
    return kind !== undefined && index < wordTexts.length - 3 && haveShapeOf(kind, wordTexts.slice(index + 1, index + 5));
  });
}

const cutOff = say('The end of this record is missing\nThe mail was perhaps cut off. Ask for the file again, as an attachment.');

/** Whether a quoted value has no end, or a record without a signature ends where a line was to follow. A typographic mark may end a value: a rule says so. */
function isCutOff(record: LicenseRecord, attributes: readonly Attribute[]): boolean {
  if (record.words.some((word) => !word.closed && !smart.test(record.text))) return true;
  return record.trivia.some(({ kind }) => kind === 'danglingBackslash') && !attributes.some(isSignature);
}

function holdsLoneBackslash(text: string): boolean {
  return / \\ +[^\s]/.test(text);
}

/** Whether a comment holds a record that is not its own beginning: the line end between the two was lost. */
export function isSwallowing(comment: string): boolean {
  return /^[>\s]*#.*[^#\s].*(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER)\s+\S+\s+\S+\s+\d/.test(comment);
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
  if (signature) return hasEvenGroups(signature.value ?? '') ? undefined : inMidWord;
  if (cutAt !== undefined && before === trivia.start) return inMidWord;
  // Some programs break lines after a hyphen, where no space was.
  return /[^\s"][-/]$/.test(text.slice(Math.max(0, before - 2), before)) && before === trivia.start ? inMidWord : undefined;
}

const inMidWord = say(
  'A line of this record may have been cut off in the middle of a word\nWhether there was a space is not certain. Ask for the file again, as an attachment.',
);

/** Whether the groups of a signature are all of one length, the last one aside: then a line break in it is between two of them. */
function hasEvenGroups(signature: string): boolean {
  const groups = signature.match(/[0-9A-Fa-f]+/g) ?? [];
  const length = groups[0]?.length ?? 0;
  return groups.slice(1, -1).every((group) => group.length === length) && (groups[groups.length - 1]?.length ?? 0) <= length;
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
