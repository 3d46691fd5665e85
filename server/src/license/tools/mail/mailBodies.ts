import { type Message, say } from '../../../core/message';
import { base64Part, type CodedPart, quotedPrintableParts } from '../../rules/lines/_mailCoding';
import { hasEntities, htmlLines, isHtml } from './html';
import { type MimeHeader, mimeHeaderOf } from './mimeHeader';
import { type SourceLine, textOf } from './sourceLines';
import { decodeBase64, decodeQuotedPrintable, isDecodedAlready } from './transferDecoding';

/** A text of a mail: its body, another form of it, or an attachment. */
export interface MailBody {
  readonly lines: readonly SourceLine[];
  /** What was decoded. */
  readonly decoded: readonly Message[];
  /** Why it could not be decoded, if so: its lines are as they were then. */
  readonly failure: Message | undefined;
  readonly isAttachment: boolean;
}

/** Mails in mails, and parts in parts, deeper than that are none. */
const DEEPEST = 10;

/** The texts in a mail, decoded; where a text is not the source of a mail, the text itself. */
export function mailBodies(lines: readonly SourceLine[], depth = 0): MailBody[] {
  const found = mimeHeaderOf(lines);
  const body = found ? lines.slice(found.length) : lines;
  const boundary = found?.header.boundary ?? (found ? undefined : boundaryIn(body));
  if (boundary !== undefined && depth < DEEPEST) {
    const [before = [], ...parts] = splitAt(body, boundary);
    if (parts.length > 0) {
      const bodies = parts.flatMap((part) => mailBodies(part, depth + 1));
      // Before the first part is a note for old programs, where there is a header, and else what somebody wrote or copied.
      return found ? bodies : [...mailBodies(before, depth + 1), ...bodies];
    }
  }
  if (found?.header.type === 'message/rfc822' && depth < DEEPEST) return mailBodies(body, depth + 1);
  if (found && !/^(?:text\/|message\/|application\/(?:octet-stream|x-[\w.-]+|text)$|$)/.test(found.header.type)) return [];
  const text = found ? declaredBody(body, found.header) : undeclaredBody(body);
  // What was encoded may be a mail of its own.
  return text.decoded.length > 0 && depth < DEEPEST && mimeHeaderOf(text.lines) ? mailBodies(text.lines, depth + 1) : [text];
}

/** The boundary of a mail whose header is missing: a line with two hyphens that a part's header follows. */
function boundaryIn(lines: readonly SourceLine[]): string | undefined {
  const index = lines.findIndex(({ text }, at) => /^--\S/.test(text) && /^content-[a-z-]+:/i.test(lines[at + 1]?.text ?? ''));
  return index < 0 ? undefined : lines[index]?.text.trimEnd().slice(2);
}

function splitAt(lines: readonly SourceLine[], boundary: string): SourceLine[][] {
  const parts: SourceLine[][] = [[]];
  for (const line of lines) {
    const text = line.text.trimEnd();
    if (text === `--${boundary}--`) {
      parts.push([]);
    } else if (text === `--${boundary}`) parts.push([]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts.filter((part, index) => index === 0 || part.some(({ text }) => text.trim() !== ''));
}

function declaredBody(lines: readonly SourceLine[], header: MimeHeader): MailBody {
  const isAttachment = header.fileName !== '';
  const decoded: Message[] = [];
  let body: readonly SourceLine[] | undefined = lines;
  if (header.encoding === 'quoted-printable' && !isDecodedAlready(lines)) {
    body = decodeQuotedPrintable(lines, header.charset);
    decoded.push(quotedPrintable);
  } else if (header.encoding === 'base64' && !lines.some(({ text }) => text.trim().includes(' '))) {
    body = decodeBase64(lines, header.charset);
    decoded.push(base64);
  }
  if (!body) return { lines, decoded: [], failure: undecodable, isAttachment };
  if (header.deletesSpaces) body = withoutFlow(body);
  return { ...shown(body, decoded, header.type === 'text/html'), isAttachment };
}

function undeclaredBody(lines: readonly SourceLine[]): MailBody {
  const decoded: Message[] = [];
  let body = lines;
  const text = textOf(lines);
  const parts = quotedPrintableParts(text);
  if (parts.length > 0) {
    // A sign that quotes the rest of a broken line is in the middle of what was coded.
    if (lines.some((line, index) => line.text.startsWith('>') && /=[ \t]*$/.test(lines[index - 1]?.text ?? '')))
      return { lines, decoded, failure: undecodable, isAttachment: false };
    const whole = decodeQuotedPrintable(lines, 'utf-8') ?? decodeParts(lines, parts, text.length);
    if (!whole) return { lines, decoded, failure: undecodable, isAttachment: false };
    body = whole;
    decoded.push(quotedPrintable);
  } else if (mayBeQuotedPrintable(text)) {
    return { lines, decoded, failure: undecodable, isAttachment: false };
  } else {
    const trimmed = lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
    const part = base64Part(textOf(trimmed))?.decoded;
    if (part) {
      const { start, end } = part.range;
      const number = linesBetween(trimmed, start, end)[0]?.number ?? 1;
      const coded = part.newText.split(/\r\n|\r|\n/).map((line) => ({ text: line, number }));
      const before = linesBetween(trimmed, 0, start);
      const after = linesBetween(trimmed, end, text.length + 1);
      // What is in several pieces, or does not end with its line, was torn apart.
      if (
        !/^(?:$|--)/.test(after[0]?.text ?? '') ||
        [...before, ...after].some((line) => /^[> \t]*[A-Za-z0-9+/]{40,76}={0,2}\s*$/.test(line.text))
      )
        return { lines, decoded, failure: undecodable, isAttachment: false };
      body = [...before, ...coded, ...after];
      decoded.push(base64);
    }
  }
  return { ...shown(body, decoded, false), isAttachment: false };
}

/** The lines of a text of which some parts are quoted-printable; undefined where the others may be so too. */
function decodeParts(lines: readonly SourceLine[], parts: readonly CodedPart[], length: number): SourceLine[] | undefined {
  const all: SourceLine[] = [];
  let position = 0;
  const keep = (end: number): boolean => {
    const between = linesBetween(lines, position, end);
    all.push(...between);
    return !between.some(({ text }) => /=3D|=20$|=[ \t]*$/i.test(text));
  };
  for (const { decoded } of parts) {
    const range = decoded?.range;
    const piece = range && decodeQuotedPrintable(linesBetween(lines, range.start, range.end), 'utf-8');
    if (!range || !piece || !keep(range.start)) return undefined;
    all.push(...piece);
    position = range.end;
  }
  return keep(length + 1) ? all : undefined;
}

/** Whether every equals sign of the text may be a code, and there are some: a signature may begin with 3D. */
function mayBeQuotedPrintable(text: string): boolean {
  return /=3D/i.test(text) && !/=(?!3D|20|09|[89A-F][0-9A-F]|[ \t]*(?:\r\n|\r|\n|$))/i.test(text);
}

/** The lines from one offset of their joined text to another; both are at starts of lines. */
function linesBetween(lines: readonly SourceLine[], start: number, end: number): SourceLine[] {
  const between: SourceLine[] = [];
  let offset = 0;
  for (const line of lines) {
    if (offset >= end) break;
    if (offset >= start) between.push(line);
    offset += line.text.length + 1;
  }
  return between;
}

/** Flowed lines whose last space was added with their break, joined. */
function withoutFlow(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  let flows = false;
  for (const { text, number } of lines) {
    const last = joined[joined.length - 1];
    const unstuffed = text.startsWith(' ') ? text.slice(1) : text;
    const next = unstuffed.endsWith(' ') && unstuffed !== '-- ';
    const content = next ? unstuffed.slice(0, -1) : unstuffed;
    if (flows && last) joined[joined.length - 1] = { text: last.text + content, number: last.number };
    else joined.push({ text: content, number });
    flows = next;
  }
  return joined;
}

function shown(lines: readonly SourceLine[], decoded: readonly Message[], isDeclaredHtml: boolean): Omit<MailBody, 'isAttachment'> {
  const hasTags = isDeclaredHtml || isHtml(lines);
  if (!hasTags && !hasEntities(textOf(lines))) return { lines, decoded, failure: undefined };
  const text = htmlLines(lines, hasTags);
  return text ? { lines: text, decoded: [...decoded, html], failure: undefined } : { lines, decoded, failure: undecodable };
}

const quotedPrintable = say('Decoded the text, which was still encoded for email (quoted-printable)');
const base64 = say('Decoded the text, which was still encoded for email (Base64)');
const html = say('Took the text out of an HTML email');
const undecodable = say(
  'This text may still be encoded for email or a web page, in a way that is not certain\nSave the attachment itself, or copy the license from the mail as it is displayed.',
);
