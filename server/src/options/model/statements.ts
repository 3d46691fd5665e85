import { memo } from '../../core/memo';
import { nearest } from '../../core/suggest';
import type { TextRange } from '../../core/text';
import type { OptionsLine, OptionsTree, Word } from '../syntax/parse';
import { foreignKeyword } from '../vocabulary/foreign';
import {
  exactKeyword,
  type Field,
  type FieldKind,
  isGroupKeyword,
  type KeywordDefinition,
  keywordDefinition,
  keywordDefinitions,
  undocumentedKeywords,
} from '../vocabulary/keywords';
import { typeDefinition } from '../vocabulary/types';

export interface Argument {
  readonly field: Field;
  /** More than one where a name is in several words, or where a list is. */
  readonly words: readonly [Word, ...Word[]];
  readonly range: TextRange;
}

/** One option: a keyword and what is after it. */
export interface Statement {
  /** Its words, the keyword first. */
  readonly words: readonly [Word, ...Word[]];
  readonly keyword: Word;
  /** Of the keyword, or of the one that a misspelled word was meant to be. */
  readonly definition: KeywordDefinition | undefined;
  readonly isMisspelled: boolean;
  readonly arguments: readonly Argument[];
  readonly missing: readonly Field[];
  /** The words that are left over. */
  readonly surplus: readonly Word[];
  /** Whether the number and the feature changed places. */
  readonly isSwapped: boolean;
  /** From its first word to its last. */
  readonly range: TextRange;
  /** The index of its line. */
  readonly line: number;
  /** Whether it begins in the middle of a line. */
  readonly isGlued: boolean;
}

/** How many words a name is looked for in: a feature of more is not one. */
const MOST_NAME_WORDS = 8;

/** The options of a file, in the order of the text. */
export const statementsOf = memo((tree: OptionsTree): readonly Statement[] => tree.lines.flatMap(statementsIn));

function statementsIn(line: OptionsLine, index: number): Statement[] {
  const { words } = line;
  if (words.length === 0) return [];
  const starts = [0];
  for (let at = 2; at < words.length; at++) if (beginsStatement(words, starts.at(-1) ?? 0, at)) starts.push(at);
  return starts.map((start, number) =>
    statementOf(words.slice(start, starts[number + 1] ?? words.length) as unknown as readonly [Word, ...Word[]], index, number > 0),
  );
}

/** Whether a word in the middle of a line begins an option of its own, which somebody forgot to put on a line of its own. */
function beginsStatement(words: readonly Word[], before: number, at: number): boolean {
  const word = words[at] as Word;
  const definition = exactKeyword(word.value);
  if (!definition || word.quote >= 0) return false;
  const first = keywordDefinition((words[before] as Word).value);
  if (!first) return false;
  const isList = isGroupKeyword(first.name);
  const least = isList ? 3 : first.fields.filter(({ optional }) => !optional).length + 1;
  if (at - before < least) return false;
  const { missing, args } = match(definition, words.slice(at + 1, at + 2 + definition.fields.length));
  return missing.length === 0 && args.every(isPlausible);
}

function isPlausible({ field: { kind }, words: [word, ...more] }: Argument): boolean {
  if (kind === 'type') return typeDefinition(word.value) !== undefined;
  if (kind === 'count' || kind === 'seconds' || kind === 'hours' || kind === 'days') return /^\d+$/.test(word.value);
  if (kind === 'switch') return /^(?:on|off)$/i.test(word.value);
  return kind === 'user' || kind === 'host' || more.length === 0;
}

function statementOf(words: readonly [Word, ...Word[]], line: number, isGlued: boolean): Statement {
  const [keyword, ...rest] = words;
  const known = keywordDefinition(keyword.value);
  const meant = known ? undefined : intendedOf(keyword.value);
  const definition = known ?? meant;
  const last = words.at(-1) ?? keyword;
  const { args, missing, surplus, isSwapped } = definition
    ? match(definition, rest)
    : { args: [], missing: [], surplus: rest, isSwapped: false };
  return {
    words,
    keyword,
    definition,
    isMisspelled: meant !== undefined,
    arguments: args,
    missing,
    surplus,
    isSwapped,
    range: { start: keyword.start, end: last.end },
    line,
    isGlued,
  };
}

/** The keyword that a word was almost certainly meant to be. */
function intendedOf(word: string): KeywordDefinition | undefined {
  if (word.length < 4 || word.length > 40 || undocumentedKeywords.has(word.toUpperCase()) || foreignKeyword(word)) return undefined;
  const joined = keywordDefinition(
    word.replace(/[-.:,;]/g, (mark, at: number) => (at === word.length - 1 ? '' : mark === '-' ? '_' : mark)),
  );
  if (joined) return joined;
  const near = nearest(
    word,
    keywordDefinitions.map(({ name }) => name),
  );
  return near === undefined ? undefined : keywordDefinition(near);
}

interface Match {
  readonly args: readonly Argument[];
  readonly missing: readonly Field[];
  readonly surplus: readonly Word[];
  readonly isSwapped: boolean;
}

function match({ fields }: KeywordDefinition, words: readonly Word[]): Match {
  const args: Argument[] = [];
  const missing: Field[] = [];
  const isSwapped = areSwapped(fields, words);
  const inOrder = isSwapped ? [words[1] as Word, words[0] as Word, ...words.slice(2)] : words;
  let next = 0;
  const take = (field: Field, count: number): void => {
    const taken = inOrder.slice(next, next + count) as unknown as readonly [Word, ...Word[]];
    args.push({ field, words: taken, range: { start: taken[0].start, end: taken.at(-1)?.end ?? taken[0].end } });
    next += count;
  };
  for (const [index, field] of fields.entries()) {
    const left = inOrder.length - next;
    const isMissing =
      left === 0 ||
      (isNumber(field.kind) && fields[index + 1]?.kind === 'feature' && isTypeAt(inOrder, next + 1) && !isTypeAt(inOrder, next + 2));
    const length = isMissing ? 0 : field.many ? left : lengthOf(field, fields[index + 1], inOrder, next);
    if (length > 0) take(field, length);
    else if (!field.optional) missing.push(field);
  }
  return { args, missing, surplus: inOrder.slice(next), isSwapped };
}

/** How many words a feature or entitlement before a type has: none where the type comes at once. */
function lengthOf(field: Field, following: Field | undefined, words: readonly Word[], next: number): number {
  if (following?.kind !== 'type') return 1;
  if (isTypeAt(words, next) && !isTypeAt(words, next + 1)) return 0;
  for (let length = 1; length <= MOST_NAME_WORDS && next + length < words.length; length++)
    if (isTypeAt(words, next + length)) return length;
  return field.kind === 'feature' && isAlmostTypeAt(words, next) ? 0 : 1;
}

function isTypeAt(words: readonly Word[], at: number): boolean {
  return typeDefinition(words[at]?.value ?? '') !== undefined;
}

/** Whether a misspelled type is where the feature is missing: `INCLUDE USR ann`. */
function isAlmostTypeAt(words: readonly Word[], at: number): boolean {
  return at + 2 === words.length && nearest(words[at]?.value ?? '', ['USER', 'GROUP', 'HOST_GROUP', 'INTERNET', 'DISPLAY']) !== undefined;
}

function isNumber(kind: FieldKind): boolean {
  return kind === 'count' || kind === 'seconds' || kind === 'hours' || kind === 'days';
}

/** Whether a number and a feature are in each other's place: `RESERVE f 5 USER ann`, `TIMEOUT 900 f`. */
function areSwapped(fields: readonly Field[], words: readonly Word[]): boolean {
  const [a, b] = fields;
  const [first, second] = words;
  if (!a || !b || !first || !second) return false;
  const isDigits = (word: Word): boolean => /^\d+$/.test(word.value);
  if (isNumber(a.kind) && b.kind === 'feature') return !isDigits(first) && isDigits(second);
  return (
    (a.kind === 'feature' || a.kind === 'entitlement') &&
    isNumber(b.kind) &&
    isDigits(first) &&
    !isDigits(second) &&
    words.length === 2 &&
    /^[A-Za-z]/.test(second.value)
  );
}

/** The first argument of a kind. */
export function argumentOf({ arguments: args }: Statement, kind: FieldKind): Argument | undefined {
  return args.find(({ field }) => field.kind === kind);
}

/** What comes after some words that follow a keyword; undefined where the option is complete. */
export function expectedField(definition: KeywordDefinition, words: readonly Word[]): Field | undefined {
  const { missing, surplus } = match(definition, words);
  const last = definition.fields.at(-1);
  return surplus.length > 0 ? undefined : (missing[0] ?? (last?.many ? last : undefined));
}
