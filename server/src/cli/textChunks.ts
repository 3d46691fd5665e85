import { isAscii } from 'node:buffer';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { areUtf16, decodeWindows1252 } from '../core/decode';
import { HEAD_LENGTH, headOf } from '../language/detection';
import { NoFileError } from './readBytes';

const CHUNK_BYTES = 256 * 1024;
/** A line is decoded as a whole, unless it is longer than this many bytes. */
const LONGEST_LINE = 1024 * 1024;
const FEED = 10;

/** What a file begins with, and all of its text in chunks. */
export interface TextChunks {
  /** The text of the first bytes. */
  readonly head: string;
  readonly chunks: AsyncIterable<string>;
}

/**
 * The text of a file of any size, or of standard input where there is no path: of UTF-16 as such, else each line in UTF-8, or in Windows-1252 where it is not
 * UTF-8. So the text does not depend on where the chunks end. @throws NoFileError
 */
export async function readTextChunks(path: string | undefined): Promise<TextChunks> {
  const bytes = path === undefined ? readInput() : readFile(path);
  const { value, done } = await bytes.next();
  const head = done ? new Uint8Array() : value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* bytes;
  }
  if (!areUtf16(head)) return { head: headOf(head), chunks: decodeLines(all()) };
  const encoding = utf16Of(head);
  return { head: new TextDecoder(encoding).decode(head.subarray(0, HEAD_LENGTH)), chunks: decodeUtf16(all(), encoding) };
}

async function* readInput(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) yield chunk;
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const stats = await stat(path);
  // Reading what has no end, or a pipe that nobody writes, would wait for ever.
  if (!stats.isFile() && !stats.isDirectory() && !/^\/dev\/(?:stdin|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/.test(path)) throw new NoFileError();
  const handle = await open(path, constants.O_RDONLY);
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Which of the two, by the mark or by where the zeros of plain letters are. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' {
  return (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] !== 0) ? 'utf-16be' : 'utf-16le';
}

async function* decodeUtf16(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* decodeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    const feed = bytes.lastIndexOf(FEED);
    const end = feed >= 0 ? feed + 1 : bytes.length > LONGEST_LINE ? bytes.length : 0;
    if (end > 0) yield textOf(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  yield textOf(rest);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return linesOf(bytes).map(textOfLine).join('');
  }
}

function textOfLine(line: Buffer): string {
  try {
    return utf8.decode(line);
  } catch {
    return decodeWindows1252(line);
  }
}

/** Lines with their ends. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
