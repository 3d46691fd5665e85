import { open } from 'node:fs/promises';
import { HEAD_LENGTH, headOf, isOursByContent, LARGEST_UNNAMED, nameOf } from '../language/detection';
import { languages } from '../languages';
import type { FilePath } from './readBytes';

/**
 * Whether the first lines of a file on the disk, which is neither a pipe nor a device, say that it is one of ours; no more than these are read.
 * Of one that cannot be read they do not.
 */
export async function beginsAsOurs(name: string, file: FilePath): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_UNNAMED) return false;
      const head = Buffer.alloc(Math.min(size, HEAD_LENGTH));
      const { bytesRead } = await handle.read(head, 0, head.length, 0);
      return isOursByContent(languages, { name: nameOf(name), head: headOf(head.subarray(0, bytesRead)) });
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
