import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LARGEST_FILE } from '../../core/tooLarge';
import type { FileBytes, WorkspaceFiles } from './files';
import { findFiles } from './findFiles';

/** The files of the machine that the server runs on. */
export const nodeFiles: WorkspaceFiles = {
  find: findFiles,
  read: (uri) => read(uri).catch(() => undefined),
};

async function read(uri: string): Promise<FileBytes | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const handle = await open(fileURLToPath(uri));
  try {
    const stat = await handle.stat();
    // Nothing is read of pipes and devices, which may have no end.
    if (!stat.isFile()) return undefined;
    return stat.size > LARGEST_FILE ? { tooLarge: stat.size } : await handle.readFile();
  } finally {
    await handle.close();
  }
}
