import { open } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../core/decode';
import { HEAD_LENGTH, holdsLicenseRecord, LARGEST_UNNAMED, mayBeLicenseFileName } from '../license/model/detect';
import { type FileBytes, type FilePath, isTooLarge } from './readBytes';

/**
 * Whether a file on the disk, which is neither a pipe nor a device, holds a license record in its first lines; no more than these are read.
 * One that cannot be read does not.
 */
export async function beginsAsLicenseFile(file: FilePath): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_UNNAMED) return false;
      const head = Buffer.alloc(Math.min(size, HEAD_LENGTH));
      const { bytesRead } = await handle.read(head, 0, head.length, 0);
      return holdsLicenseRecord(decode(head.subarray(0, bytesRead)).text);
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** Whether what was read of a file is a license file, though its name does not say so. */
export function isLicenseByContent(name: string, bytes: FileBytes): boolean {
  return mayBeLicenseFileName(path.basename(name)) && !isTooLarge(bytes) && holdsLicenseRecord(decode(bytes.subarray(0, HEAD_LENGTH)).text);
}
