import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** Why a file is not written; the message is the end of a sentence. */
export class WriteRefusedError extends Error {}

/** The bits of a file's mode that say who may read and write it. */
const PERMISSIONS = 0o7777;
const ANY_WRITE = 0o222;

/**
 * Replaces what is in a file, so that at no time the file is there by half: a new file beside it takes its name. The new one gets its
 * permissions, group and, where that may be, its owner. A link stays one. `expected` is what was read: if another program changed the file
 * since, it is left alone. @throws WriteRefusedError or an error of the file system, and then the file is as it was
 */
export async function writeAtomically(file: string, bytes: Uint8Array, expected: Uint8Array): Promise<void> {
  const target = await realpath(file);
  const stats = await stat(target);
  if (!stats.isFile()) throw new WriteRefusedError('it is no regular file');
  if ((stats.mode & ANY_WRITE) === 0) throw new WriteRefusedError('it is write-protected');
  await access(target, constants.W_OK);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(bytes);
      await keepOwner(handle, stats);
      await handle.chmod(stats.mode & PERMISSIONS);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(target)).equals(expected)) throw new WriteRefusedError('another program has changed it meanwhile');
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Only root may give a file away, but the license daemon, which often runs in the file's group, must still be able to read it. */
async function keepOwner(handle: FileHandle, { uid, gid }: Stats): Promise<void> {
  const now = await handle.stat();
  if (now.uid === uid && now.gid === gid) return;
  try {
    await handle.chown(uid, gid);
  } catch {
    if (now.gid === gid) return;
    await handle.chown(now.uid, gid).catch(() => {
      throw new WriteRefusedError('its owner and group would change');
    });
  }
}
