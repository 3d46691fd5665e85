import { type FileHandle, open, realpath, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** As many backups of a day as nobody makes. */
const MOST_BACKUPS = 1000;

/**
 * Writes a file's content to a new file beside it, with the same permissions: `NAME.2026-11-28.bak`, or, where that exists, `NAME.2026-11-28.2.bak` and so
 * on. Nothing is overwritten. `day` is as in ISO 8601. Returns the path. @throws an error of the file system
 */
export async function writeBackup(file: string, content: Uint8Array, day: string): Promise<string> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  for (let number = 1; ; number++) {
    const backup = path.join(path.dirname(target), backupName(path.basename(target), day, number));
    try {
      const handle = await open(backup, 'wx', mode & 0o777);
      await fill(handle, content, backup);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || number === MOST_BACKUPS) throw error;
    }
  }
}

function backupName(name: string, day: string, number: number): string {
  return `${name}.${day}${number === 1 ? '' : `.${number}`}.bak`;
}

/** A copy that is not whole is removed. */
async function fill(handle: FileHandle, content: Uint8Array, name: string): Promise<void> {
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await unlink(name).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}
