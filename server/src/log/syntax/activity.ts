/** What a vendor daemon says of one request for licenses (License Administration Guide, "Debug Log Messages"). */
export interface Activity {
  readonly kind: ActivityKind;
  readonly feature: string;
  /** Empty where the line has none. */
  readonly user: string;
  readonly host: string;
  /** How many licenses; 1 where the line does not say. Of an UPGRADE, so many more. */
  readonly licenses: number;
  /** The cause, without its code. */
  readonly reason: string;
  readonly code: ErrorNumbers | undefined;
  /** Whether the license came back because the daemon stopped. */
  readonly isShutdown: boolean;
  /** How many licenses of the feature are in use, and of how many, where the daemon writes that (ls_enable_verbose_dlog). */
  readonly inUse: number | undefined;
  readonly outOf: number | undefined;
}

export type ActivityKind = 'OUT' | 'IN' | 'DENIED' | 'UNSUPPORTED' | 'QUEUED' | 'DEQUEUED' | 'UPGRADE';

/** The numbers of an error: `(-4,342:10054 ...)`. */
export interface ErrorNumbers {
  /** Negative. */
  readonly code: number;
  readonly minor: number | undefined;
  readonly system: number | undefined;
}

const COLON = 0x3a;
const QUOTE = 0x22;
const SPACE = 0x20;
const AT = 0x40;

const byFirst: Readonly<Record<string, readonly ActivityKind[]>> = {
  O: ['OUT'],
  I: ['IN'],
  D: ['DENIED', 'DEQUEUED'],
  U: ['UNSUPPORTED', 'UPGRADE'],
  Q: ['QUEUED'],
};

/** The activity that a line tells of, from where its message begins; undefined where it tells of something else. By hand: most lines of a log are such. */
export function readActivity(line: string, from: number): Activity | undefined {
  const kinds = byFirst[line.charAt(from)];
  if (!kinds) return undefined;
  for (const kind of kinds) {
    const end = from + kind.length;
    if (line.charCodeAt(end) === COLON && line.startsWith(kind, from)) return readRequest(kind, line, skipSpaces(line, end + 1));
  }
  return undefined;
}

function readRequest(kind: ActivityKind, line: string, from: number): Activity | undefined {
  let at = from;
  let licenses = 1;
  // `DENIED: 4 f to user@host`
  const first = tokenEnd(line, at);
  if (isNumber(line, at, first) && /^ +\S+ +to /.test(line.slice(first, first + 200))) {
    licenses = amount(line.slice(at, first));
    at = skipSpaces(line, first);
  }
  let feature: string;
  if (line.charCodeAt(at) === QUOTE) {
    const close = line.indexOf('"', at + 1);
    if (close < 0) return undefined;
    feature = line.slice(at + 1, close);
    at = close + 1;
  } else {
    const end = tokenEnd(line, at);
    feature = line.slice(at, end);
    at = end;
  }
  if (feature === '') return undefined;
  at = skipSpaces(line, at);
  // `UNSUPPORTED: "f" (PORT_AT_HOST_PLUS   ) user@host`
  if (kind === 'UNSUPPORTED' && line[at] === '(') {
    const close = line.indexOf(')', at);
    if (close > 0 && close - at < 60 && !line.slice(at, close).includes('-')) at = skipSpaces(line, close + 1);
  }
  if (line.startsWith('to ', at) || line.startsWith('by ', at)) at = skipSpaces(line, at + 3);
  let end = tokenEnd(line, at);
  let mark = lastMark(line, at, end);
  if (mark < at && end < line.length) {
    // A user's name may have spaces.
    const long = /^[^"([^@]{1,80}@\S+/.exec(line.slice(at, at + 200))?.[0];
    if (long !== undefined) {
      end = at + long.length;
      at += /^v[\d.]+ +user +/.exec(long)?.[0].length ?? 0;
      mark = lastMark(line, at, end);
    }
  }
  let user = line.slice(at, mark < at ? end : mark);
  const host = mark < at ? '' : line.slice(mark + 1, end);
  if (mark < at && /^[([]/.test(user)) {
    user = '';
    end = at;
  }
  // The commonest lines end here.
  if (skipSpaces(line, end) >= line.length)
    return { kind, feature, user, host, licenses, reason: '', code: undefined, isShutdown: false, inUse: undefined, outOf: undefined };
  const rest = line.slice(end);
  const counted = licensesIn(rest);
  const verbose = rest.includes('^^^') ? readVerbose(rest) : undefined;
  const cause = kind === 'DENIED' || kind === 'UNSUPPORTED' ? readCause(rest) : undefined;
  return {
    kind,
    feature,
    user: verbose?.user ?? user,
    host,
    licenses: counted ?? licenses,
    reason: cause?.reason ?? '',
    code: cause?.code,
    isShutdown: kind === 'IN' && rest.includes('(SHUTDOWN)'),
    inUse: verbose?.inUse,
    outOf: verbose?.outOf,
  };
}

/** Where the last `@` of a piece of a line is; -1 where it has none. */
function lastMark(line: string, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && line.charCodeAt(at) !== AT) at--;
  return at >= from ? at : -1;
}

/** `(2 licenses)`, `(1->2 licenses)`, or `(2)` before the fields of a verbose line. */
function licensesIn(rest: string): number | undefined {
  const word = rest.indexOf(' license');
  if (word > 0) {
    const open = rest.lastIndexOf('(', word);
    const inside = rest.slice(open + 1, word);
    const [from = '', to] = inside.split('->');
    if (open >= 0 && /^\d{1,9}$/.test(from) && (to === undefined || /^\d{1,9}$/.test(to)))
      return to === undefined ? amount(from) : Math.max(0, amount(to) - amount(from));
  }
  if (!rest.includes('^^^')) return undefined;
  const short = /^ \((\d{1,9})\) \^\^\^/.exec(rest)?.[1];
  return short === undefined ? undefined : amount(short);
}

/** The fields between `^^^` and `^^^`: version, user, address, process, handle, in use, of how many, project (which may have spaces), and five more. */
function readVerbose(rest: string): { user: string; inUse: number; outOf: number } | undefined {
  const fields = rest.split('^^^', 2)[1]?.trim().split(/ +/) ?? [];
  if (fields.length < 12) return undefined;
  const [, user = '', , , , inUse = '', outOf = ''] = fields;
  if (!/^\d{1,9}$/.test(inUse) || !/^\d{1,9}$/.test(outOf)) return undefined;
  return { user, inUse: amount(inUse), outOf: amount(outOf) };
}

/** The last words in parentheses: `(Licensed number of users already reached. (-4,342:10054 ))`. */
export function readCause(rest: string): { reason: string; code: ErrorNumbers | undefined } | undefined {
  const code = readErrorNumbers(rest);
  const numbers = code ? rest.search(errorNumbers) : rest.length;
  const before = rest.slice(0, numbers);
  const open = causeStart(before);
  if (open < 0) return code ? { reason: '', code } : undefined;
  const reason = before
    .slice(open + 1)
    .trim()
    .replace(/\)+$/, '')
    .trim();
  if (!code && (!/[A-Za-z]{3}/.test(reason) || /^\d+ licenses?$/.test(reason))) return undefined;
  return { reason: reason.length > 200 ? reason.slice(0, 200) : reason, code };
}

/** The parenthesis that opens the cause: the first after a space that is not a count of licenses. */
function causeStart(before: string): number {
  let open = before.indexOf('(');
  while (open >= 0 && /^\((?:\d+ licenses?|handle \w+|\d+)\)/.test(before.slice(open, open + 40))) open = before.indexOf('(', open + 1);
  return open;
}

const errorNumbers = /\((-\d{1,4})(?:,(\d{1,6}))?(?::(\d{1,6}))?(?=[\s):"])/;

/** The first numbers of an error in a text. */
export function readErrorNumbers(text: string): ErrorNumbers | undefined {
  const found = errorNumbers.exec(text);
  return found ? { code: Number(found[1]), minor: numberOf(found[2]), system: numberOf(found[3]) } : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function amount(digits: string): number {
  return Number(digits.slice(0, 9));
}

function isNumber(line: string, from: number, to: number): boolean {
  if (from >= to || to - from > 9) return false;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function tokenEnd(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 ? line.length : space;
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line.charCodeAt(at) === SPACE) at++;
  return at;
}
