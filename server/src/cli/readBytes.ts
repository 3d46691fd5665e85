import fs, { type BigIntStats, constants } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { LARGEST_FILE } from '../core/tooLarge';

const CHUNK_BYTES = 1024 * 1024;

/** A file's bytes, or, of one that is too large to be read, its size where it is known. */
export type FileBytes = Uint8Array | { readonly tooLarge: number | undefined };

/** A path as the system has it: bytes where its name is not UTF-8. */
export type FilePath = string | Buffer;

export function isTooLarge(bytes: FileBytes): bytes is { readonly tooLarge: number | undefined } {
  return 'tooLarge' in bytes;
}

/** Why a pipe or a device is not read; reading it could wait for ever. */
export class NoFileError extends Error {
  readonly code = 'NOFILE';
}

/** What this program was started with: a pipe among it has a writer. The shell gives `<(...)` such a name. */
const ownDescriptor = /^\/dev\/(?:stdin|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/;

/** What a file holds, and what tells it from others. */
export interface ReadFile {
  readonly bytes: FileBytes;
  /** The same for all paths and links that lead to the file; undefined where the system does not tell. */
  readonly identity: string | undefined;
}

/** Reads a file of up to so many bytes, or, without a path, standard input. Of a file known to be too large nothing is read. @throws NoFileError */
export async function readBytes(path: FilePath | undefined, most = LARGEST_FILE): Promise<FileBytes> {
  return (await readFile(path, most)).bytes;
}

/** The same, with what tells the file from others. What is known to be no pipe or device is opened at once. @throws NoFileError */
export async function readFile(path: FilePath | undefined, most = LARGEST_FILE, isKnown = false): Promise<ReadFile> {
  if (path === undefined) return { bytes: await readStream(process.stdin, most), identity: undefined };
  const mayBePipe = typeof path === 'string' && ownDescriptor.test(path);
  if (!mayBePipe && !isKnown) {
    const stats = await calls.stat(path);
    if (!stats.isFile() && !stats.isDirectory()) throw new NoFileError();
  }
  // Opening a pipe that nobody writes would wait, and it may have come since.
  const descriptor = await calls.open(path, mayBePipe ? constants.O_RDONLY : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // As large integers, since the numbers of files on some disks need all of their 64 bits.
    const stats = await calls.fstat(descriptor, { bigint: true });
    const isFile = stats.isFile();
    if (!mayBePipe && !isFile && !stats.isDirectory()) throw new NoFileError();
    const size = Number(stats.size);
    const identity = mayBePipe ? undefined : stats.ino === 0n ? await realpath(path) : `${stats.dev} ${stats.ino}`;
    return { bytes: size > most ? { tooLarge: size } : await readOpen(descriptor, isFile ? size : 0, most), identity };
  } finally {
    await calls.close(descriptor);
  }
}

/** Where thousands of files are read, these take half of the time of those of `fs/promises`. */
const calls = {
  stat: promisify(fs.stat),
  open: promisify(fs.open),
  fstat: promisify<number, { bigint: true }, BigIntStats>(fs.fstat),
  read: promisify(fs.read),
  close: promisify(fs.close),
};

/** Reads to the end. Pipes have no size, nor have some files, and a file may grow meanwhile. */
async function readOpen(descriptor: number, size: number, most: number): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // With a byte to spare, the end of a file is found in the chunk that holds it all.
  for (let room = size > 0 ? size + 1 : CHUNK_BYTES; ; room = CHUNK_BYTES) {
    const chunk = Buffer.allocUnsafe(room);
    let filled = 0;
    while (filled < room) {
      const { bytesRead } = await calls.read(descriptor, chunk, filled, room - filled, null);
      filled += bytesRead;
      length += bytesRead;
      if (length > most) return { tooLarge: undefined };
      if (bytesRead === 0 || (size > 0 && length === size))
        return chunks.length === 0 ? chunk.subarray(0, filled) : Buffer.concat([...chunks, chunk.subarray(0, filled)]);
    }
    chunks.push(chunk);
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
