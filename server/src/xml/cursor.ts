import { afterByteOrderMark, END, GREATER_THAN, isLineEnd, LESS_THAN } from '../core/characters';
import { Finder } from '../core/finder';
import type { TextRange } from '../core/text';
import { isNamePart, isNameStart, isXmlCharacter, isXmlSpace } from './names';
import type { Problem, ProblemKind, Repair } from './problems';
import { readReference } from './references';
import type { XmlToken } from './tokens';
import type { XmlName } from './tree';

/** So many problems are noted: a broken text of this size is none that anyone fixes, and must not fill the memory. */
const MOST_PROBLEMS = 100_000;

/** What a second reading of a text that is not well-formed may guess by. */
export interface Recovery {
  /** The names of the elements that exist: one that runs into the name of its first attribute is told apart. */
  readonly names: Readonly<Record<string, unknown>>;
  /** The name of the innermost element that is open where the scanner is. */
  readonly innermost?: () => string | undefined;
}

/** A text that is being cut into tokens: how far it is read, and what is common to reading tokens of every kind. */
export class Cursor {
  position = 0;
  readonly problems: Problem[] = [];
  readonly finder: Finder;
  /** Whether a document type declaration without an end was read. */
  hasUnclosedDoctype = false;
  /** The comments that hold others, once they were looked for. */
  nested: ReadonlyMap<number, readonly TextRange[]> | undefined;

  constructor(
    readonly text: string,
    readonly take: (token: XmlToken) => void,
    readonly recover: Recovery | undefined,
  ) {
    this.finder = new Finder(text);
  }

  takeText(start: number, end: number): void {
    this.take({ kind: 'text', start, end });
    this.checkCharacters(Math.max(start, afterByteOrderMark(this.text)), end);
    this.checkReferences(start, end);
    for (let at = this.finder.next(']]>', start); at >= 0 && at < end; at = this.finder.next(']]>', at + 3))
      this.problem('cdata-end-in-text', at, at + 3, ']]>');
  }

  checkReferences(start: number, end: number): void {
    const { text } = this;
    for (let at = this.finder.next('&', start); at >= 0 && at < end; ) {
      const reference = readReference(text, at);
      if (reference.problem) this.problem(reference.problem, at, reference.end, text.slice(at, reference.end));
      at = this.finder.next('&', reference.end);
    }
  }

  checkCharacters(start: number, end: number): void {
    const { text } = this;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x20 && code < 0xd800) continue;
      if (code === 9 || isLineEnd(code)) continue;
      const codePoint = text.codePointAt(at) ?? 0;
      const length = codePoint > 0xffff ? 2 : 1;
      if (!isXmlCharacter(codePoint))
        this.problem('illegal-character', at, at + 1, `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
      at += length - 1;
    }
  }

  readName(start: number): XmlName {
    const end = this.nameEnd(start);
    const text = this.text.slice(start, end);
    const colon = text.indexOf(':');
    if (
      colon >= 0 &&
      (colon === 0 || colon === text.length - 1 || text.indexOf(':', colon + 1) >= 0 || !isNameStart(text.codePointAt(colon + 1) ?? 0))
    ) {
      this.problem('name-illegal', start, end, text);
    }
    return { start, end, text, prefix: colon < 0 ? '' : text.slice(0, colon), local: text.slice(colon + 1) };
  }

  nameEnd(start: number): number {
    let at = start;
    for (let codePoint = this.codePoint(at); codePoint !== END; codePoint = this.codePoint(at)) {
      if (!(at === start ? isNameStart(codePoint) : isNamePart(codePoint))) break;
      at += codePoint > 0xffff ? 2 : 1;
    }
    return at;
  }

  skipSpace(from: number): number {
    // Not by `skip`: reading a file spends much of its time here, where the call of a function that is an argument would cost a tenth.
    let at = from;
    while (isXmlSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** The next `>`, `<` or line end at or after an offset. */
  nextOfLine(from: number): number {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER_THAN || code === LESS_THAN || isLineEnd(code)) break;
    }
    return at;
  }

  /** Where markup without an end had best end: after the next `>` of its line, else with the line, before the next tag. */
  endOfUnclosed(from: number): number {
    const at = this.nextOfLine(from);
    return this.text.charCodeAt(at) === GREATER_THAN ? at + 1 : at;
  }

  codePoint(at: number): number {
    return at < this.text.length ? (this.text.codePointAt(at) ?? END) : END;
  }

  problem(kind: ProblemKind, start: number, end: number, about: string, place?: number, repair?: Repair): void {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push({ kind, range: { start, end }, about, ...(place !== undefined && { place }), ...(repair && { repair }) });
  }
}
