import { BYTE_ORDER_MARK } from './characters';
import { type Encoding, WINDOWS_1252_CONTROLS } from './decode';

/** The bytes of a text, as `decode` reads them; undefined where the encoding lacks a character of the text. UTF-16 gets its byte order mark. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return encodeUtf16(text, true);
    case 'utf-16be':
      return encodeUtf16(text, false);
    case 'windows-1252':
      return encodeWindows1252(text);
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  bytes.setUint16(0, BYTE_ORDER_MARK, littleEndian);
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * (i + 1), text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const bytesOfWindows1252 = new Map(Array.from(WINDOWS_1252_CONTROLS, (character, index) => [character.charCodeAt(0), 0x80 + index]));

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : bytesOfWindows1252.get(code);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
