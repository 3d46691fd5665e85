import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { LARGEST_FILE } from '../core/tooLarge';

const CHUNK_BYTES = 1024 * 1024;

/** A file's bytes, or, of one that is too large to be read, its size where it is known. */
export type FileBytes = Uint8Array | { readonly tooLarge: number | undefined };

export function isTooLarge(bytes: FileBytes): bytes is { readonly tooLarge: number | undefined } {
  return 'tooLarge' in bytes;
}

/** Reads a file of up to so many bytes, or, without a path, standard input. Of a file known to be too large nothing is read. */
export async function readBytes(path: string | undefined, most = LARGEST_FILE): Promise<FileBytes> {
  if (path === undefined) return readStream(process.stdin, most);
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > most) return { tooLarge: size };
    // Pipes and devices have no size, and a file may grow meanwhile: the stream has its own limit.
    return await readStream(handle.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false }), most);
  } finally {
    await handle.close();
  }
}

async function readStream(stream: Readable, most: number): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) return { tooLarge: undefined };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
