import { areUtf16, type DecodedText, decode, FILE_ENCODING } from '../../core/decode';
import type { Finding } from '../../core/finding';
import { say } from '../../core/message';

/** The text of an options file's bytes, with a note where they are UTF-16: vendor daemons read text of one byte per character. */
export function decodeOptions(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decode(bytes);
  return { text, encoding, notes: encoding === 'utf-16le' || encoding === 'utf-16be' ? [utf16Note()] : [] };
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
      'This file is saved as UTF-16 ("Unicode" in Notepad); save it as ANSI or UTF-8\nThe vendor daemon reads text of one byte per character and finds no option in it. Save UTF-8 without a byte order mark.',
    ),
  };
}
