import { codeAt, HASH } from '../../core/characters';
import { attributeDefinition, isAttributeName } from '../vocabulary/attributes';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import {
  contentStart,
  endsInBackslash,
  hasOddQuotes,
  isBlankLine,
  isCommentLine,
  isIndented,
  leadingAttributeName,
  nextLine,
  skipMailQuote,
  startsRecord,
} from './lineStart';
import { afterHostId, fieldsAfter, fitFeature, haveShapeOf, isHostId, isKey, isPath, isUnmistakable, leastWords } from './recordShape';

/** What is known of a record when its line ends. */
export interface UnfinishedRecord {
  readonly kind: RecordKind;
  /** Whether a signature was read: nothing needs to follow any more. */
  readonly signed: boolean;
  /** How many words it has after its keyword. */
  readonly words: number;
  /** The first words after its keyword, as many as fields may be. */
  readonly fields: () => readonly string[];
}

/** Whether the line at `line`, above which no backslash is, cannot go on with an open quote or brace. */
export function endsOpenValue(text: string, line: number): boolean {
  if (isBlankLine(text, line) || isCommentLine(text, line)) return true;
  // The last line of a value has one mark more than it opens; a record has as many as it closes.
  return startsRecord(text, line) && (!hasOddQuotes(text, line) || isUnmistakable(text, line));
}

/** Whether the line at `next` belongs to the record before it although no backslash says so. */
export function lacksContinuation(text: string, next: number, record: UnfinishedRecord): boolean {
  const { kind, signed, words } = record;
  if (next >= text.length || kind === 'unknown' || kind === 'useServer' || kind === 'decimal' || kind === 'featureSet') return false;
  if (isBlankLine(text, next) || isCommentLine(text, next) || startsRecord(text, next)) return false;
  const attribute = leadingAttributeName(text, next);
  if (attribute !== '' && isAttributeName(attribute)) return true;
  if (kind === 'server' || kind === 'vendor') {
    const rest = beforeKeyword(words < 2 ? fieldsOver(text, next) : fieldsAfter(text, skipMailQuote(text, next)));
    const standIn = standInOf(record);
    if (standIn.isOpen) return rest.some((word) => word.includes('>'));
    return kind === 'server' ? completesServer(rest, words - standIn.gaps) : completesVendor(rest, record);
  }
  if (isIndented(text, next) && (!signed || attribute !== '')) return true;
  if (completesFeature(fieldsAfter(text, skipMailQuote(text, next)), record)) return true;
  return !signed && completesFeature(fieldsOver(text, next), record);
}

/** What is in angle brackets in the fields of a record, such as `<host name>`: whether the last of them has no end, and how many spaces they hold. */
function standInOf({ words, fields }: UnfinishedRecord): { readonly isOpen: boolean; readonly gaps: number } {
  let isOpen = false;
  let gaps = 0;
  for (const field of fields().slice(0, words)) {
    if (isOpen) gaps++;
    for (const character of field) isOpen = character === '<' || (isOpen && character !== '>');
  }
  return { isOpen, gaps };
}

/** The words before a keyword in capitals, as of a record that is glued to them. */
function beforeKeyword(words: readonly string[]): readonly string[] {
  const keyword = words.findIndex(
    (word, index) => index > 0 && /^(?:USE_SERVER|SERVER|VENDOR|DAEMON|FEATURE|INCREMENT|UPGRADE|PACKAGE)$/.test(word),
  );
  return keyword < 0 ? words : words.slice(0, keyword);
}

/** So many lines are looked at where narrow ones hold a field each, and as long as there are so few words. */
const NARROW_LINES = 3;
const FEW_WORDS = 3;

/** The start of the last line that `fieldsOver` looks at. */
export function linesBelow(text: string, offset: number): number {
  let last = offset;
  for (let count = 1; count < NARROW_LINES && last < text.length; count++) last = nextLine(text, last);
  return last;
}

/** The words of a line from `offset` on, and where these are few, of those below it as far as none is blank, a comment or a record. */
function fieldsOver(text: string, offset: number): string[] {
  const fields = fieldsAfter(text, skipMailQuote(text, offset));
  const last = linesBelow(text, offset);
  for (let line = nextLine(text, offset); line <= last && line < text.length && fields.length < FEW_WORDS; line = nextLine(text, line)) {
    if (isBlankLine(text, line) || isCommentLine(text, line) || startsRecord(text, line)) break;
    fields.push(...fieldsAfter(text, skipMailQuote(text, line)));
  }
  return fields;
}

/** How many fields of a record tell it from text, whatever is after them. */
const tellingFields: Partial<Readonly<Record<RecordKind, number>>> = { server: 3, vendor: 2, package: 4 };

/** Whether the words from `offset` on, after a keyword and over line ends, are the fields of its record beyond doubt. */
export function haveFieldsOver(text: string, offset: number, kind: RecordKind): boolean {
  const count = tellingFields[kind] ?? leastWords(kind);
  const fields = fieldsOver(text, offset).slice(0, count);
  return fields.length === count && count > 1 && haveShapeOf(kind, fields);
}

/** Whether a SERVER line of so many words goes on with these: host name, host id, port, options. */
function completesServer(rest: readonly string[], words: number): boolean {
  if (words === 0) return haveShapeOf('server', rest.slice(0, 3));
  if (words === 1) return isHostId(rest[0] ?? '') && afterHostId(rest.slice(1));
  return rest.length > 0 && afterHostId(rest) && (words === 2 || !isNumber(rest[0] ?? ''));
}

/** Whether a DAEMON or VENDOR line of so many words goes on with these: name, path, options file, port. */
function completesVendor(rest: readonly string[], { words, fields }: UnfinishedRecord): boolean {
  const first = rest[0] ?? '';
  if (words === 0) return rest.length > 1 && haveShapeOf('vendor', rest.slice(0, 2));
  if (!isNumber(first)) return isPath(first);
  return !fields().some(isPort) && rest.slice(1).every((word) => word.includes('='));
}

function isPort(field: string): boolean {
  return isNumber(field) || /^port=/i.test(field);
}

function isNumber(word: string): boolean {
  return /^\d{2,5}$/.test(word);
}

/** Whether a record goes on with these words: fields, its key, flags, attributes. */
function completesFeature(rest: readonly string[], { kind, signed, words, fields }: UnfinishedRecord): boolean {
  const least = leastWords(kind);
  if (words < least) return fitsAfter([...fields().slice(0, words), ...rest], words, kind);
  const [first = '', ...more] = rest;
  if (isFlagName(first, kind)) return areAttributes(beforeKeyword(rest), kind);
  if (signed) return false;
  // A record that has its key needs nothing more: only a known attribute shows that it goes on.
  if (isKey(fields()[least] ?? '')) return areAttributes(beforeKeyword(rest), kind) && hasKnown(beforeKeyword(rest));
  // After the key of version 2 is what is now VENDOR_STRING=, in quotes.
  if (words === least && isKey(first)) return areAttributes(beforeKeyword(rest).slice(1), kind, more[0]?.startsWith('"'));
  const attributes = beforeKeyword(rest);
  return areAttributes(attributes, kind) && (isUnknownFlag(first) ? rest.length === 1 || hasKnown(more) : hasKnown(attributes));
}

/** Whether a line looks like the rest of a FEATURE or INCREMENT record: known attributes and flags and nothing else. */
export function looksLikeRest(text: string, line: number): boolean {
  if (isAttributeName(leadingAttributeName(text, line))) return true;
  const words = fieldsAfter(text, skipMailQuote(text, line));
  return areAttributes(words, 'increment') && hasKnown(words.slice(1));
}

/** Whether fields from two lines fit together, and those of the second line are more than any two words. */
function fitsAfter(both: readonly string[], words: number, kind: RecordKind): boolean {
  if (both.length === words) return false;
  return isFeatureLike(kind) ? fitFeature(kind, both) : haveShapeOf(kind, both);
}

/** Whether a word is a flag, or an attribute that may be without a value, written as publishers do. */
function isFlagName(word: string, kind: RecordKind): boolean {
  const definition = attributeDefinition(word, kind);
  return definition !== undefined && definition.name === word && definition.value !== 'required';
}

/** A word in capitals with an underscore, as the flags of all vendors are written: text has none. */
function isUnknownFlag(word: string): boolean {
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word);
}

/** Whether the words are attributes and flags and nothing else, what is in quotes aside, which the first word may open. */
function areAttributes(words: readonly string[], kind: RecordKind, opensQuote = false): boolean {
  let quoted = false;
  for (const [index, word] of words.entries()) {
    if (word === '\\') continue;
    const isText = quoted || (opensQuote && index === 0);
    if (!isText && !/^[A-Za-z_][\w.]*=/.test(word) && !isUnknownFlag(word) && !isFlagName(word, kind)) return false;
    for (const character of word) if (character === '"') quoted = !quoted;
  }
  return true;
}

function hasKnown(words: readonly string[]): boolean {
  return words.some((word) => isAttributeName(/^[^=]*/.exec(word)?.[0] ?? ''));
}

/** Where a line join is. */
export interface JoinPlace {
  readonly kind: RecordKind;
  /** How many words the record has after its keyword. */
  readonly words: number;
  /** What is open there, so that any words may follow: a quoted value, a brace group, or nothing. */
  readonly open: 'quote' | 'brace' | undefined;
}

/**
 * The line on which a record goes on after a backslash, past space and comment lines from `next` on, or -1 where it does not;
 * and the last line that was looked at to tell.
 */
export function restAfter(text: string, next: number, place: JoinPlace): { readonly rest: number; readonly lookedAt: number } {
  let line = next;
  while (line < text.length && (isBlankLine(text, line) || isRemark(text, line, place))) line = nextLine(text, line);
  const goesOn =
    line < text.length &&
    !isNextRecord(text, line, place, line === next) &&
    (line === next || isIndented(text, line) || isAttributeName(leadingAttributeName(text, line)));
  return { rest: goesOn ? line : -1, lookedAt: line };
}

/** Whether a line after a backslash is a comment, and neither text of a quoted value nor a decimal host id that begins with `#`. */
function isRemark(text: string, line: number, { kind, words, open }: JoinPlace): boolean {
  if (!isCommentLine(text, line)) return false;
  // The last line of a value has one mark that closes it, whatever else it quotes, and any other a backslash.
  if (open === 'quote') return !endsInBackslash(text, line) && !hasOddQuotes(text, line);
  const start = contentStart(text, line);
  return !(kind === 'server' && words === 1 && codeAt(text, start) === HASH && /^\d$/.test(text[start + 1] ?? ''));
}

/**
 * Whether a line after a backslash is a record of its own all the same. In an open quote any words may be, also at the margin: there only the
 * missing end of the quote shows that it is one.
 */
function isNextRecord(text: string, line: number, { kind, words, open }: JoinPlace, joined: boolean): boolean {
  if (open === 'quote' && joined) return false;
  if (open !== undefined || (words < leastWords(kind) && kind !== 'unknown')) return isUnmistakable(text, line);
  return startsRecord(text, line);
}
