import { afterByteOrderMark, SPACE, skipBack } from '../characters';
import { isSimplePattern } from './projectFile';

/** Whether patterns leave out a path, relative to their folder and with slashes; a path outside of it, or the folder itself, never. */
export type IgnoreRules = (inside: string | undefined, isFolder: boolean) => boolean;

/**
 * The lines of an ignore file and then further patterns, all as in .gitignore: a later one goes before an earlier one, and what is in a folder that is
 * left out is left out. A pattern that is too long, or has too many `**`, is passed over. `ignoresCase`: whether names that differ in case alone are the same.
 */
export function ignoreRules(lines: string, patterns: readonly string[], ignoresCase: boolean): IgnoreRules {
  const rules = [...linesOf(lines), ...patterns.flatMap(linesOf)]
    .filter(isSimplePattern)
    .flatMap((line) => ignorePattern(line, ignoresCase) ?? [])
    .reverse();
  if (rules.length === 0) return () => false;
  return (inside, isFolder) => {
    if (inside === undefined || inside === '' || /^\.{0,2}\/|^\.{1,2}$/.test(inside)) return false;
    const matches = rules.map((rule) => rule.matchesIn(inside));
    const last = inside.split('/').length - 1;
    for (let level = 0; level <= last; level++) {
      const rule = rules.find(({ foldersOnly }, index) => matches[index]?.[level] && (isFolder || level < last || !foldersOnly));
      if (rule && !rule.negated) return true;
    }
    return false;
  };
}

/** The lines of an ignore file, as they are in it. */
export function linesOf(text: string): string[] {
  return text.slice(afterByteOrderMark(text)).split(/\r\n?|\n/);
}

/** One line of an ignore file, made ready to be matched. */
interface IgnorePattern {
  /** Whether it takes back what a line before it leaves out. */
  readonly negated: boolean;
  /** Whether it is of folders alone. */
  readonly foldersOnly: boolean;
  /** For each name of a path, the first folder's first: whether it matches what that name and the names before it are the path of. */
  matchesIn(path: string): readonly boolean[];
}

/**
 * What a pattern is made of: a character itself, a class of them, `any` for `?`, `stars` for `*`, of any characters within a name, and `rest` for a last
 * `**`, of all that follows. Another `**` is `maybe`, which lets the next part be passed over, and `folders`, of any text up to a slash.
 */
type Part = 'any' | 'stars' | 'maybe' | 'folders' | 'rest' | string | Class;
interface Class {
  has(character: string): boolean;
}

/**
 * Reads a line as git does (gitignore and its wildmatch): undefined for an empty line, a comment, and a pattern that can match nothing.
 * `ignoresCase`: whether letters of both cases are the same.
 */
function ignorePattern(line: string, ignoresCase: boolean): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined;
  const negated = line.startsWith('!');
  let text = withoutTrailingSpaces(negated ? line.slice(1) : line);
  const foldersOnly = text.endsWith('/');
  if (foldersOnly) text = text.slice(0, -1);
  if (text === '') return undefined;
  const nameOnly = !text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  const characters = [...text];
  const fold = (one: string): string => (ignoresCase ? one.toLowerCase() : one);
  if (text === '') return undefined;
  const parts = partsOf(characters, nameOnly, ignoresCase);
  if (!parts) return undefined;
  const matchesIn = (path: string): readonly boolean[] =>
    nameOnly ? path.split('/').map((name) => matchesOf(parts, [...name], fold)[0] === true) : matchesOf(parts, [...path], fold);
  return { negated, foldersOnly, matchesIn };
}

/** A space at the end counts only after a backslash. */
function withoutTrailingSpaces(text: string): string {
  const end = skipBack(text, text.length, (code) => code === SPACE);
  if (end === text.length) return text;
  let backslashes = 0;
  while (text[end - 1 - backslashes] === '\\') backslashes++;
  return text.slice(0, end + (backslashes % 2));
}

function partsOf(pattern: readonly string[], nameOnly: boolean, ignoresCase: boolean): Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const one = pattern[at] ?? '';
    if (one === '\\') {
      const next = pattern[++at];
      if (next === undefined) return undefined;
      parts.push(literal(next, ignoresCase));
    } else if (one === '?') parts.push('any');
    else if (one === '[') {
      const read = classAt(pattern, at, ignoresCase);
      if (!read) return undefined;
      parts.push(read.members);
      at = read.end;
    } else if (one === '*') {
      const startsName = at === 0 || pattern[at - 1] === '/';
      let end = at;
      while (pattern[end] === '*') end++;
      const many = end - at > 1 && startsName && !nameOnly;
      if (many && end === pattern.length) parts.push('rest');
      else if (many && (pattern[end] === '/' || (pattern[end] === '\\' && pattern[end + 1] === '/'))) {
        parts.push('maybe', 'folders');
        if (pattern[end] === '\\') end++;
        end++;
      } else parts.push('stars');
      at = end - 1;
    } else parts.push(literal(one, ignoresCase));
  }
  return parts;
}

/** A character to be found as it is; written so that it is none of the names of parts, which have several characters. */
function literal(character: string, ignoresCase: boolean): string {
  return ignoresCase ? character.toLowerCase() : character;
}

const posixClasses: Readonly<Record<string, RegExp>> = {
  alnum: /^[A-Za-z0-9]$/,
  alpha: /^[A-Za-z]$/,
  blank: /^[ \t]$/,
  cntrl: /^\p{Cc}$/u,
  digit: /^[0-9]$/,
  graph: /^[!-~]$/,
  lower: /^[a-z]$/,
  print: /^[ -~]$/,
  punct: /^[!-/:-@[-`{-~]$/,
  space: /^[ \t-\r]$/,
  upper: /^[A-Z]$/,
  xdigit: /^[0-9A-Fa-f]$/,
};

/** The class of characters that begins at a `[`, and where its `]` is; undefined where it has none. */
function classAt(pattern: readonly string[], start: number, ignoresCase: boolean): { members: Class; end: number } | undefined {
  let at = start + 1;
  const negated = pattern[at] === '!' || pattern[at] === '^';
  if (negated) at++;
  const first = at;
  const ranges: [from: string, to: string][] = [];
  const named: RegExp[] = [];
  for (; at < pattern.length && (at === first || pattern[at] !== ']'); at++) {
    if (pattern[at] === '[' && pattern[at + 1] === ':') {
      const close = pattern.indexOf(']', at + 2);
      if (close < 0) return undefined;
      if (pattern[close - 1] === ':' && close - 1 >= at + 2) {
        const name = pattern.slice(at + 2, close - 1).join('');
        const members = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
        if (!members) return undefined;
        named.push(ignoresCase && name === 'upper' ? /^[A-Za-z]$/ : members);
        at = close;
        continue;
      }
    }
    if (pattern[at] === '\\') at++;
    const from = pattern[at];
    if (from === undefined) return undefined;
    // Also where a range is none, as in [z-a].
    ranges.push([from, from]);
    if (pattern[at + 1] === '-' && pattern[at + 2] !== undefined && pattern[at + 2] !== ']') {
      at += 2;
      if (pattern[at] === '\\') at++;
      const to = pattern[at];
      if (to === undefined) return undefined;
      ranges.push([from, to]);
    }
  }
  if (at >= pattern.length) return undefined;
  const within = (one: string): boolean =>
    ranges.some(([from, to]) => compare(from, one) <= 0 && compare(one, to) <= 0) || named.some((members) => members.test(one));
  const members: Class = {
    has: (one) =>
      one !== '/' && (ignoresCase ? within(one) || within(one.toLowerCase()) || within(one.toUpperCase()) : within(one)) !== negated,
  };
  return { members, end: at };
}

function compare(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}

/**
 * Whether the parts match the text up to each of its slashes and, last, the whole of it. All places of the pattern that the text can have led to are followed at once, so the time is the product of
 * the two lengths at most, whatever the pattern is.
 */
function matchesOf(parts: readonly Part[], text: readonly string[], fold: (one: string) => string): readonly boolean[] {
  const matches: boolean[] = [];
  let here = new Uint8Array(parts.length + 1);
  let next = new Uint8Array(parts.length + 1);
  here[0] = 1;
  // Between these are all places that were reached.
  let [first, last] = [0, 0];
  for (const character of text) {
    const folded = fold(character);
    last = passEmpty(parts, here, first, last);
    if (character === '/') matches.push(here[parts.length] === 1);
    let [nextFirst, nextLast] = [parts.length + 1, -1];
    for (let place = first; place <= last; place++) {
      const part = parts[place];
      if (here[place] === 0) continue;
      here[place] = 0;
      if (part === undefined) continue;
      const stays = part === 'stars' ? character !== '/' : part === 'folders' || part === 'rest';
      const goesOn = isLast(part, character, folded);
      if (stays) next[place] = 1;
      if (goesOn) next[place + 1] = 1;
      if (stays || goesOn) {
        nextFirst = Math.min(nextFirst, stays ? place : place + 1);
        nextLast = Math.max(nextLast, goesOn ? place + 1 : place);
      }
    }
    if (nextLast < 0) return matches;
    [here, next, first, last] = [next, here, nextFirst, nextLast];
  }
  passEmpty(parts, here, first, last);
  matches.push(here[parts.length] === 1);
  return matches;
}

/** Whether a character can be the last of those that a part takes; `stars` and `rest` end before one. */
function isLast(part: Part, character: string, folded: string): boolean {
  if (part === 'any') return character !== '/';
  if (part === 'folders') return character === '/';
  if (typeof part === 'string') return part === folded;
  return part.has(character);
}

/** Goes on, in place, after all parts that need no character. Returns the last place that is reached. */
function passEmpty(parts: readonly Part[], here: Uint8Array, first: number, last: number): number {
  let end = last;
  for (let place = first; place <= end; place++) {
    if (here[place] === 0) continue;
    const part = parts[place];
    const passed = part === 'stars' || part === 'rest' ? 1 : part === 'maybe' ? 2 : 0;
    for (let step = 1; step <= passed; step++) here[place + step] = 1;
    end = Math.max(end, place + passed);
  }
  return end;
}
