import type { Finding } from './finding';
import { type Message, say } from './message';

/** The name of the note on a file that is not read for its size. */
export const FILE_TOO_LARGE = 'file-too-large';

const BYTES_PER_MB = 1024 * 1024;

/**
 * The size, in bytes, up to which a file is read. Files of ours have kilobytes, the largest a few megabytes; their tree takes some
 * fifty times the room of its text, and a file of this size still fits in the memory of a small machine.
 */
export const LARGEST_FILE = 16 * BYTES_PER_MB;

/** The bytes of a text in UTF-8, if they are more than a file may have that is read. Counted only where so many characters could come to that. */
export function tooManyBytesIn(text: string): number | undefined {
  // A UTF-16 unit takes up to three bytes.
  if (text.length * 3 <= LARGEST_FILE) return undefined;
  const bytes = utf8Length(text);
  return bytes > LARGEST_FILE ? bytes : undefined;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) bytes += 2;
    else if (code >= 0x80) bytes += 1;
    // The two halves of a pair take four bytes together; one that is alone is written as a character of three.
    if (isHalf(code, 0xd800) && isHalf(text.charCodeAt(at + 1), 0xdc00)) at++;
  }
  return bytes;
}

/** Whether a UTF-16 unit is one of the halves of a pair that start at `first`. */
function isHalf(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}

/** The one finding about a file that is not read for its size; `bytes` is unknown where it comes through a pipe; `instead` is what a language says of it. */
export function tooLarge(bytes?: number, instead?: Message): Finding {
  const values = { limit: LARGEST_FILE / BYTES_PER_MB, size: Math.round((bytes ?? 0) / BYTES_PER_MB) };
  if (instead) return notRead(instead);
  return notRead(
    bytes === undefined
      ? say(
          'This file is larger than {limit} MB and was not checked\nThe files that Seatkeeper checks have a few kilobytes. Is this the right file?',
          values,
        )
      : say(
          'This file has {size} MB and was not checked; the limit is {limit} MB\nThe files that Seatkeeper checks have a few kilobytes. Is this the right file?',
          values,
        ),
  );
}

/** The one finding about a text that is not read because it has too many parts. */
export function tooManyParts(): Finding {
  return notRead(
    say(
      'This file has too many lines, words or tags and was not checked\nThe files that Seatkeeper checks have a few thousand. Is this the right file?',
    ),
  );
}

function notRead(message: Message): Finding {
  return { rule: FILE_TOO_LARGE, severity: 'error', range: { start: 0, end: 0 }, message };
}
