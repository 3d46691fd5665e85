import type { Finding } from './finding';

/** The name of the note on how a file was read. */
export const FILE_ENCODING = 'file-encoding';
/** How a text is written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  /** Undefined for one that can be read, but not written. */
  readonly encoding: Encoding | undefined;
  /** What there is to say about the encoding; nothing for UTF-8. */
  readonly notes: readonly Finding[];
}

/** Bytes as text, with how they were read. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: Encoding;
  /** The first character that is not ASCII, where the bytes are not UTF-8 but text all the same. */
  readonly firstLatin?: number;
}

/**
 * The text of a file's bytes: UTF-8 where the bytes are valid UTF-8, UTF-16 where they begin with its byte order mark, and Windows-1252
 * (Latin-1 with the printable characters Windows added) for everything else, so that no byte is lost.
 *
 * A UTF-8 byte order mark stays in the text, that of UTF-16 does not.
 */
export function decode(bytes: Uint8Array): DecodedBytes {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = decodeWindows1252(bytes);
    // With zero bytes it is not text at all, and its encoding not worth a word.
    return bytes.includes(0)
      ? { text, encoding: 'windows-1252' }
      : { text, encoding: 'windows-1252', firstLatin: bytes.findIndex((byte) => byte > 0x7f) };
  }
}

/** How many bytes are looked at to tell UTF-16 without its mark. */
const SAMPLE = 8192;

/** Whether bytes are UTF-16, with a byte order mark or without: of text without it every second byte is zero, or nearly. */
export function areUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return utf16Of(bytes) !== undefined || (zeros > sample.length * 0.4 && zeros < sample.length * 0.6);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** What the bytes 0x80 to 0x9f stand for in Windows-1252; the five it leaves open stay what they are in Latin-1. */
export const WINDOWS_1252_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

/**
 * The text of bytes in Windows-1252, one character for each byte.
 * By hand, since several releases of Node 20 to 23 decode this as plain Latin-1 and lose the curly quotes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
