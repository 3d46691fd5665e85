import type { DecodedText } from '../core/decode';
import { encode } from '../core/encode';
import type { Finding } from '../core/finding';
import { fixAll } from '../core/fixes';
import { encodeChanged } from './encodeChanged';

export interface FixedBytes {
  readonly bytes: Uint8Array;
  /** The text as it was. */
  readonly before: string;
  /** How many findings were fixed. */
  readonly count: number;
}

/**
 * A file's bytes with all safe fixes in them, in the encoding they had; undefined where there is nothing to fix. `read` gives
 * the text of bytes, `check` the findings of a text and of reading it. @throws WriteRefusedError where the text cannot be written so that it is read again as the same text
 */
export function fixBytes(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => DecodedText | undefined,
  check: (text: string, notes: readonly Finding[]) => readonly Finding[],
): FixedBytes | undefined {
  const decoded = read(bytes);
  if (!decoded) return undefined;
  const { text: before, encoding } = decoded;
  const notesOf = (text: string): readonly Finding[] => {
    if (text === before || decoded.notes.length === 0) return decoded.notes;
    const bytesNow = encoding && encode(text, encoding);
    return (bytesNow && read(bytesNow)?.notes) || [];
  };
  const { text, count } = fixAll(before, (now) => check(now, notesOf(now)));
  if (text === before) return undefined;
  return { bytes: encodeChanged(decoded, bytes, text, read), before, count };
}
