import { areUtf16, type DecodedText, decode, FILE_ENCODING } from '../../core/decode';
import type { Finding } from '../../core/finding';
import { say } from '../../core/message';

/** The text of a license file's bytes, with a note where it is not UTF-8: License Manager reads text of one byte per character. */
export function decodeLicense(bytes: Uint8Array): DecodedText {
  const { text, encoding, firstLatin } = decode(bytes);
  const notes =
    encoding === 'utf-16le' || encoding === 'utf-16be' ? [utf16Note()] : firstLatin === undefined ? [] : [latinNote(firstLatin)];
  return { text, encoding, notes };
}

/** What bytes say that an editor does not show, because it reads them all the same: that they are UTF-16. */
export function notesUnseenInEditor(bytes: Uint8Array): readonly Finding[] {
  return areUtf16(bytes) ? [utf16Note()] : [];
}

function utf16Note(): Finding {
  return {
    rule: FILE_ENCODING,
    severity: 'error',
    range: { start: 0, end: 0 },
    message: say(
      'This file is saved as UTF-16 ("Unicode" in Notepad); save it as ANSI or UTF-8\nLicense Manager reads text of one byte per character and finds no license in it (error -2). Save UTF-8 without a byte order mark.',
    ),
  };
}

function latinNote(first: number): Finding {
  return {
    rule: FILE_ENCODING,
    severity: 'information',
    range: { start: first, end: first + 1 },
    message: say(
      'This file is not UTF-8; it was read as Latin-1 (Windows-1252)\nLicense Manager 8 and later reads Latin-1 too. There is nothing to do unless letters with accents look wrong here.',
    ),
  };
}
