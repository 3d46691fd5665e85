import type { TextRange } from '../core/text';
import { activationErrors } from './activation';
import { daemonErrors } from './daemonErrors';
import type { ErrorFamily, KnownError } from './error';
import { flexnetErrors } from './flexnet';
import { genesysErrors } from './genesys';
import { logMessages } from './logMessages';
import { suggest } from './suggestion';
import { systemErrors } from './systemErrors';
import { type PlainText, placesOf, plainText, textsOf } from './texts';

/** Every error that is listed. */
export const knownErrors: readonly KnownError[] = [
  ...flexnetErrors,
  ...genesysErrors,
  ...daemonErrors,
  ...logMessages,
  ...systemErrors,
  ...activationErrors,
];

/** An error where a text names it. */
export interface FoundError {
  readonly error: KnownError;
  /** Where it is named, in UTF-16 units from 0; with the numbers that belong to it. */
  readonly range: TextRange;
  /** The second number of `-15,570`; what it means is not public. */
  readonly minor?: string;
  /** The third number, of the operating system, as in `-15,570:10061`. */
  readonly system?: SystemPart;
  /** Whether the number is the exit status of a License Manager tool on Unix, which is 256 plus the code. */
  readonly asExitStatus?: true;
}

export interface SystemPart {
  readonly number: string;
  /** Undefined for a number that is not listed. */
  readonly error?: KnownError;
}

/** What is known of the errors in a text. */
export interface Explanation {
  /** In the order of the text, each once. */
  readonly found: readonly FoundError[];
  /** Codes that look like errors of FlexNet and are in no public list. */
  readonly unlisted: readonly string[];
  /** What may have been meant instead: where nothing is found, and where a number lacks the sign that most errors have. */
  readonly near?: string;
}

const byFamily = new Map<ErrorFamily, Map<string, KnownError>>();
const byName = new Map<string, KnownError>();
for (const error of knownErrors) {
  const family = byFamily.get(error.family) ?? new Map<string, KnownError>();
  family.set(error.id, error);
  byFamily.set(error.family, family);
  for (const name of [error.id, ...(error.names ?? [])]) if (/^[A-Z]\w*$/.test(name)) byName.set(name, error);
}

/** An error by its family and id. */
export function knownError(family: ErrorFamily, id: string): KnownError | undefined {
  return byFamily.get(family)?.get(id);
}

/** What a code, a name, a message or several lines say: what is asked for by itself, such as `-8` or `25`, needs no words around it. */
export function explain(text: string): Explanation {
  const asked = text.trim();
  const alone = askedAlone(asked);
  if (alone) return alone;
  const { found, unlisted } = search(text);
  const once = foundOnce(found);
  if (once.length > 0 || unlisted.length > 0) return { found: once, unlisted };
  const near = suggest(asked, knownErrors);
  return { found: [], unlisted: [], ...(near !== undefined && { near }) };
}

/**
 * The errors that a line or comment names: codes with words or numbers around them that say that they are codes, symbols, and texts that are always the
 * same. Sorted by place; those within another's range are left out.
 */
export function errorsIn(text: string): readonly FoundError[] {
  return search(text).found;
}

function foundOnce(found: readonly FoundError[]): FoundError[] {
  const seen = new Map<KnownError, FoundError>();
  for (const one of found) {
    const before = seen.get(one.error);
    // The same error may come as a text, and then by its number with more of it.
    if (!before || (before.system === undefined && one.minor !== undefined)) seen.set(one.error, one);
  }
  return [...seen.values()];
}

const dash = '[-\u2010-\u2015\u2212]';
const codeAlone = new RegExp(`^\\(?${dash}(\\d{1,3})(?:,(\\d{1,6})(?::(\\d{1,6}))?)?\\s*\\)?\\.?$`);
const eventAlone = /^(?:00-)?(\d{4,5})$/;
/** Exit statuses are bytes: those from here on are negative numbers, 256 less the code. */
const LEAST_EXIT = 128;

/** What a code or name says that is all of the text; undefined where it is more or something else. */
function askedAlone(asked: string): Explanation | undefined {
  const range = { start: 0, end: asked.length };
  const code = codeAlone.exec(asked);
  if (code) {
    const error = knownError('flexnet', `-${Number(code[1])}`);
    if (error) return { found: [{ error, range, ...numbersOf(code[2], code[3]) }], unlisted: [] };
    return { found: [], unlisted: [`-${Number(code[1])}`] };
  }
  const named = byName.get(asked.toUpperCase()) ?? byName.get(`LM_${asked.toUpperCase()}`);
  if (named) return { found: [{ error: named, range }], unlisted: [] };
  const event = eventAlone.exec(asked)?.[1]?.padStart(5, '0');
  const ofEvent = event && (knownError('genesys', event) ?? knownError('connector', event));
  if (ofEvent) return { found: [{ error: ofEvent, range }], unlisted: [] };
  if (!/^\d{1,5}$/.test(asked)) return undefined;
  const number = String(Number(asked));
  const errors = (['exit', 'signal', 'activation', 'system'] as const).flatMap((family) => knownError(family, number) ?? []);
  const found: FoundError[] = errors.map((error) => ({ error, range }));
  const asExit = Number(number) >= LEAST_EXIT && Number(number) < 256 ? knownError('flexnet', String(Number(number) - 256)) : undefined;
  if (asExit) found.push({ error: asExit, range, asExitStatus: true });
  const near = knownError('flexnet', `-${number}`)?.id;
  return found.length > 0 || near !== undefined ? { found, unlisted: [], ...(near !== undefined && { near }) } : undefined;
}

function numbersOf(minor: string | undefined, system: string | undefined): Pick<FoundError, 'minor' | 'system'> {
  return { ...(minor !== undefined && { minor }), ...(system !== undefined && Number(system) > 0 && { system: systemPart(system) }) };
}

function systemPart(number: string): SystemPart {
  const error = knownError('system', number);
  return { number, ...(error && { error }) };
}

/** A number after a dash, with what may follow it. */
const codes = new RegExp(`${dash}(\\d{1,3})(?:,(\\d{1,6})(?::(\\d{1,6}))?)?(?!\\w|[.,:]\\d)`, 'g');
/** What is before a code that is one: a word such as "error", or another code with "," or "and" between. */
const announced = /(?:\b(?:errors?|codes?|errno|status|lm_?errno|error\s+number)|fehler|erreurs?|fehlercode)[\s:=#(]{0,4}$/i;
const continued = /^[\s,]{0,3}(?:(?:and|or|und|oder|et|ou|bis|to)\s+)?$/i;
const systemError = /\bsystem error:?\s{0,3}(\d{1,6})/gi;
const exitStatus = /\bexit(?:ed with)? status\s{0,3}:?\s{0,3}(\d{1,3})\b(?:\s\([^)\n]{0,40}\))?/gi;
const signal = /\bexiting due to signal\s{1,3}(\d{1,3})\b/gi;
const event = /(?:\b(?:std|standard|trc|dbg|int|alr|alarm)\s{1,3}|\b00-)(\d{4,5})\b|\b(0\d{4})\|/gi;
const symbol = /\b(?:LM|GLMR|GCTI|WSA)_?[A-Z][A-Z0-9_]{2,60}\b/g;

function search(text: string): { readonly found: readonly FoundError[]; readonly unlisted: readonly string[] } {
  const found: FoundError[] = [];
  const unlisted = new Set<string>();
  let lastEnd = -1;
  for (const match of text.matchAll(codes)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 24), start);
    const isOne =
      match[2] !== undefined ||
      announced.test(before) ||
      (lastEnd >= 0 && start - lastEnd < 12 && continued.test(text.slice(lastEnd, start)));
    if (!isOne || /[\w\d]$/.test(before)) continue;
    const range = { start, end: start + match[0].length };
    lastEnd = range.end;
    const id = `-${Number(match[1])}`;
    const error = knownError('flexnet', id);
    if (error) found.push({ error, range, ...numbersOf(match[2], match[3]) });
    else if (id !== '-0') unlisted.add(id);
  }
  for (const match of text.matchAll(symbol)) addNamed(found, byName.get(match[0]), match);
  for (const match of text.matchAll(exitStatus)) addNamed(found, knownError('exit', match[1] ?? ''), match);
  for (const match of text.matchAll(signal)) addNamed(found, knownError('signal', match[1] ?? ''), match);
  for (const match of text.matchAll(event)) {
    const id = (match[1] ?? match[2] ?? '').padStart(5, '0');
    addNamed(found, knownError('genesys', id) ?? knownError('connector', id), match);
  }
  addTexts(found, plainText(text));
  found.sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end);
  return { found: withSystemErrors(text, withoutInner(found)), unlisted: [...unlisted] };
}

function addNamed(found: FoundError[], error: KnownError | undefined, { index, 0: written }: RegExpMatchArray): void {
  if (error) found.push({ error, range: { start: index ?? 0, end: (index ?? 0) + written.length } });
}

const allTexts = textsOf(knownErrors);

function addTexts(found: FoundError[], text: PlainText): void {
  for (const { error, pieces } of allTexts) for (const range of placesOf(pieces, text)) found.push({ error, range });
}

/** What is said within something longer, as "Invalid host" is within "Invalid hostid on SERVER line", says nothing of its own. */
function withoutInner(sorted: readonly FoundError[]): FoundError[] {
  let end = -1;
  return sorted.filter(({ range }) => {
    if (range.end <= end) return false;
    end = range.end;
    return true;
  });
}

/** "System Error: 10061" belongs to the code before it; where there is none, it is an error by itself. */
function withSystemErrors(text: string, sorted: readonly FoundError[]): FoundError[] {
  const found = [...sorted];
  for (const match of text.matchAll(systemError)) {
    const number = match[1] ?? '';
    const range = { start: match.index, end: match.index + match[0].length };
    const before = found.filter((one) => one.range.end <= range.start && one.error.family === 'flexnet').at(-1);
    const index = before ? found.indexOf(before) : -1;
    if (before) found[index] = { ...before, system: before.system ?? systemPart(number) };
    else {
      const error = knownError('system', number);
      if (error) found.push({ error, range });
    }
  }
  return found;
}
