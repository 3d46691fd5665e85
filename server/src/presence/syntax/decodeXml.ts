import { afterByteOrderMark, BYTE_ORDER_MARK, LESS_THAN } from '../../core/characters';
import { type DecodedText, decodeWindows1252 } from '../../core/decode';
import type { Finding, Fix } from '../../core/finding';
import { type Message, say } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import { isAsciiName, isDecodable, isEncodingName, isRefusedEncoding, utf16Order } from './encodingNames';

/** The name of the note on an encoding that is not what the file says. */
export const XML_ENCODING = 'xml-encoding';

/** How far into a file its XML declaration may reach, in bytes. */
const LONGEST_DECLARATION = 200;

/**
 * The text of an XML file's bytes: by its byte order mark, else by the encoding that its XML declaration names, else as UTF-8. Where the
 * bytes are not what the declaration says, a note says so (XML 1.0, 4.3.3: a fatal error), and the text is what they most likely are.
 */
export function decodeXml(bytes: Uint8Array): DecodedText {
  const isLittle = isUtf32(bytes);
  if (isLittle !== undefined) return decodeUtf32(bytes, isLittle);
  const utf16 = utf16Of(bytes);
  return utf16 ? decodeUtf16(bytes, utf16) : decodeBytes(bytes);
}

/** Whether bytes in UTF-32 are in little-endian order, by the mark or the first `<`; undefined for other encodings. */
function isUtf32(bytes: Uint8Array): boolean | undefined {
  if (bytes.length < 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 4);
  const isStart = (first: number) => first === BYTE_ORDER_MARK || first === LESS_THAN;
  if (isStart(view.getUint32(0, true))) return true;
  return isStart(view.getUint32(0, false)) ? false : undefined;
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    characters.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  const decoded = characters.join('');
  const text = decoded.slice(afterByteOrderMark(decoded));
  const declared = declaredEncoding(text.slice(0, LONGEST_DECLARATION));
  const isSaid = declared !== undefined && isWrongInText(declared.label);
  return { text, encoding: undefined, notes: isSaid ? [] : [note(declared?.range ?? { start: 0, end: 1 }, savedAsUtf32())] };
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16): DecodedText {
  const hasMark = hasUtf16Mark(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const declared = declaredEncoding(text.slice(0, LONGEST_DECLARATION));
  const written = hasMark ? encoding : undefined;
  const order = declared && utf16Order(declared.label);
  const agrees = declared ? order === encoding || order === 'any' || isWrongInText(declared.label) : hasMark;
  if (agrees) return { text, encoding: written, notes: [] };
  return {
    text,
    encoding: written,
    notes: [declared ? note(declared.range, reallyUtf16(declared.label)) : note({ start: 0, end: 1 }, unmarkedUtf16())],
  };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const skipped = hasUtf8Mark(bytes) ? 3 : 0;
  // Before the declaration ends, each byte is a character.
  const head = String.fromCharCode(...bytes.subarray(skipped, skipped + LONGEST_DECLARATION));
  const declared = declaredEncoding(head);
  const label = declared?.label.toLowerCase();
  const asUtf8 = validUtf8(bytes);
  if (declared === undefined || label === undefined || label === 'utf-8' || label === 'utf8') {
    if (asUtf8 !== undefined) return { text: asUtf8, encoding: 'utf-8', notes: [] };
    const at = firstBrokenByte(bytes);
    const notes = bytes.includes(0) ? [] : [note({ start: at, end: at + 1 }, notUtf8())];
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', notes };
  }
  const isAscii = asUtf8 !== undefined && asUtf8.length === bytes.length;
  const likely: Omit<DecodedText, 'notes'> =
    asUtf8 === undefined ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' } : { text: asUtf8, encoding: 'utf-8' };
  const markLength = skipped === 0 ? 0 : likely.text.indexOf('<');
  const range = shiftRange(declared.range, markLength);
  if (isWrongInText(declared.label)) return { ...likely, notes: [] };
  if (utf16Order(label)) {
    const fixes = asUtf8 === undefined ? [] : [toUtf8(range, true)];
    return { ...likely, notes: [{ ...note(range, notUtf16(declared.label)), fixes }] };
  }
  if (skipped > 0 && !isAsciiName(label)) return { ...likely, notes: [note(range, markedUtf8(declared.label))] };
  // Of US-ASCII with other letters the text tells all.
  if (isAsciiName(label)) return { ...likely, notes: [] };
  if (!isDecodable(label)) {
    return isAscii
      ? { ...likely, notes: [] }
      : { ...likely, encoding: undefined, notes: [note(range, notReadHere(declared.label), 'information')] };
  }
  if (asUtf8 !== undefined && !isAscii) return { ...likely, notes: [note(range, reallyUtf8(declared.label), 'warning')] };
  const text = decodeAs(bytes, label) ?? likely.text;
  return { text, encoding: isWindows1252(label) ? 'windows-1252' : isAscii ? 'utf-8' : undefined, notes: [] };
}

/** Whether the name alone is wrong, which the rule xml-declaration says of the text, in an editor too. */
function isWrongInText(label: string): boolean {
  return !isEncodingName(label) || isRefusedEncoding(label);
}

/** The fix that names UTF-8 where another encoding is named. */
export function toUtf8(range: TextRange, safe: boolean): Fix {
  return { title: say('Change it to {text}', { text: 'utf-8' }), edits: [{ range, newText: 'utf-8' }], safe };
}

function notUtf8(): Message {
  return say(
    'This byte is not UTF-8, so the whole file cannot be read\nThe file says that it is UTF-8, or names no encoding. Save it as UTF-8, or name its real encoding in the first line.',
  );
}

function notReadHere(declared: string): Message {
  return say(
    'Seatkeeper cannot read the encoding {declared}\nLetters with accents may look wrong here, although the file may be right. Saved as UTF-8, it can be checked.',
    {
      declared,
    },
  );
}

function notUtf16(declared: string): Message {
  return say(
    'The file says it is {declared}, but it is not\nThe whole file cannot be read. Write encoding="utf-8", or save the file in the encoding that it names.',
    { declared },
  );
}

function reallyUtf8(declared: string): Message {
  return say(
    'The file says it is {declared}, but seems to be saved as UTF-8\nEach letter with an accent would be shown as two wrong ones. Write encoding="utf-8".',
    { declared },
  );
}

function markedUtf8(declared: string): Message {
  return say(
    'The file says it is {declared}, but begins with the UTF-8 byte order mark\nSome XML readers refuse the whole file; others show each letter with an accent as two wrong ones. Write encoding="utf-8".',
    { declared },
  );
}

function reallyUtf16(declared: string): Message {
  return say(
    'The file says it is {declared}, but is saved as UTF-16 ("Unicode" in Notepad)\nMany XML readers refuse the whole file. Save it as UTF-8 and write encoding="utf-8".',
    { declared },
  );
}

function savedAsUtf32(): Message {
  return say('The file is saved as UTF-32, which XML readers refuse\nSave it as UTF-8 and write encoding="utf-8".');
}

function unmarkedUtf16(): Message {
  return say(
    'The file is saved as UTF-16 without saying so\nIt has no byte order mark, and its first line names no encoding. XML requires one of them, so readers refuse the whole file. Save it as UTF-8.',
  );
}

function note(range: TextRange, message: Message, severity: Finding['severity'] = 'error'): Finding {
  return { rule: XML_ENCODING, severity, range, message };
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By the byte order mark, or by the zero bytes in the `<` that a document begins with. */
function utf16Of([first, second]: Uint8Array): Utf16 | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined;
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** The encoding that the XML declaration at the start of a text names, and where. */
export function declaredEncoding(head: string): { readonly label: string; readonly range: TextRange } | undefined {
  const match = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head);
  if (!match) return undefined;
  const label = match[1] ?? '';
  const start = match[0].length - 1 - label.length;
  return { label, range: { start, end: start + label.length } };
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first byte that breaks UTF-8; what is before it takes as many bytes as it takes in UTF-8. */
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
