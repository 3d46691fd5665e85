import type { DecodedText, Encoding } from '../core/decode';
import { encode } from '../core/encode';
import { WriteRefusedError } from './writeInPlace';

/**
 * A changed text as bytes, in the encoding in which the file was read, or in another one that has the same bytes for it. `read` gives the text of bytes.
 * @throws WriteRefusedError where it cannot be written so that it is read again as the same text
 */
export function encodeChanged(
  { text: before, encoding }: Pick<DecodedText, 'text' | 'encoding'>,
  bytes: Uint8Array,
  text: string,
  read: (bytes: Uint8Array) => Pick<DecodedText, 'text'> | undefined,
  wanted: Encoding | undefined = encoding,
): Uint8Array {
  if (!encoding || !wanted) throw new WriteRefusedError('Seatkeeper can read its encoding, but cannot write it');
  if (!sameBytes(encode(before, encoding), bytes) || !sameBytes(encode(before, wanted), bytes))
    throw new WriteRefusedError('it has bytes that are not text and would be lost');
  const changed = encode(text, wanted);
  if (!changed || read(changed)?.text !== text) throw new WriteRefusedError(`its encoding (${wanted}) cannot hold the changed text`);
  return changed;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
