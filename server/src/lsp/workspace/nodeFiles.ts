import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileBytes, WorkspaceFiles } from './files';
import { findFiles } from './findFiles';

/** The files of the machine that the server runs on. */
export const nodeFiles: WorkspaceFiles = {
  find: findFiles,
  read: (uri, most) => read(uri, most).catch(() => undefined),
};

async function read(uri: string, most: number): Promise<FileBytes | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const handle = await open(fileURLToPath(uri));
  try {
    const stat = await handle.stat();
    // Nothing is read of pipes and devices, which may have no end.
    if (!stat.isFile()) return undefined;
    return stat.size > most ? { tooLarge: stat.size } : await handle.readFile();
  } finally {
    await handle.close();
  }
}
