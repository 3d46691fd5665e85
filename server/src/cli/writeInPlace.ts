import { createHash, randomBytes } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { access, type FileHandle, lstat, open, readdir, readFile, realpath, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FilePath } from './readBytes';

/** Why a file is not written; the message is the end of a sentence. */
export class WriteRefusedError extends Error {}

const ANY_WRITE = 0o222;

/**
 * Replaces what is in a file. It stays the same file: its owner, permissions, access control list, extended attributes and other hard links are kept, which
 * Node could give to no new one. Until all is written, a copy of the file as it was and as it will be is beside it, from which `LeftCopies` puts it
 * right if the run is stopped. `expected` is what was read: if another program changed the file since, it is left alone. @throws WriteRefusedError or an
 * error of the file system, and then the file is as it was
 */
export async function writeInPlace(file: FilePath, bytes: Uint8Array, expected: Uint8Array): Promise<void> {
  const target = await realpath(file, { encoding: 'buffer' });
  const stats = await stat(target);
  if (!stats.isFile()) throw new WriteRefusedError('this is not a regular file');
  if ((stats.mode & ANY_WRITE) === 0) throw new WriteRefusedError('this file is write-protected');
  await access(target, constants.W_OK);
  const { folder, name } = split(target);
  const copy = inFolder(folder, Buffer.concat([Buffer.from('.'), name, Buffer.from(`.${randomBytes(6).toString('hex')}.tmp`)]));
  try {
    await writeCopy(copy, { before: expected, after: bytes });
    if (!(await readFile(target)).equals(expected)) throw new WriteRefusedError('another program changed this file in the meantime');
    await overwrite(target, bytes, expected);
  } finally {
    await unlink(copy).catch(() => {});
  }
}

/** Writes over a file; if that fails, what was in it is written back. */
async function overwrite(target: FilePath, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const handle = await open(target, 'r+');
  try {
    try {
      await writeAll(handle, bytes);
    } catch (error) {
      await writeAll(handle, before).catch(() => {});
      throw error;
    }
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    done += bytesWritten;
  }
  await handle.truncate(bytes.length);
  await handle.sync();
}

interface Copy {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

async function writeCopy(file: Buffer, { before, after }: Copy): Promise<void> {
  const content = Buffer.concat([before, after]);
  const head = `seatkeeper ${process.pid} ${before.length} ${after.length} ${digest(content)}\n`;
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(Buffer.concat([Buffer.from(head), content]));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The copy that bytes hold; undefined where the run was stopped before it was whole, and so before the file was touched. */
function readCopy(bytes: Buffer): (Copy & { readonly pid: number }) | undefined {
  const end = bytes.subarray(0, 200).indexOf(0x0a);
  const [, pid, length, , hash] =
    /^seatkeeper (\d+) (\d+) (\d+) ([0-9a-f]{64})$/.exec(bytes.subarray(0, Math.max(0, end)).toString('latin1')) ?? [];
  const content = bytes.subarray(end + 1);
  if (hash === undefined || digest(content) !== hash) return undefined;
  return { pid: Number(pid), before: content.subarray(0, Number(length)), after: content.subarray(Number(length)) };
}

const copyName = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** What is in a folder, by names in the bytes that the system has. */
interface FolderContent {
  readonly copies: readonly Buffer[];
  /** The names of what is surely no link, as Latin-1. */
  readonly files: ReadonlySet<string>;
}

/** What stopped runs left beside files, in folders that are read once. */
export class LeftCopies {
  private readonly folders = new Map<string, Promise<FolderContent>>();

  /**
   * Removes the copies beside a file, and says what is left to do. A file that is written by half is put right with `mayWrite`. Nothing is done for a
   * run that goes on. @throws an error of the file system
   */
  async clear(file: FilePath, mayWrite: boolean): Promise<string | undefined> {
    const { target, copies } = await this.locate(file);
    if (copies.length === 0) return undefined;
    const { folder, name } = split(target);
    const start = `.${name.toString('latin1')}.`;
    for (const entry of copies) {
      const found = entry.toString('latin1');
      if (!found.startsWith(start) || found.length !== start.length + '0123456789ab.tmp'.length) continue;
      const copy = inFolder(folder, entry);
      const stats = await lstat(copy).catch(() => undefined);
      // A link or a pipe of that name is unsupported.
      if (!stats?.isFile()) continue;
      const held = readCopy(await readFile(copy));
      if (held && held.pid !== process.pid && isRunning(held.pid)) continue;
      const now = await readFile(target);
      if (held && isHalf(now, held)) {
        if (!mayWrite) return 'Seatkeeper was interrupted while writing this file, which is now damaged. Run with --fix to restore it';
        await overwrite(target, held.before, now);
      }
      await unlink(copy);
    }
    return undefined;
  }

  /** Where a file really is, and the copies in that folder. */
  private async locate(file: FilePath): Promise<{ target: Buffer; copies: readonly Buffer[] }> {
    const given = Buffer.from(file as string);
    const { folder, name } = split(given);
    const content = await this.contentOf(folder);
    if (content.files.has(name.toString('latin1'))) return { target: given, copies: content.copies };
    const target = await realpath(file, { encoding: 'buffer' });
    return { target, copies: (await this.contentOf(split(target).folder)).copies };
  }

  /** Takes what is in a folder, so that it is not read again. */
  know(folder: Buffer, entries: readonly Dirent<Buffer>[]): void {
    this.folders.set(folder.toString('latin1'), Promise.resolve(contentOf(entries)));
  }

  private contentOf(folder: Buffer): Promise<FolderContent> {
    const key = folder.toString('latin1');
    let content = this.folders.get(key);
    if (!content) {
      content = readContent(folder);
      this.folders.set(key, content);
    }
    return content;
  }
}

async function readContent(folder: Buffer): Promise<FolderContent> {
  return contentOf(await readdir(folder.length > 0 ? folder : '.', { withFileTypes: true, encoding: 'buffer' }));
}

function contentOf(entries: readonly Dirent<Buffer>[]): FolderContent {
  const names = entries.map((entry) => ({ entry, text: entry.name.toString('latin1') }));
  return {
    copies: names.filter(({ text }) => copyName.test(text)).map(({ entry }) => entry.name),
    files: new Set(names.filter(({ entry }) => entry.isFile()).map(({ text }) => text)),
  };
}

/** Whether a file begins as it was to become and goes on as it was. */
function isHalf(now: Uint8Array, { before, after }: Copy): boolean {
  let same = 0;
  while (same < now.length && now[same] === after[same]) same++;
  const isWhole = (whole: Uint8Array): boolean => Buffer.compare(now, whole) === 0;
  return same > 0 && !isWhole(before) && !isWhole(after) && Buffer.compare(now.subarray(same), before.subarray(same)) === 0;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function split(file: Buffer): { folder: Buffer; name: Buffer } {
  const at = Math.max(file.lastIndexOf('/'), path.sep === '\\' ? file.lastIndexOf('\\') : -1);
  return { folder: file.subarray(0, at + 1), name: file.subarray(at + 1) };
}

function inFolder(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, name]);
}
