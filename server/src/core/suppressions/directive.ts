import type { Fix } from '../finding';
import { say } from '../message';
import { nearest } from '../suggest';
import type { TextEdit, TextRange } from '../text';

/** A comment of a file, in whatever way its language writes comments. */
export interface SuppressionComment {
  /** The comment with the marks that make it one. */
  readonly range: TextRange;
  /** What is between the marks. */
  readonly text: string;
  /** The 0-based UTF-16 offset at which `text` begins in the file. */
  readonly textStart: number;
}

export const verbs = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Verb = (typeof verbs)[number];

/** A rule as it is named in a comment. */
export interface NamedRule {
  readonly id: string;
  readonly range: TextRange;
}

/** What a comment tells Seatkeeper to do. */
export interface Directive {
  readonly comment: SuppressionComment;
  readonly verb: Verb;
  /** The rules it is about; none means all. */
  readonly rules: readonly NamedRule[];
}

/** One rule of a directive, or all rules where `rule` is undefined, and whether it had any effect. */
export interface Claim {
  readonly directive: Directive;
  readonly rule: NamedRule | undefined;
  used: boolean;
}

/** A comment that was surely meant to be a directive, and is not one. */
export interface MisspelledDirective {
  readonly comment: SuppressionComment;
  /** The word with which it begins. */
  readonly written: string;
  readonly range: TextRange;
  readonly intended: string | undefined;
}

/** What every directive begins with; a text without it has none. */
export const DIRECTIVE_PREFIX = 'seatkeeper-';

/** More rules than there are: a comment of megabytes must not fill the memory with the words in it. */
const MOST_RULES = 1000;

/**
 * The directive that a comment is, such as `seatkeeper-disable-next-line tab expired: sold by another unit`, or undefined.
 * Rules are apart by spaces or commas; what follows a colon is the author's own remark.
 */
export function readDirective(comment: SuppressionComment): Directive | MisspelledDirective | undefined {
  const { text, textStart } = comment;
  const start = text.search(/\S/);
  if (start < 0 || !text.startsWith(DIRECTIVE_PREFIX, start)) return undefined;
  const end = start + lengthOfWord(text.slice(start));
  const written = text.slice(start, end);
  const verb = verbs.find((known) => written === DIRECTIVE_PREFIX + known);
  if (verb === undefined) {
    const intended = nearest(
      written,
      verbs.map((known) => DIRECTIVE_PREFIX + known),
    );
    if (intended === undefined && !/^seatkeeper-(?:disable|enable)/.test(written)) return undefined;
    return { comment, written, range: { start: start + textStart, end: end + textStart }, intended };
  }
  return { comment, verb, rules: readRules(text, end, textStart) };
}

export function isMisspelled(directive: Directive | MisspelledDirective): directive is MisspelledDirective {
  return 'written' in directive;
}

export function isDirective(directive: Directive | MisspelledDirective): directive is Directive {
  return 'verb' in directive;
}

function lengthOfWord(text: string): number {
  const length = text.search(/[\s,:]/);
  return length < 0 ? text.length : length;
}

function readRules(text: string, from: number, textStart: number): NamedRule[] {
  const colon = text.indexOf(':', from);
  const rules: NamedRule[] = [];
  for (const match of text.slice(from, colon < 0 ? text.length : colon).matchAll(/[^\s,]+/g)) {
    const start = from + match.index + textStart;
    rules.push({ id: match[0], range: { start, end: start + match[0].length } });
    if (rules.length === MOST_RULES) break;
  }
  return rules;
}

/** The fix that hides a finding by the comment that an edit puts above it. */
export function ignoreHere(rule: string, comment: TextEdit): Fix {
  return { title: say('Ignore this with a comment ({rule})', { rule }), edits: [comment], safe: false };
}

/** The fix that hides all findings of a rule by the comment that an edit puts into the file. */
export function ignoreInFile(rule: string, comment: TextEdit): Fix {
  return { title: say('Ignore {rule} in the whole file with a comment', { rule }), edits: [comment], safe: false };
}
