import { distance } from 'fastest-levenshtein';
import type { TextRange } from '../core/text';
import { isNamePart, isXmlSpace } from './names';

/** Markup that a slip has made no markup: where its beginning stands, and how it was meant. */
export interface DamagedOpening {
  readonly kind: 'comment' | 'cdata' | 'doctype';
  /** The damaged beginning. */
  readonly range: TextRange;
  readonly meant: '<!--' | '<![CDATA[' | '<!DOCTYPE';
  /** Whether nothing but its beginning can be damaged, and only so. */
  readonly isCertain: boolean;
}

/** Such as `<- `, `<! --`, `<--`, `<!-`, `<!_-`, `<@--`. */
const commentOpening = /<(?:![ \t]*-[-_=+0]?|![-_=+0]-|[1@~]--|-!-|--?|[ \t]+!?--)(?![\w>-])/y;
const doctypeOpening = /<[^\w\s<>]{0,2}[ \t]*doctype(?=[\s>])/iy;
const cdataHint = /^[^\w\s]{1,4}(?:[cdatxsfv]{4,7}|CDATA)/i;
const SECTION = '<![CDATA[';

/** What a `<` that begins no markup was to begin, by what stands behind it; undefined where nothing shows it. */
export function damagedOpening(text: string, open: number): DamagedOpening | undefined {
  const section = damagedSection(text, text[open - 1] === '!' ? open - 1 : open);
  if (section) return { kind: 'cdata', range: section, meant: SECTION, isCertain: isCertainSection(text, section) };
  const comment = lengthOf(commentOpening, text, open);
  if (comment > 0) return { kind: 'comment', range: { start: open, end: open + comment }, meant: '<!--', isCertain: true };
  const doctype = lengthOf(doctypeOpening, text, open);
  if (doctype > 0) return { kind: 'doctype', range: { start: open, end: open + doctype }, meant: '<!DOCTYPE', isCertain: false };
  return undefined;
}

/** The beginning of a CDATA section with at most two slips in it. */
export function damagedSection(text: string, start: number): TextRange | undefined {
  const written = text.slice(start, start + SECTION.length + 2);
  if (!cdataHint.test(written)) return undefined;
  let best: TextRange | undefined;
  let fewest = 2;
  for (let length = SECTION.length - 2; length <= written.length; length++) {
    const slips = distance(written.slice(0, length).toUpperCase(), SECTION);
    if (slips > fewest || fewest + slips === 0 || written.slice(0, length) === SECTION) continue;
    fewest = slips;
    best = { start, end: start + length };
  }
  return best;
}

/** Whether no letter of the text can have got into a damaged beginning of a section, and none of the beginning into the text. */
function isCertainSection(text: string, { start, end }: TextRange): boolean {
  const letters = text.slice(start, end).replace(/[^A-Za-z]/g, '');
  if (!/[[\]{(]/.test(text.charAt(end - 1)) || letters.length > 5) return false;
  return letters.length === 5 || !/[CDAT]/.test(text.charAt(end));
}

/** What stands between `<` and a name in a damaged tag: one character that begins no name, such as the key beside the slash. */
export function strayBeforeName(text: string, open: number, name: string): number {
  const at = open + 1;
  const code = text.charCodeAt(at);
  if (isXmlSpace(code) || name === '' || !text.startsWith(name, at + 1)) return -1;
  const behind = text.charCodeAt(at + 1 + name.length);
  return isNamePart(behind) ? -1 : at + 1;
}

/** Where the name stands of an end tag with blanks before its slash, or with one character too many behind it; or -1. */
export function spacedEndTagName(text: string, open: number, name: string): number {
  let at = open + 1;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] !== '/') return -1;
  const isSpaced = at > open + 1;
  at++;
  if (!isSpaced && isXmlSpace(text.charCodeAt(at))) return -1;
  if (!isSpaced && !text.startsWith(name, at)) at++;
  else if (!isSpaced) return -1;
  return text.startsWith(`${name}>`, at) ? at : -1;
}

const declarationStart = /(?:<[ \t]*\??|[>M]?\?)\??[ \t]*[xml?,;]{2,5}[ \t]*version[ \t]*=[^<>\r\n]*\?>/y;

/** The end of an XML declaration at the start of a text whose beginning is damaged, or -1. */
export function declarationEnd(text: string, start: number): number {
  if (/^<\?xml[ \t\r\n]/.test(text.slice(start, start + 6))) return -1;
  const length = lengthOf(declarationStart, text, start);
  return length > 0 ? start + length : -1;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The `-->` that belongs to each `<!--` if comments could be nested, for those that hold another. Takes one pass. */
export function nestedComments(text: string): ReadonlyMap<number, readonly TextRange[]> {
  const nested = new Map<number, TextRange[]>();
  let waiting: { open: number; inner: TextRange[] } | undefined;
  let depth = 0;
  const stack: number[] = [];
  const closeOf = new Map<number, number>();
  for (const { 0: mark, index } of text.matchAll(/<!--|-->/g)) {
    if (mark === '<!--') stack.push(index);
    else {
      const open = stack.pop();
      if (open !== undefined) closeOf.set(open, index);
    }
  }
  for (const { 0: mark, index } of text.matchAll(/<!--|-->/g)) {
    if (!waiting) {
      if (mark === '<!--' && closeOf.has(index)) {
        waiting = { open: index, inner: [] };
        depth = 1;
      }
      continue;
    }
    depth += mark === '<!--' ? 1 : -1;
    if (depth > 0) waiting.inner.push({ start: index, end: index + mark.length });
    else {
      if (waiting.inner.length > 0) nested.set(waiting.open, [...waiting.inner, { start: index, end: index + 3 }]);
      waiting = undefined;
    }
  }
  return nested;
}

/** An end of a comment with a slip in it, such as `--!>` or `->`, in a range. */
export function damagedCommentEnd(text: string, start: number, end: number): TextRange | undefined {
  const found = /--[ \t]*!>|--[ \t]+>|[-\u2013\u2014]>|--[.<?](?=[ \t]*$)|--(?=[ \t]*$)/.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

const conflictStart = /^<{7}(?: .*)?$/gm;

/** The conflicts that a version control system has left in a text, each from its first marker to behind its last; `others` is what follows the first version. */
export function mergeConflicts(text: string): { readonly marker: TextRange; readonly others: TextRange }[] {
  const conflicts: { marker: TextRange; others: TextRange }[] = [];
  if (!text.includes('<<<<<<<')) return conflicts;
  conflictStart.lastIndex = 0;
  const behind = /^(?:\|{7}|={7})(?: .*)?\r?$/gm;
  const last = /^>{7}(?: .*)?$/gm;
  for (let first = conflictStart.exec(text); first; first = conflictStart.exec(text)) {
    const from = first.index + first[0].length;
    behind.lastIndex = from;
    const middle = behind.exec(text);
    if (!middle) break;
    last.lastIndex = middle.index;
    const end = last.exec(text);
    if (!end) break;
    conflicts.push({
      marker: { start: first.index, end: from - (first[0].endsWith('\r') ? 1 : 0) },
      others: { start: middle.index, end: end.index + end[0].length },
    });
    conflictStart.lastIndex = end.index + end[0].length;
  }
  return conflicts;
}

/** A text of the same length in which only the first version of each conflict stands. */
export function withoutConflicts(text: string, conflicts: ReturnType<typeof mergeConflicts>): string {
  let blanked = '';
  let at = 0;
  for (const { marker, others } of conflicts) {
    for (const { start, end } of [marker, others]) {
      blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
      at = end;
    }
  }
  return blanked + text.slice(at);
}
