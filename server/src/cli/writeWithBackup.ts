import { open, realpath, unlink } from 'node:fs/promises';
import { type Day, MILLISECONDS_A_DAY } from '../core/day';
import { writeBackup } from './backup';
import { isTooLarge, readBytes } from './readBytes';
import { WriteRefusedError, writeInPlace } from './writeInPlace';

/** What was written, by name. */
export interface Written {
  readonly file?: string;
  readonly backup?: string;
}

/**
 * Writes a file. Of one that is there, a backup is written first, named after the day, and it is left alone if another program changed it meanwhile; `before` is
 * what was read of it, undefined where it was not read. @throws WriteRefusedError or an error of the file system, and then the file is as it was
 */
export async function writeWithBackup(file: string, bytes: Uint8Array, before: Uint8Array | undefined, today: Day): Promise<Written> {
  const existing = before ?? (await contentOf(file));
  if (existing === undefined) {
    await create(file, bytes);
    return { file };
  }
  const backup = await writeBackup(file, existing, new Date(today * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
  try {
    await writeInPlace(file, bytes, existing);
  } catch (error) {
    // What was not changed needs no backup.
    await unlink(backup).catch(() => {});
    throw error;
  }
  return { file, backup };
}

export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (other === '-') return false;
  const [a, b] = await Promise.all([one, other].map((name) => realpath(name).catch(() => undefined)));
  return a !== undefined && a === b;
}

/** What is in a file; undefined where there is none. */
async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readBytes(file);
    if (isTooLarge(bytes)) throw new WriteRefusedError('this file exists and is too large to be backed up');
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a new file; one that has come meanwhile is left alone. */
async function create(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await unlink(file).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}
