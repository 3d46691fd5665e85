import type { DecodedText } from '../core/decode';
import { encode } from '../core/encode';
import type { Finding } from '../core/finding';
import { fixAll } from '../core/fixes';
import { WriteRefusedError } from './writeInPlace';

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
  if (!encoding) throw new WriteRefusedError('Seatkeeper can read its encoding, but cannot write it');
  if (!sameBytes(encode(before, encoding), bytes)) throw new WriteRefusedError('it has bytes that are not text and would be lost');
  const fixed = encode(text, encoding);
  if (!fixed || read(fixed)?.text !== text) throw new WriteRefusedError(`its encoding (${encoding}) cannot hold the fixed text`);
  return { bytes: fixed, before, count };
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
