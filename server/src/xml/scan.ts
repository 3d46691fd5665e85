import { Finder } from '../core/finder';
import type { TextRange } from '../core/text';
import {
  type DamagedOpening,
  damagedCommentEnd,
  damagedOpening,
  declarationEnd,
  nestedComments,
  spacedEndTagName,
  strayBeforeName,
} from './damagedMarkup';
import { isNamePart, isNameStart, isUnseen, isXmlCharacter, isXmlSpace } from './names';
import type { Problem, ProblemKind, Repair } from './problems';
import { decodeReferences, readReference } from './references';
import type { XmlToken } from './tokens';
import type { XmlAttribute, XmlName } from './tree';

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const END = -1;

/** So many problems are noted: a broken text of this size is none that anyone mends, and must not fill the memory. */
const MOST_PROBLEMS = 100_000;

/** One list for all tags without attributes, which are the most. */
const noAttributes: readonly XmlAttribute[] = [];

/** What a second reading of a text that is not well-formed may guess by. */
export interface Recovery {
  /** The names of the elements that exist: one that runs into the name of its first attribute is told apart. */
  readonly names: Readonly<Record<string, unknown>>;
  /** The name of the innermost element that is open where the scanner is. */
  readonly innermost?: () => string | undefined;
}

/**
 * Cuts a text into tags, text, comments and the like, in one pass, and gives what is wrong with them. Never fails. Each token goes to `take` as
 * soon as it is read: a list of them all would keep what nobody needs any longer.
 *
 * With `recover`, a CDATA section that holds the beginning of another is taken for one that lost its end. XML lets it go on to the end of the
 * other, with all elements between as its text: true of a well-formed document, but no use in a broken one.
 */
export function scan(text: string, take: (token: XmlToken) => void, recover?: Recovery): Problem[] {
  return new Scanner(text, take, recover).scan();
}

class Scanner {
  private position = 0;
  private readonly problems: Problem[] = [];
  private readonly finder: Finder;
  private hasUnclosedDoctype = false;
  private nested: ReadonlyMap<number, readonly TextRange[]> | undefined;

  constructor(
    private readonly text: string,
    private readonly take: (token: XmlToken) => void,
    private readonly recover: Recovery | undefined,
  ) {
    this.finder = new Finder(text);
  }

  scan(): Problem[] {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) this.position = 1;
    let textStart = 0;
    const declared = this.recover ? declarationEnd(text, this.position) : -1;
    if (declared >= 0) {
      this.problem('declaration-malformed', this.position, declared, 'xml');
      this.take({ kind: 'declaration', start: 0, end: declared });
      textStart = this.position = declared;
    }
    while (this.position < text.length) {
      const open = this.finder.next('<', this.position);
      if (open < 0) break;
      const length = this.markupLength(open);
      const damagedEnd = this.recover ? this.readDamaged(textStart, open, length) : -1;
      if (damagedEnd >= 0) {
        textStart = this.position = damagedEnd;
        continue;
      }
      const spacedName = length === 0 ? this.spacedName(open) : -1;
      if (length === 0) this.problem('bare-less-than', open, open + 1, '<');
      if (length === 0 && spacedName < 0) {
        this.position = open + 1;
        continue;
      }
      this.finishText(textStart, open);
      this.position = open;
      if (spacedName < 0) this.readMarkup(open);
      else this.readStartTag(open, spacedName);
      textStart = this.position;
    }
    this.finishText(textStart, text.length);
    return this.problems;
  }

  /** Whether a `<` starts markup, as the number of characters that say so. */
  private markupLength(open: number): number {
    const next = this.codePoint(open + 1);
    if (next === 33) return /^<!(?:--|\[CDATA\[|DOCTYPE)/.test(this.text.slice(open, open + 9)) ? 2 : 0;
    if (next === 63 || next === SLASH) return 2;
    return isNameStart(next) ? 1 : 0;
  }

  /** Where the name of an element that exists stands behind `<` and white space: a tag but for these. -1 where none does. */
  private spacedName(open: number): number {
    if (!this.recover) return -1;
    const start = this.skipSpace(open + 1);
    const end = this.nameEnd(start);
    const name = this.text.slice(start, end);
    const behind = this.codePoint(end);
    if (behind !== GREATER_THAN && behind !== SLASH && !isXmlSpace(behind)) return -1;
    return Object.hasOwn(this.recover.names, name.slice(name.indexOf(':') + 1)) ? start : -1;
  }

  /** Reads what a slip has made of a tag, a comment or a section at `open`, with the text before it. Gives the offset behind it, or -1. */
  private readDamaged(textStart: number, open: number, length: number): number {
    const { text } = this;
    const innermost = this.recover?.innermost?.();
    const isInstruction = length === 2 && text.charCodeAt(open + 1) === 63;
    if (innermost !== undefined && (length === 0 || isInstruction)) {
      const nameStart = strayBeforeName(text, open, innermost);
      const close = nameStart < 0 ? -1 : nameStart + innermost.length;
      if (close >= 0 && text.charCodeAt(close) === GREATER_THAN) return this.takeDamagedEndTag(textStart, open, nameStart, innermost);
    }
    if (innermost !== undefined && length !== 1) {
      const nameStart = spacedEndTagName(text, open, innermost);
      if (nameStart >= 0) return this.takeDamagedEndTag(textStart, open, nameStart, innermost);
    }
    if (length === 1 && innermost !== undefined && open > textStart && text.charCodeAt(open - 1) === SLASH) {
      const close = open + 1 + innermost.length;
      if (text.startsWith(innermost, open + 1) && text.charCodeAt(close) === GREATER_THAN)
        return this.takeDamagedEndTag(textStart, open - 1, open + 1, innermost);
    }
    if (length !== 0) return -1;
    const opening = damagedOpening(text, open);
    if (opening) return this.readDamagedOpening(textStart, opening);
    return this.readDamagedStartTag(textStart, open);
  }

  private takeDamagedEndTag(textStart: number, start: number, nameStart: number, name: string, isCertain = true): number {
    this.finishText(textStart, start);
    const end = nameStart + name.length + 1;
    const range = { start, end };
    this.problem('end-tag-damaged', start, end, name, undefined, { edits: [{ range, newText: `</${name}>` }], isCertain });
    this.take({ kind: 'endTag', start, end, name: this.readName(nameStart) });
    return end;
  }

  private readDamagedOpening(textStart: number, { kind, range, meant, isCertain }: DamagedOpening): number {
    const { text } = this;
    const endMark = kind === 'comment' ? '-->' : kind === 'cdata' ? ']]>' : '>';
    const close = this.finder.next(endMark, range.end);
    const another = this.finder.next(kind === 'doctype' ? '<' : meant, range.end);
    if (close < 0 || (another >= 0 && another < close)) return -1;
    if (kind === 'doctype' && text.slice(range.end, close).includes('[')) return -1;
    this.finishText(textStart, range.start);
    const end = close + endMark.length;
    this.problem(`${kind}-damaged`, range.start, range.end, meant, end, { edits: [{ range, newText: meant }], isCertain });
    this.take({ kind, start: range.start, end });
    return end;
  }

  /** A start tag of an element that exists, with one character too many before its name. */
  private readDamagedStartTag(textStart: number, open: number): number {
    const { text } = this;
    const nameStart = open + 2;
    const stray = this.codePoint(open + 1);
    if (isXmlSpace(stray) || stray === LESS_THAN || stray === GREATER_THAN || stray === SLASH) return -1;
    const end = this.nameEnd(nameStart);
    const name = text.slice(nameStart, end);
    const behind = this.codePoint(end);
    if (behind !== GREATER_THAN && behind !== SLASH && !isXmlSpace(behind)) return -1;
    if (!Object.hasOwn(this.recover?.names ?? {}, name.slice(name.indexOf(':') + 1))) return -1;
    this.finishText(textStart, open);
    const range = { start: open + 1, end: nameStart };
    this.problem('start-tag-damaged', open, end, name, undefined, { edits: [{ range, newText: '' }], isCertain: true });
    this.readStartTag(open, nameStart);
    return this.position;
  }

  private readMarkup(open: number): void {
    const { text } = this;
    if (text.startsWith('<!--', open)) this.readComment(open);
    else if (text.startsWith('<![CDATA[', open)) this.readCdata(open);
    else if (text.startsWith('<!DOCTYPE', open)) this.readDoctype(open);
    else if (text.startsWith('<?', open)) this.readInstruction(open);
    else if (text.startsWith('</', open)) this.readEndTag(open);
    else this.readStartTag(open);
  }

  private finishText(start: number, end: number): void {
    const from = this.recover ? this.takeDamagedEndTags(start, end) : start;
    if (end > from) this.takeText(from, end);
  }

  private takeText(start: number, end: number): void {
    this.take({ kind: 'text', start, end });
    this.checkCharacters(start === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : start, end);
    this.checkReferences(start, end);
    for (let at = this.finder.next(']]>', start); at >= 0 && at < end; at = this.finder.next(']]>', at + 3))
      this.problem('cdata-end-in-text', at, at + 3, ']]>');
  }

  /** Takes what a text holds of end tags without their <, with the text before each. Gives the offset behind the last. */
  private takeDamagedEndTags(start: number, end: number): number {
    const { text } = this;
    let at = this.takeDamagedStartTag(start, end);
    for (let name = this.recover?.innermost?.(); name !== undefined && at < end; name = this.recover?.innermost?.()) {
      const found = text.slice(at, end).indexOf(`/${name}>`);
      // The end tag itself follows: what looks like one is text.
      if (found < 0 || text.startsWith(`</${name}`, end)) break;
      const slash = at + found;
      const before = slash > at ? text[slash - 1] : '';
      const from = before === '>' ? slash - 1 : slash;
      if (from > at) this.takeText(at, from);
      at = this.takeDamagedEndTag(from, from, slash + 1, name, before !== 'M' && before !== ',');
    }
    return at;
  }

  /** Takes a start tag without its <, of an element that may stand here, with the white space before it. Gives the offset behind it. */
  private takeDamagedStartTag(start: number, end: number): number {
    const { text } = this;
    const at = this.skipSpace(start);
    const name = at < end ? text.slice(at, Math.min(this.nameEnd(at), end)) : '';
    const parents = Object.hasOwn(this.recover?.names ?? {}, name) ? this.recover?.names[name] : undefined;
    if (!Array.isArray(parents) || !parents.includes(this.recover?.innermost?.())) return start;
    restOfTag.lastIndex = at + name.length;
    const length = restOfTag.exec(text)?.[0].length ?? 0;
    if (length === 0 || restOfTag.lastIndex > end) return start;
    if (at > start) this.takeText(start, at);
    const edits = [{ range: { start: at, end: at }, newText: '<' }];
    this.problem('start-tag-damaged', at, at + name.length, name, at, { edits, isCertain: true });
    this.readStartTag(at, at);
    return this.position;
  }

  private readComment(open: number): void {
    const close = this.finder.next('-->', open + 4);
    const nested = this.finder.next('<!--', open + 4);
    // In <!--> the two hyphens are those of the end.
    if (close < 0 || (nested >= 0 && nested + 2 < close)) {
      this.readUnclosedComment(open);
    } else {
      for (let at = this.finder.next('--', open + 4); at >= 0 && at < close; at = this.finder.next('--', at + 2)) {
        this.problem('comment-double-hyphen', at, at + 2, '--');
      }
      this.position = close + 3;
      this.checkCharacters(open + 4, close);
    }
    this.take({ kind: 'comment', start: open, end: this.position });
  }

  private readUnclosedComment(open: number): void {
    this.position = this.endOfUnclosed(open + 4);
    const { text } = this;
    const end = this.recover && damagedCommentEnd(text, open + 4, this.position);
    if (end) {
      const edits = [{ range: end, newText: '-->' }];
      const isCertain = /^[ \t]*(?:<|$|[\r\n])/.test(text.slice(end.end, end.end + 100));
      this.position = end.end;
      this.problem('comment-not-closed', open, open + 4, '<!--', end.end, { edits, isCertain });
      return;
    }
    if (this.recover) this.nested ??= nestedComments(text);
    const inner = this.nested?.get(open);
    const last = inner?.at(-1);
    if (!inner || !last) {
      this.problem('comment-not-closed', open, open + 4, '<!--', this.position);
      return;
    }
    const place = this.position;
    this.position = last.end;
    const edits = inner.slice(0, -1).map((range) => ({ range, newText: '' }));
    this.problem('comment-nested', open, open + 4, '<!--', place, { edits, isCertain: false });
  }

  private readCdata(open: number): void {
    const close = this.finder.next(']]>', open + 9);
    const nested = this.finder.next('<![CDATA[', open + 9);
    const holdsAnother = nested >= 0 && nested < close;
    if (close < 0 || (holdsAnother && this.recover)) {
      this.position = this.endOfUnclosedCdata(open + 9, nested);
      this.problem('cdata-not-closed', open, open + 9, '<![CDATA[', this.position);
    } else {
      if (holdsAnother) this.problem('cdata-in-cdata', open, open + 9, '<![CDATA[');
      this.position = close + 3;
    }
    this.checkCharacters(open + 9, this.position);
    this.take({ kind: 'cdata', start: open, end: this.position });
  }

  /** Where a CDATA section without an end had best end: before the first end tag behind it, if that comes before the next section. */
  private endOfUnclosedCdata(from: number, nextSection: number): number {
    const lineEnd = this.finder.next('\n', from);
    const tag = lineEnd < 0 ? -1 : this.skipSpace(lineEnd);
    if (this.recover && this.text.charCodeAt(tag) === LESS_THAN && !this.text.slice(from, lineEnd).includes('</')) {
      const name = this.text.slice(tag + 1, this.nameEnd(tag + 1));
      // An element that begins the next line stands behind a section that is only begun.
      if (Object.hasOwn(this.recover.names, name)) return lineEnd;
    }
    const endTag = this.finder.next('</', from);
    return endTag < 0 || (nextSection >= 0 && nextSection < endTag) ? this.endOfUnclosed(from) : endTag;
  }

  private readInstruction(open: number): void {
    const { text } = this;
    const close = this.finder.next('?>', open + 2);
    const nameEnd = this.nameEnd(open + 2);
    const target = text.slice(open + 2, nameEnd);
    const isDeclaration = target === 'xml';
    const unclosed = close < 0 || (isDeclaration && this.holdsTag(open + 2, close));
    this.position = unclosed ? this.endOfUnclosed(open + 2) : close + 2;
    if (unclosed) this.problem('instruction-not-closed', open, open + 2, target, this.position);
    if (isDeclaration) {
      const documentStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
      if (open !== documentStart) this.problem('declaration-misplaced', open, nameEnd, target);
      else if (!unclosed && !declaration.test(text.slice(nameEnd, close)))
        this.problem('declaration-malformed', open, this.position, target);
    } else if (
      target === '' ||
      /^xml$/i.test(target) ||
      target.includes(':') ||
      (!unclosed && nameEnd < close && !isXmlSpace(text.charCodeAt(nameEnd)))
    ) {
      this.problem('instruction-target', open, Math.max(nameEnd, open + 2), target);
    }
    this.checkCharacters(nameEnd, this.position);
    this.take({ kind: isDeclaration ? 'declaration' : 'instruction', start: open, end: this.position });
  }

  /** An XML declaration holds no tag: one that seems to, behind its end or in another line, has lost its end. Other instructions may hold anything. */
  private holdsTag(from: number, close: number): boolean {
    const tag = this.finder.next('<', from);
    if (tag < 0 || tag > close) return false;
    const lineEnd = this.nextOfLine(from);
    return lineEnd < tag || this.text.slice(tag, close).includes('\n');
  }

  private readDoctype(open: number): void {
    const { text } = this;
    // After one without an end, each further one would be read to the end of the text in vain.
    const close = this.hasUnclosedDoctype ? -1 : this.doctypeEnd(open + 9);
    this.hasUnclosedDoctype ||= close < 0;
    this.position = close < 0 ? this.endOfUnclosed(open + 9) : close;
    const name = this.readName(this.skipSpace(open + 9));
    const malformed = close < 0 || name.text === '' || name.start === open + 9 || !doctypeRest.test(text.slice(name.end, close));
    this.problem(malformed ? 'doctype-malformed' : 'doctype', open, open + 9, 'DOCTYPE');
    this.checkCharacters(open + 9, this.position);
    this.take({ kind: 'doctype', start: open, end: this.position });
  }

  /** The offset behind the `>` that ends a document type declaration, whatever stands in its quotes, brackets and comments; -1 without one. */
  private doctypeEnd(from: number): number {
    const { text } = this;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        at = text.indexOf(text.charAt(at), at + 1);
        if (at < 0) return -1;
      } else if (code === LESS_THAN && text.startsWith('<!--', at)) {
        at = text.indexOf('-->', at + 4) + 2;
        if (at < 2) return -1;
      } else if (code === LESS_THAN && depth <= 0) return -1;
      else if (code === 91) depth++;
      else if (code === 93) depth--;
      else if (code === GREATER_THAN && depth <= 0) return at + 1;
    }
    return -1;
  }

  private readEndTag(open: number): void {
    const { text } = this;
    const nameStart = this.skipSpace(open + 2);
    const isSpaced = nameStart > open + 2 && isNameStart(this.codePoint(nameStart));
    const name = this.readName(isSpaced ? nameStart : open + 2);
    let at = this.skipSpace(name.end);
    const isNameless = name.text === '';
    let isUnfinished = false;
    if (isSpaced || isNameless) this.problem('name-missing', open, name.start, name.text);
    if (text.charCodeAt(at) === GREATER_THAN) at++;
    else {
      const close = this.nextOfLine(at);
      if (text.charCodeAt(close) === GREATER_THAN) {
        this.problem('stray-in-tag', at, close, text.slice(at, Math.min(close, at + 40)));
        at = close + 1;
      } else {
        if (!isNameless) this.problem('tag-not-closed', open, name.end, name.text, name.end);
        at = name.end;
        isUnfinished = true;
      }
    }
    this.position = at;
    this.take({ kind: 'endTag', start: open, end: at, name, ...(isUnfinished && { isUnfinished }) });
  }

  private readStartTag(open: number, nameStart = open + 1): void {
    const { text } = this;
    let name = this.readName(nameStart);
    const attributes: XmlAttribute[] = [];
    const known = this.knownNameBefore(name);
    if (known !== undefined) name = this.shortened(name, known);
    let at = name.end;
    let selfClosing = false;
    let strayBefore = false;
    for (;;) {
      const afterSpace = this.skipSpace(at);
      const spaced = afterSpace > at || strayBefore;
      strayBefore = false;
      const lastEnd = at;
      at = afterSpace;
      const codePoint = this.codePoint(at);
      if (codePoint === GREATER_THAN) {
        at++;
        break;
      }
      if (codePoint === SLASH && text.charCodeAt(at + 1) === GREATER_THAN) {
        selfClosing = true;
        at += 2;
        break;
      }
      if (codePoint === SLASH && this.isTagOver(at + 1)) {
        selfClosing = true;
        at++;
        this.problem('tag-not-closed', open, name.end, name.text, at);
        break;
      }
      const swapped = this.recover && (codePoint === END || codePoint === LESS_THAN) ? this.endInValue(attributes.at(-1), lastEnd) : 0;
      if (swapped > 0) {
        selfClosing = swapped === 2;
        at = lastEnd;
        break;
      }
      if (codePoint === LESS_THAN && this.recover && attributes.length === 0 && this.isNameAgain(name, at)) {
        const range = { start: open, end: at };
        this.problem('start-tag-damaged', open, name.end, name.text, undefined, { edits: [{ range, newText: '' }], isCertain: true });
        this.position = at;
        this.take({ kind: 'text', ...range });
        return;
      }
      if (codePoint === END || codePoint === LESS_THAN) {
        at = this.endOfUnclosedTag(name, attributes, at) ?? lastEnd;
        if (at < name.end) name = this.shortened(name, at);
        this.problem('tag-not-closed', open, name.end, name.text, at);
        break;
      }
      if (isNameStart(codePoint)) {
        const attribute = this.readAttribute(at);
        if (!spaced) this.problem('attribute-no-space', at, attribute.name.end, attribute.name.text, undefined, this.blankInValue(at));
        attributes.push(attribute);
        at = attribute.range.end;
      } else {
        const end = this.strayEnd(at);
        const isDoubled =
          isQuote(codePoint) && at === lastEnd && codePoint === text.charCodeAt(at - 1) && mayFollowValue(text.charCodeAt(at + 1));
        const last = attributes.at(-1);
        if (isDoubled && last) {
          const edits = [{ range: { start: at, end }, newText: '' }];
          this.problem('quote-doubled', at - 1, end, last.name.text, at, { edits, isCertain: true });
        } else this.problem('stray-in-tag', at, end, text.slice(at, Math.min(end, at + 40)));
        at = end;
        strayBefore = true;
      }
    }
    this.checkRepeated(attributes);
    this.position = at;
    this.take({
      kind: 'startTag',
      start: open,
      end: at,
      name,
      attributes: attributes.length > 0 ? attributes : noAttributes,
      selfClosing,
    });
  }

  /** Where a tag lacks its end and its last value ends with that: the number of characters. Tells of it. */
  private endInValue(attribute: XmlAttribute | undefined, end: number): number {
    const { text } = this;
    if (!attribute || attribute.quote === '' || attribute.range.end !== end || text.charAt(end - 1) !== attribute.quote) return 0;
    const { valueRange, quote } = attribute;
    const written = text.slice(valueRange.start, valueRange.end);
    const length = written.endsWith('/>') ? 2 : written.endsWith('>') ? 1 : 0;
    if (length === 0) return 0;
    const range = { start: valueRange.end - length, end };
    const edits = [{ range, newText: quote + text.slice(range.start, valueRange.end) }];
    this.problem('quote-misplaced', range.start, range.end, attribute.name.text, range.start, {
      edits,
      isCertain: written.length > length,
    });
    return length;
  }

  /** The repair of a blank that stands before the closing quote of a value, and not behind it. */
  private blankInValue(at: number): Repair | undefined {
    const { text } = this;
    if (!isQuote(text.charCodeAt(at - 1)) || text[at - 2] !== ' ' || isXmlSpace(text.charCodeAt(at - 3))) return undefined;
    return { edits: [{ range: { start: at - 2, end: at }, newText: `${text.charAt(at - 1)} ` }], isCertain: true };
  }

  /** Whether the tag that begins at an offset has the same name. */
  private isNameAgain({ text: name }: XmlName, at: number): boolean {
    return this.text.startsWith(name, at + 1) && this.nameEnd(at + 1) === at + 1 + name.length;
  }

  /** Whether behind an offset only white space stands before the next tag or the end of the text. */
  private isTagOver(from: number): boolean {
    const code = this.codePoint(this.skipSpace(from));
    return code === LESS_THAN || code === END;
  }

  /**
   * Where a start tag without `>` ends that runs into its own end tag: behind its name or its last attribute, since what follows is text.
   * In `<a>`, text may even have run into the name. Takes back what was found in that text.
   */
  private endOfUnclosedTag(name: XmlName, attributes: XmlAttribute[], at: number): number | undefined {
    const { text } = this;
    if (!text.startsWith('</', at)) return undefined;
    const closed = text.slice(at + 2, this.nameEnd(at + 2));
    if (closed === '' || !name.text.startsWith(closed)) return undefined;
    while (attributes.length > 0 && attributes.at(-1)?.quote === '') attributes.pop();
    const end = attributes.at(-1)?.range.end ?? name.start + closed.length;
    while ((this.problems.at(-1)?.range.start ?? 0) >= end && this.problems.length > 0) this.problems.pop();
    return end;
  }

  /** The end of an element's name that runs into the name of its first attribute; undefined where it does not. */
  private knownNameBefore({ start, end, prefix, local }: XmlName): number | undefined {
    if (!this.recover || this.text.charCodeAt(this.skipSpace(end)) !== EQUALS) return undefined;
    let longest = 0;
    for (const name of Object.keys(this.recover.names)) {
      if (name.length > longest && name.length < local.length && local.startsWith(name)) longest = name.length;
    }
    const at = start + (prefix === '' ? 0 : prefix.length + 1) + longest;
    return longest > 0 && isNameStart(this.codePoint(at)) ? at : undefined;
  }

  private shortened({ start, prefix }: XmlName, end: number): XmlName {
    const text = this.text.slice(start, end);
    return { start, end, text, prefix, local: prefix === '' ? text : text.slice(prefix.length + 1) };
  }

  private readAttribute(start: number): XmlAttribute {
    const { text } = this;
    const name = this.nameBeforeKey(start) ?? this.readName(start);
    const equals = this.skipSpace(name.end);
    if (name.end < equals + 1 && this.takesForEquals(name, equals)) return this.readDamagedEquals(start, name, equals);
    const hasEquals = text.charCodeAt(equals) === EQUALS;
    const open = hasEquals ? this.skipSpace(equals + 1) : equals;
    const quote = text.charAt(open);
    if (!hasEquals) {
      if (!(quote === '"' || quote === "'") || !this.isQuotedInTag(open, quote)) {
        this.problem('attribute-without-value', start, name.end, name.text, name.end);
        return this.attribute(start, name.end, name, undefined, '');
      }
      this.problem('attribute-no-equals', name.end, open, name.text, name.end);
    }
    if (quote !== '"' && quote !== "'") return this.readUnquoted(start, name, equals + 1, open);
    const close = this.closingQuote(open, quote);
    const mended = this.recover && this.readDamagedQuotes(start, name, open, close);
    if (mended) return mended;
    if (close < 0) {
      const end = this.unclosedValueEnd(open + 1);
      this.problem('attribute-not-closed', open, end, name.text, end);
      return this.attribute(start, end, name, { start: open + 1, end }, quote);
    }
    for (let at = this.finder.next('<', open + 1); at >= 0 && at < close; at = this.finder.next('<', at + 1))
      this.problem('attribute-less-than', at, at + 1, name.text);
    this.checkReferences(open + 1, close);
    this.checkCharacters(open + 1, close);
    return this.attribute(start, close + 1, name, { start: open + 1, end: close }, quote);
  }

  /** The name of an attribute whose last character is the key beside the equals sign, or a colon, before a quoted value. */
  private nameBeforeKey(start: number): XmlName | undefined {
    if (!this.recover) return undefined;
    const end = this.nameEnd(start) - 1;
    const isKey = end > start && /[-:._]/.test(this.text.charAt(end));
    return isKey && isQuote(this.text.charCodeAt(end + 1)) ? this.nameTo(start, end) : undefined;
  }

  private nameTo(start: number, end: number): XmlName {
    const text = this.text.slice(start, end);
    const colon = text.indexOf(':');
    return { start, end, text, prefix: colon < 0 ? '' : text.slice(0, colon), local: text.slice(colon + 1) };
  }

  /** Whether one character, or an equals sign behind the quote or twice, stands in the place of the equals sign before a value in quotes. */
  private takesForEquals({ end }: XmlName, at: number): boolean {
    if (!this.recover) return false;
    const { text } = this;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isQuote(code)) return next === EQUALS && !isQuote(text.charCodeAt(at + 2)) && this.isQuotedInTag(at, text.charAt(at));
    if (code === EQUALS) return isKeyOf(next) && isQuote(text.charCodeAt(at + 2));
    return at === end && isKeyOf(code) && (isQuote(next) || (next === EQUALS && isQuote(text.charCodeAt(at + 2))));
  }

  private readDamagedEquals(start: number, name: XmlName, at: number): XmlAttribute {
    const { text } = this;
    let open = at;
    while (!isQuote(text.charCodeAt(open))) open++;
    const quote = text.charAt(open);
    const isSwapped = open === at;
    const from = isSwapped ? open + 2 : open + 1;
    const range = { start: at, end: from };
    const close = this.closingQuote(from - 1, quote);
    const end = close < 0 ? this.unclosedValueEnd(from) : close;
    this.problem('equals-damaged', at, from, name.text, from, {
      edits: [{ range, newText: `=${quote}` }],
      isCertain: close >= 0,
    });
    if (close < 0) this.problem('attribute-not-closed', from - 1, end, name.text, end);
    return this.attribute(start, close < 0 ? end : close + 1, name, { start: from, end }, quote);
  }

  /** Reads a value whose quotes a slip has doubled, mixed or moved; undefined where they are as they must be. */
  private readDamagedQuotes(start: number, name: XmlName, open: number, close: number): XmlAttribute | undefined {
    const { text } = this;
    const quote = text.charAt(open);
    if (close < 0) {
      const other = this.otherQuote(open, quote);
      if (other < 0) return undefined;
      const edits = [{ range: { start: other, end: other + 1 }, newText: quote }];
      this.problem('quotes-mixed', open, other + 1, name.text, other, { edits, isCertain: true });
      return this.attribute(start, other + 1, name, { start: open + 1, end: other }, quote);
    }
    const behind = text.charCodeAt(close + 1);
    if (mayFollowValue(behind)) return undefined;
    const second = this.quoteInWord(close + 1, quote);
    const isEmpty = close === open + 1 || (close === open + 2 && text.charCodeAt(open + 1) === EQUALS);
    if (second >= 0) {
      const range = isEmpty ? { start: open, end: close + 1 } : { start: close, end: close + 1 };
      const edits = [{ range, newText: isEmpty ? quote : '' }];
      this.problem('quote-doubled', range.start, range.end, name.text, second, { edits, isCertain: isEmpty });
      return this.attribute(start, second + 1, name, { start: isEmpty ? close + 1 : open + 1, end: second }, quote);
    }
    if (!isEmpty && /[\p{L}\p{N}]/u.test(text.charAt(close + 1)) && mayFollowValue(text.charCodeAt(close + 2))) {
      const range = { start: close, end: close + 2 };
      const edits = [{ range, newText: text.charAt(close + 1) + quote }];
      // Before a blank, the character may as well begin the next name, and before a text, be the first of it.
      const isCertain = /^(?:\/>|>[\s<])/.test(text.slice(close + 2, close + 4));
      this.problem('quote-misplaced', close, close + 2, name.text, close, { edits, isCertain });
      return this.attribute(start, close + 2, name, { start: open + 1, end: close }, quote);
    }
    return undefined;
  }

  /** The other kind of quote where it ends a value of this tag and line, with neither an equals sign nor a quote before it; or -1. */
  private otherQuote(open: number, quote: string): number {
    const { text } = this;
    const at = this.valueEdge(open + 1);
    const isOther = isQuote(text.charCodeAt(at)) && text.charAt(at) !== quote;
    return isOther && at > open + 1 && mayFollowValue(text.charCodeAt(at + 1)) ? at : -1;
  }

  /** The next quote of a kind behind what no equals sign, tag or line end is in, where it ends a value; or -1. */
  private quoteInWord(from: number, quote: string): number {
    const at = this.valueEdge(from);
    return at > from && this.text.charAt(at) === quote && mayFollowValue(this.text.charCodeAt(at + 1)) ? at : -1;
  }

  /** The first quote, equals sign, `<`, `>` or line end at or behind an offset. */
  private valueEdge(from: number): number {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isQuote(code) || code === EQUALS || code === LESS_THAN || code === GREATER_THAN || code === 10 || code === 13) break;
    }
    return at;
  }

  private attribute(start: number, end: number, name: XmlName, between: TextRange | undefined, quote: string): XmlAttribute {
    const valueRange = between ?? { start: end, end };
    const raw = this.text.slice(valueRange.start, valueRange.end);
    const value = between && decodeReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw);
    return { kind: 'attribute', range: { start, end }, name, valueRange, value, quote };
  }

  /** Whether a quoted value without an equals sign begins here: its other quote stands before the tag ends. */
  private isQuotedInTag(open: number, quote: string): boolean {
    const close = this.finder.next(quote, open + 1);
    const isBefore = (what: string) => {
      const at = this.finder.next(what, open);
      return at >= 0 && at < close;
    };
    return close >= 0 && !isBefore('<') && !isBefore('>');
  }

  private readUnquoted(start: number, name: XmlName, afterEquals: number, open: number): XmlAttribute {
    const smart = this.smartQuoteEnd(open);
    if (smart >= 0) {
      this.problem('attribute-not-quoted', open, smart, name.text);
      return this.attribute(start, smart, name, { start: open + 1, end: smart - 1 }, '');
    }
    const missing = this.readWithoutOpeningQuote(start, name, open);
    if (missing) return missing;
    const end = this.strayEnd(open);
    if (end === open || this.isAttributeAt(open)) {
      this.problem('attribute-without-value', start, afterEquals, name.text, afterEquals);
      return this.attribute(start, afterEquals, name, { start: afterEquals, end: afterEquals }, '');
    }
    this.problem('attribute-not-quoted', open, end, name.text);
    return this.attribute(start, end, name, { start: open, end }, '');
  }

  /** Reads a value that only a quote behind it shows, or one whose first character stands before its quote. */
  private readWithoutOpeningQuote(start: number, name: XmlName, open: number): XmlAttribute | undefined {
    const { text } = this;
    const at = this.valueEdge(open);
    const quote = text.charAt(at);
    if (at === open || !isQuote(text.charCodeAt(at))) return undefined;
    const close = at === open + 1 ? this.quoteInWord(at + 1, quote) : -1;
    if (close >= 0) {
      const edits = [{ range: { start: open, end: open + 2 }, newText: quote + text.charAt(open) }];
      // The character may as well be the last of the name.
      this.problem('quote-misplaced', open, open + 2, name.text, open, { edits, isCertain: false });
      return this.attribute(start, close + 1, name, { start: open + 2, end: close }, quote);
    }
    if (!mayFollowValue(text.charCodeAt(at + 1))) return undefined;
    const edits = [{ range: { start: open, end: open }, newText: quote }];
    const isWord = /^[\w./][\w./:-]*$/.test(text.slice(open, at));
    this.problem('quote-missing', open, at + 1, name.text, open, { edits, isCertain: isWord });
    return this.attribute(start, at + 1, name, { start: open, end: at }, quote);
  }

  /** Whether the next attribute begins at an offset: a name, an equals sign and a quote. */
  private isAttributeAt(at: number): boolean {
    const nameEnd = this.nameEnd(at);
    const equals = this.skipSpace(nameEnd);
    if (nameEnd === at || this.text.charCodeAt(equals) !== EQUALS) return false;
    return isQuote(this.text.charCodeAt(this.skipSpace(equals + 1)));
  }

  /** Where a value between typographic quotation marks ends, behind the second; -1 where there is none in this line and tag. */
  private smartQuoteEnd(open: number): number {
    const { text } = this;
    if (!isSmartQuote(text.charCodeAt(open))) return -1;
    for (let at = open + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER_THAN || code === LESS_THAN || code === EQUALS || code === 10 || code === 13) return -1;
      if (isSmartQuote(code) || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return at + 1;
    }
    return -1;
  }

  /**
   * The closing quote of a value, or -1 where the text shows that it was forgotten: the next quote stands in or behind a tag that begins before
   * it, or opens the value of the next attribute.
   */
  private closingQuote(open: number, quote: string): number {
    const { text } = this;
    const close = this.finder.next(quote, open + 1);
    if (close < 0) return -1;
    const less = this.finder.next('<', open + 1);
    if (less < 0 || less > close) return this.opensNextValue(open, close) ? -1 : close;
    const value = text.slice(open + 1, close);
    // A stand-in such as <host>, whose value goes on behind it.
    if (!/[\r\n]/.test(value) && !value.endsWith('=') && !value.startsWith('>') && mayFollowValue(text.charCodeAt(close + 1))) return close;
    return value.includes('>') || value.includes('\n') || value.includes('\r') || value.endsWith('=') ? -1 : close;
  }

  /** Whether the quote at `close` opens the next attribute's value: a name and an equals sign stand before it, and behind it nothing that may. */
  private opensNextValue(open: number, close: number): boolean {
    const { text } = this;
    const behind = text.charCodeAt(close + 1);
    if (text.charCodeAt(close - 1) !== EQUALS || isXmlSpace(behind) || behind === GREATER_THAN || behind === SLASH) return false;
    for (let at = close - 2; at > open; at--) if (isXmlSpace(text.charCodeAt(at))) return true;
    return false;
  }

  /** Where a value without a closing quote had best end: before the next attribute, the tag's end, the next tag, or the end of the line. */
  private unclosedValueEnd(from: number): number {
    const { text } = this;
    let at = from;
    let beforeSpace = -1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER_THAN || code === LESS_THAN || code === 10 || code === 13) break;
      if (isXmlSpace(code) && !isXmlSpace(text.charCodeAt(at - 1))) beforeSpace = at;
      if (code === EQUALS && beforeSpace >= from && (text[at + 1] === '"' || text[at + 1] === "'")) return beforeSpace;
    }
    if (text.charCodeAt(at) === GREATER_THAN && text.charCodeAt(at - 1) === SLASH && at > from) at--;
    while (at > from && isXmlSpace(text.charCodeAt(at - 1))) at--;
    return at;
  }

  /** The end of characters that make no attribute: before white space, what looks like it, a quote's end, or the tag's end. */
  private strayEnd(from: number): number {
    const { text } = this;
    const isUnseenRun = isUnseen(text.charCodeAt(from));
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isXmlSpace(code) || code === GREATER_THAN || code === LESS_THAN || (code === SLASH && text.charCodeAt(at + 1) === GREATER_THAN))
        break;
      if (isUnseen(code) !== isUnseenRun) break;
      if ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && at === from) return at + 1;
    }
    return at;
  }

  private checkRepeated(attributes: readonly XmlAttribute[]): void {
    if (attributes.length < 2 || (attributes.length === 2 && attributes[0]?.name.text !== attributes[1]?.name.text)) return;
    const seen = new Set<string>();
    for (const { name } of attributes) {
      if (seen.has(name.text)) this.problem('attribute-repeated', name.start, name.end, name.text);
      seen.add(name.text);
    }
  }

  private checkReferences(start: number, end: number): void {
    const { text } = this;
    for (let at = this.finder.next('&', start); at >= 0 && at < end; ) {
      const reference = readReference(text, at);
      if (reference.problem) this.problem(reference.problem, at, reference.end, text.slice(at, reference.end));
      at = this.finder.next('&', reference.end);
    }
  }

  private checkCharacters(start: number, end: number): void {
    const { text } = this;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x20 && code < 0xd800) continue;
      if (code === 9 || code === 10 || code === 13) continue;
      const codePoint = text.codePointAt(at) ?? 0;
      const length = codePoint > 0xffff ? 2 : 1;
      if (!isXmlCharacter(codePoint))
        this.problem('illegal-character', at, at + 1, `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
      at += length - 1;
    }
  }

  private readName(start: number): XmlName {
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

  private nameEnd(start: number): number {
    let at = start;
    for (let codePoint = this.codePoint(at); codePoint !== END; codePoint = this.codePoint(at)) {
      if (!(at === start ? isNameStart(codePoint) : isNamePart(codePoint))) break;
      at += codePoint > 0xffff ? 2 : 1;
    }
    return at;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isXmlSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** The next `>`, `<` or line end at or after an offset. */
  private nextOfLine(from: number): number {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER_THAN || code === LESS_THAN || code === 10 || code === 13) break;
    }
    return at;
  }

  /** Where markup without an end had best end: behind the next `>` of its line, else with the line, before the next tag. */
  private endOfUnclosed(from: number): number {
    const at = this.nextOfLine(from);
    return this.text.charCodeAt(at) === GREATER_THAN ? at + 1 : at;
  }

  private codePoint(at: number): number {
    return at < this.text.length ? (this.text.codePointAt(at) ?? END) : END;
  }

  private problem(kind: ProblemKind, start: number, end: number, about: string, place?: number, repair?: Repair): void {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push({ kind, range: { start, end }, about, ...(place !== undefined && { place }), ...(repair && { repair }) });
  }
}

/** What stands in a start tag behind its name. */
const restOfTag = /(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<]*"|'[^'<]*'))*[ \t]*\/?>/y;

// White space of XML is space, Tab, CR and LF; that of regular expressions is more.
/** What stands behind the name in a document type declaration, as far as the internal subset, which is not read. */
const doctypeRest =
  /^(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[ \r\na-zA-Z0-9'()+,./:=?;!*#@$_%-]*"|'[ \r\na-zA-Z0-9()+,./:=?;!*#@$_%-]*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*[[>]/;
const declaration =
  /^[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*$/;

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** Whether a character can stand in the place of an equals sign, or beside it, by a slip of the hand alone. */
function isKeyOf(code: number): boolean {
  return code === EQUALS || code === 45 || code === 43 || code === 58 || code === 59 || code === 48 || code === 92;
}

/** Whether a character may follow the closing quote of a value. */
function mayFollowValue(code: number): boolean {
  return isXmlSpace(code) || code === GREATER_THAN || code === SLASH || code === 63 || Number.isNaN(code);
}

/** Whether a character is a typographic quotation mark, which word processors put in the place of the straight ones. */
function isSmartQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0xb4 || code === 0x2032 || code === 0x2033;
}
