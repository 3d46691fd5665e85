import { lstat, stat } from 'node:fs/promises';
import { decode } from '../core/decode';
import { joined } from '../core/message';
import { LARGEST_PROJECT_FILE } from '../core/project/projectFile';
import type { Unread } from '../core/project/projectTree';
import { isTooLarge, readBytes } from './readBytes';
import { readErrorReason } from './readErrors';

/** The text of a project file; undefined where there is none. Never fails: what cannot be read has a reason. */
export async function readProjectFile(file: string): Promise<string | Unread | undefined> {
  try {
    await lstat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unread(readErrorReason(error as NodeJS.ErrnoException));
  }
  try {
    // Of a pipe or a device, opening it could wait for ever.
    if (!(await stat(file)).isFile()) return unread('this is not a regular file, so its settings were not read.');
    const bytes = await readBytes(file, LARGEST_PROJECT_FILE);
    if (isTooLarge(bytes))
      return unread('larger than 1 MB, so it was not read. A project file has only a few lines: is this the right file?');
    return decode(bytes).text;
  } catch (error) {
    return unread(readErrorReason(error as NodeJS.ErrnoException));
  }
}

function unread(reason: string): Unread {
  return { unread: joined([reason]) };
}
