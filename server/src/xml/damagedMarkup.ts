import { distance } from 'fastest-levenshtein';
import { GREATER_THAN, LESS_THAN, SLASH } from '../core/characters';
import type { TextRange } from '../core/text';
import { isNameStart, isXmlSpace } from './names';

const SPACE = 32;
const TAB = 9;

/** Markup that a slip has made no markup: where its beginning is, and how it was meant. */
export interface DamagedOpening {
  readonly kind: 'comment' | 'cdata' | 'doctype';
  /** The damaged beginning. */
  readonly range: TextRange;
  readonly meant: '<!--' | '<![CDATA[' | '<!DOCTYPE';
  /** Whether nothing but its beginning can be damaged, and only so. */
  readonly isCertain: boolean;
}

/** Such as `<- `, `<! --`, `<--`, `<!-`, `<!_-`, `<@--`, `<?--`. */
const commentOpening = /<(?:![ \t]*-[-_=+0]?|![-_=+0]-|[1@~]--|-!-|--?|[ \t\r\n]+!?--|[!#$%^*?/\\]{1,2}--)(?![\w>-])/y;
const doctypeOpening = /<[^\w\s<>]{0,2}[ \t]*([A-Za-z]{5,9})(?=[\s>])/y;
const DOCTYPE = 'DOCTYPE';
const cdataHint = /^<.{0,3}[cdatxsfrvgez][cdatxsfrvgez ]{3}/i;
const SECTION = '<![CDATA[';

/** What a `<` that begins no markup was to begin, by what is after it; undefined where nothing shows it. */
export function damagedOpening(text: string, open: number): DamagedOpening | undefined {
  const section = damagedSection(text, text[open - 1] === '!' ? open - 1 : open);
  if (section) return { kind: 'cdata', range: section, meant: SECTION, isCertain: isCertainSection(text, section) };
  const comment = lengthOf(commentOpening, text, open);
  if (comment > 0) return { kind: 'comment', range: { start: open, end: open + comment }, meant: '<!--', isCertain: true };
  doctypeOpening.lastIndex = open;
  const doctype = doctypeOpening.exec(text);
  if (doctype && distance((doctype[1] ?? '').toUpperCase(), DOCTYPE) <= 2) {
    return { kind: 'doctype', range: { start: open, end: open + doctype[0].length }, meant: '<!DOCTYPE', isCertain: false };
  }
  return undefined;
}

/** The beginning of a CDATA section with at most two slips in it. */
export function damagedSection(text: string, start: number): TextRange | undefined {
  const written = text.slice(start, start + SECTION.length + 2);
  if (!cdataHint.test(written[0] === '!' ? `<${written}` : written)) return undefined;
  let best: TextRange | undefined;
  let fewest = 2;
  for (let length = SECTION.length - 2; length <= written.length; length++) {
    const slips = distance(written.slice(0, length).toUpperCase(), SECTION);
    if (slips > fewest || fewest + slips === 0 || written.slice(0, length) === SECTION) continue;
    // As many slips as without it: a letter is the first of the text.
    if (best && slips === fewest && /\w/.test(written.charAt(length - 1))) continue;
    fewest = slips;
    best = { start, end: start + length };
  }
  return best;
}

const sectionInText = /(&lt;|[>,])?!?[[{(]?([A-Z]{4,6})\[/gi;

/** The beginning of a CDATA section without its `<`, in a stretch of text. What ends a section must follow. */
export function sectionWithoutBracket(text: string, start: number, end: number): DamagedOpening | undefined {
  for (const { 0: written, 1: before = '', 2: letters = '', index } of text.slice(start, end).matchAll(sectionInText)) {
    if (distance(letters.toUpperCase(), 'CDATA') > 1) continue;
    const range = { start: start + index, end: start + index + written.length };
    // Before it may be the key beside <.
    const isOther = text[range.start - 1] === 'M' || before === ',' || before === '>';
    const isCertain = letters === 'CDATA' && !isOther && /^(?:&lt;)?!\[/.test(written);
    return { kind: 'cdata', range, meant: SECTION, isCertain };
  }
  return undefined;
}

/** Whether no letter of the text can have got into a damaged beginning of a section, and none of the beginning into the text. */
function isCertainSection(text: string, { start, end }: TextRange): boolean {
  // A sign before the last bracket may belong after it, and a space after the first before it.
  if (/[^A-Za-z \t]/.test(text.charAt(end - 2)) || (isXmlSpace(text.charCodeAt(start + 1)) && text[start - 1] !== '>')) return false;
  const letters = text.slice(start, end).replace(/[^A-Za-z]/g, '');
  if (!/[[\]{(]/.test(text.charAt(end - 1)) || letters.length > 5) return false;
  return letters.length === 5 || !/[CDAT]/.test(text.charAt(end));
}

/**
 * The end tag of an element with a slip or two before or in its name, such as `<\name>`, `<!/name>`, `</1name>`, `< /name>`, `</na me>`: where its name
 * begins and where it ends after the `>`. Undefined where none is at an offset, or a whole one.
 */
export function damagedEndTag(
  text: string,
  open: number,
  name: string,
): { readonly nameStart: number; readonly end: number; readonly isCertain: boolean } | undefined {
  let at = open + 1;
  let signs = 0;
  let hasSlash = false;
  for (; !text.startsWith(name, at); at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH) hasSlash = true;
    else if (isNameStart(code) || code === LESS_THAN || code === GREATER_THAN) {
      return text[open + 1] === '/' && at === open + 2 ? strayOrSplit(text, open, name) : undefined;
    }
    if (!isXmlSpace(code)) signs++;
    else if (code !== SPACE && code !== TAB) return undefined;
    if (signs > 3 || at - open > 4) return undefined;
  }
  const end = at + name.length;
  if (text[end] !== '>' || (signs !== 1 && !hasSlash)) return undefined;
  const isWhole = at === open + 2 && hasSlash;
  // </ name> is told of as such.
  const isSpacedOnly = hasSlash && signs === 1 && text[open + 1] === '/';
  // What is between < and the slash may be the end of the text.
  const isCertain = !hasSlash || text[open + 1] === '/' || isXmlSpace(text.charCodeAt(open + 1));
  return isWhole || isSpacedOnly ? undefined : { nameStart: at, end: end + 1, isCertain };
}

/** One letter too many between `</` and the name, or a space within the name. */
function strayOrSplit(
  text: string,
  open: number,
  name: string,
): { readonly nameStart: number; readonly end: number; readonly isCertain: boolean } | undefined {
  if (text.startsWith(`${name}>`, open + 3)) return { nameStart: open + 3, end: open + 3 + name.length + 1, isCertain: true };
  const written = text.slice(open + 2, open + 2 + name.length + 2);
  const split = /^[^\s<>]+[ \t][^\s<>]+>/.exec(written)?.[0];
  return split?.replace(/[ \t>]/g, '') === name ? { nameStart: open + 2, end: open + 2 + split.length, isCertain: true } : undefined;
}

const besideBracket = /[.,"';:\]|?<]/;

/** The end of an end tag whose `>` is another key, where the next tag or the line's end follows; or -1. */
export function endTagWithoutBracket(text: string, open: number, name: string): number {
  const at = open + 2 + name.length;
  if (!text.startsWith(`</${name}`, open) || !besideBracket.test(text.charAt(at))) return -1;
  if (text[at] === '<' && !/[\r\n<]/.test(text.charAt(at + 1))) return -1;
  return /^(?:[ \t]*(?:[\r\n<]|$))/.test(text.slice(at + 1, at + 40)) ? at + 1 : -1;
}

const declarationStart =
  /(?:<{0,2}|&lt;|[>M,])[^\w\s<>]{0,3}[ \t]*[xml?,;]{2,5}[-:._ \t]*version[ \t]*[=:]?[ \t]*["'\u2018-\u201f]?[^<>\r\n]*>/y;

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
  const found = /--[ \t]*!>|--[ \t]+>|--[^\w\s<>-]{1,2}>|[-\u2013\u2014]>|--&gt;|--[.<?](?=[ \t]*$)|--(?=[ \t]*$)/.exec(
    text.slice(start, end),
  );
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

const unmistakableEnd = /--(?:[ \t]*!>|[ \t]+>|[^\w\s<>-]{1,2}>|&gt;)/y;

/** Where what is at an offset can be nothing but the damaged end of a comment: the offset after it, or -1. */
export function unmistakableCommentEnd(text: string, at: number): number {
  const length = lengthOf(unmistakableEnd, text, at);
  return length > 0 ? at + length : -1;
}

const conflictStart = /^<{7}(?: .*)?$/gm;

/** The conflicts that a version control system has left in a text, each from its first marker to after its last; `others` is what follows the first version. */
export function mergeConflicts(text: string): { readonly marker: TextRange; readonly others: TextRange }[] {
  const conflicts: { marker: TextRange; others: TextRange }[] = [];
  if (!text.includes('<<<<<<<')) return conflicts;
  conflictStart.lastIndex = 0;
  const after = /^(?:\|{7}|={7})(?: .*)?\r?$/gm;
  const last = /^>{7}(?: .*)?$/gm;
  for (let first = conflictStart.exec(text); first; first = conflictStart.exec(text)) {
    const from = first.index + first[0].length;
    after.lastIndex = from;
    const middle = after.exec(text);
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

/** A text of the same length in which only the first version of each conflict is. */
export function withoutConflicts(text: string, conflicts: ReturnType<typeof mergeConflicts>): string {
  let kept = '';
  let at = 0;
  for (const { marker, others } of conflicts) {
    for (const { start, end } of [marker, others]) {
      kept += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
      at = end;
    }
  }
  return kept + text.slice(at);
}
