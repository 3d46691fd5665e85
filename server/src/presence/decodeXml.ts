import { type DecodedText, decodeWindows1252 } from '../core/decode';
import type { Finding } from '../core/finding';
import { type Message, say } from '../core/message';
import type { TextRange } from '../core/text';

/** How far into a file its XML declaration may reach, in bytes. */
const LONGEST_DECLARATION = 200;

/**
 * The text of an XML file's bytes: by its byte order mark, else by the encoding that its XML declaration names, else as UTF-8. Where the
 * bytes are not what the declaration says, a note says so (XML 1.0, 4.3.3: a fatal error), and the text is what they most likely are.
 */
export function decodeXml(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  const declared = utf16 ? undefined : declaredEncoding(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: hasUtf16Mark(bytes) ? utf16 : undefined, notes: [] };
  const label = declared?.label.toLowerCase();
  const asUtf8 = validUtf8(bytes);
  if (label === undefined || label === 'utf-8' || label === 'utf8') {
    if (asUtf8 !== undefined) return { text: asUtf8, encoding: 'utf-8', notes: [] };
    const at = firstBrokenByte(bytes);
    const notes = bytes.includes(0) ? [] : [note({ start: at, end: at + 1 }, notUtf8)];
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', notes };
  }
  const text = decodeAs(bytes, label);
  const isAscii = asUtf8 !== undefined && asUtf8.length === bytes.length;
  const range = declared?.range ?? { start: 0, end: 0 };
  const values = { declared: declared?.label ?? '' };
  if (text === undefined || label.startsWith('utf-16'))
    return {
      text: asUtf8 ?? decodeWindows1252(bytes),
      encoding: asUtf8 === undefined ? 'windows-1252' : 'utf-8',
      notes: [note(range, text === undefined ? unknown(values) : notUtf16(values))],
    };
  if (asUtf8 !== undefined && !isAscii) return { text: asUtf8, encoding: 'utf-8', notes: [note(range, reallyUtf8(values), 'warning')] };
  return { text, encoding: isWindows1252(label) ? 'windows-1252' : isAscii ? 'utf-8' : undefined, notes: [] };
}

const notUtf8 = say(
  'This byte is no UTF-8, which the file is said to be (or is taken to be, as it says nothing). The whole file cannot be read then: save it as UTF-8, or name its real encoding in the first line.',
);
const unknown = (values: Message['values']) =>
  say(
    'There is no encoding named {declared}. The whole file cannot be read then: save the file as UTF-8, and write encoding="utf-8".',
    values,
  );
const notUtf16 = (values: Message['values']) =>
  say(
    'The file is said to be {declared}, and is not. The whole file cannot be read then: write encoding="utf-8", or save the file as what it says.',
    values,
  );
const reallyUtf8 = (values: Message['values']) =>
  say(
    'The file is said to be {declared}, but seems to be saved as UTF-8: letters with accents would be shown as two wrong ones each. Write encoding="utf-8".',
    values,
  );

function note(range: TextRange, message: Message, severity: Finding['severity'] = 'error'): Finding {
  return { rule: 'xml-encoding', severity, range, message };
}

/** By the byte order mark, or by the zero bytes in the `<` that a document begins with. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined;
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The encoding that the XML declaration names, and where in the text it stands: before it, each byte is a character. */
function declaredEncoding(bytes: Uint8Array): { readonly label: string; readonly range: TextRange } | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const skipped = hasMark ? 3 : 0;
  const head = String.fromCharCode(...bytes.subarray(skipped, skipped + LONGEST_DECLARATION));
  const match = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head);
  if (!match) return undefined;
  const label = match[1] ?? '';
  const start = match[0].length - 1 - label.length + (hasMark ? 1 : 0);
  return { label, range: { start, end: start + label.length } };
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first byte that breaks UTF-8; what stands before it takes as many bytes as it takes in UTF-8. */
function firstBrokenByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(text.slice(0, text.indexOf('\ufffd'))).length;
}

function isWindows1252(label: string): boolean {
  return label === 'iso-8859-1' || label === 'windows-1252';
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (isWindows1252(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
