import { bytesOfBase64 } from '../../../core/base64';
import { codeAt, EQUALS, isLineEnd, skipBack, TAB } from '../../../core/characters';
import type { TextEdit } from '../../../core/text';
import { isSpace } from '../../syntax/characters';
import { nextLine, restOfLineIsEmpty } from '../../syntax/lineStart';
import { isAttributeName } from '../../vocabulary/attributes';

/** A part of a file that is still encoded for email: where the first sign of it is, and what its decoding replaces, if that is certain. */
export interface CodedPart {
  /** 0-based UTF-16 offset of the first sign of the coding. */
  readonly sign: number;
  /** Its length. */
  readonly length: number;
  readonly decoded: TextEdit | undefined;
}

const keywordLine = /^[ \t]*(?:SERVER|VENDOR|DAEMON|USE_SERVER|FEATURE|INCREMENT|UPGRADE|PACKAGE)\b/im;
/** Codes that programs write: of the equals sign, spaces, line ends, a period or F at the start of a line, an underscore, and all that is not ASCII. */
const usualCode = /^(?:3D|20|09|0D|0A|2E|46|5F|[89A-F][0-9A-F])$/;
const signatureName = /(?:^|[^A-Za-z0-9_.])(?:SIGN2?|V7\.1_LK)$/i;

/** The parts of a text that are quoted-printable: every equals sign in them is a code or joins two lines, and there are enough of them. */
export function quotedPrintableParts(text: string): CodedPart[] {
  if (!text.includes('=3D')) return [];
  const parts: CodedPart[] = [];
  let part = new Signs();
  let start = 0;
  const close = (end: number): void => {
    if (part.areEnough && keywordLine.test(text.slice(start, end))) {
      const newText = decodeQuotedPrintable(text.slice(start, end));
      parts.push({ sign: part.first, length: 3, decoded: newText === undefined ? undefined : { range: { start, end }, newText } });
    }
    part = new Signs();
  };
  for (let line = 0; line < text.length; ) {
    const next = nextLine(text, line);
    if (!part.take(text, line, next)) {
      close(line);
      start = next;
    }
    line = next;
  }
  close(text.length);
  return parts;
}

/** What speaks for quoted-printable in a part. */
class Signs {
  first = -1;
  private quoted = 0;
  private equals = 0;
  private inSignatures = 0;
  private atLineEnds = 0;

  /** `=3D"` does not occur by chance; a serial number or a signature may begin with 3D, so of others there must be two, or a joined line. */
  get areEnough(): boolean {
    return (
      this.quoted > 0 ||
      (this.equals > 0 && this.equals + this.inSignatures > 1) ||
      (this.equals + this.inSignatures > 0 && this.atLineEnds > 0)
    );
  }

  /** Counts the signs in a line. Returns false when it holds an equals sign that is not a code: then it is not quoted-printable. */
  take(text: string, start: number, end: number): boolean {
    let equals = 0;
    let inSignatures = 0;
    let quoted = 0;
    let atLineEnds = 0;
    let first = -1;
    for (let i = start; i < end; i++) {
      if (codeAt(text, i) !== EQUALS) continue;
      if (codeAt(text, i + 1) !== EQUALS && restOfLineIsEmpty(text, i + 1) && !text.slice(i, end).includes('#')) {
        if (isAttributeName(nameBefore(text, start, i))) return false;
        atLineEnds++;
        continue;
      }
      const code = text.slice(i + 1, i + 3);
      if (!usualCode.test(code)) return false;
      if (code === '3D') {
        if (first < 0) first = i;
        if (signatureName.test(text.slice(Math.max(start, i - 10), i))) inSignatures++;
        else equals++;
        if (/^"|=22/.test(text.slice(i + 3, i + 6))) quoted++;
      } else if (code === '20' && restOfLineIsEmpty(text, i + 3)) atLineEnds++;
      i += 2;
    }
    if (this.first < 0) this.first = first;
    this.equals += equals;
    this.inSignatures += inSignatures;
    this.quoted += quoted;
    this.atLineEnds += atLineEnds;
    return true;
  }
}

/** The word before an equals sign: `options=` at the end of a line is an attribute without its value. */
function nameBefore(text: string, start: number, equals: number): string {
  return text.slice(
    skipBack(text, equals, (code) => !isSpace(code), Math.max(start, equals - 20)),
    equals,
  );
}

/** The text that was coded, or undefined where its bytes are not UTF-8. */
function decodeQuotedPrintable(text: string): string | undefined {
  try {
    return text
      .replace(/=[ \t]*(?:\r\n|\r|\n)/g, '')
      .replace(/(?:=[0-9A-F]{2})+/g, (codes) => decodeURIComponent(codes.replaceAll('=', '%')));
  } catch {
    return undefined;
  }
}

const base64Line = /^[A-Za-z0-9+/]{40,76}$/;
const lastBase64Line = /^[A-Za-z0-9+/]{2,76}={0,2}$/;

/** The first part of a text that is Base64 and holds license data; only looked for where no record is to be read. */
export function base64Part(text: string): CodedPart | undefined {
  let start = -1;
  let digits = '';
  for (let line = 0; line <= text.length; ) {
    const next = nextLine(text, line);
    const end = skipBack(text, next, isLineEnd, line);
    const content = text.slice(line, Math.min(end, line + 100));
    const isCoded = base64Line.test(content) || (start >= 0 && lastBase64Line.test(content));
    if (isCoded && start < 0) start = line;
    if (isCoded) digits += content;
    if (start >= 0 && (!isCoded || next >= text.length)) {
      const decoded = decodeBase64(digits);
      if (decoded !== undefined && keywordLine.test(decoded)) {
        return { sign: start, length: 40, decoded: { range: { start, end: isCoded ? next : line }, newText: decoded } };
      }
      start = -1;
      digits = '';
    }
    if (next >= text.length) break;
    line = next;
  }
  return undefined;
}

/** The text after Base64 digits, or undefined where it is not plain ASCII. */
function decodeBase64(digits: string): string | undefined {
  const bytes = bytesOfBase64(digits);
  const isPlain = bytes.every((code) => code <= 126 && (code >= 32 || code === TAB || isLineEnd(code)));
  return isPlain ? bytes.map((code) => String.fromCharCode(code)).join('') : undefined;
}

/** The first sign that a text is the source of a web page or of an HTML mail; undefined if there is none. */
export function htmlPart(text: string): CodedPart | undefined {
  const quote = text.includes('&') ? /[A-Za-z0-9_]=&(?:quot|#34|#x22);/i.exec(text) : null;
  const tag =
    quote || !text.includes('<')
      ? null
      : /^(?:<[^<>\r\n]{1,200}>[ \t]*){0,5}(?:SERVER|VENDOR|DAEMON|FEATURE|INCREMENT|UPGRADE|PACKAGE) [^<\r\n]{1,10000}(<br ?\/?>|<\/(?:p|div|pre|span|td)>)/im.exec(
          text,
        );
  const found = quote ? { sign: quote.index + 2, length: quote[0].length - 2 } : undefined;
  if (found) return { ...found, decoded: undefined };
  const name = tag?.[1];
  return tag && name ? { sign: tag.index + tag[0].length - name.length, length: name.length, decoded: undefined } : undefined;
}
