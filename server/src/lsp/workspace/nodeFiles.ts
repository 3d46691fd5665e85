import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileBytes, WorkspaceFiles } from './files';
import { findFiles } from './findFiles';

/** The files of the machine that the server runs on. */
export const nodeFiles: WorkspaceFiles = {
  find: findFiles,
  list: (folder) => list(folder).catch(() => []),
  read: (uri, most) => read(uri, most).catch(() => undefined),
};

async function list(uri: string): Promise<readonly string[]> {
  if (!uri.startsWith('file:')) return [];
  const folder = fileURLToPath(uri);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => pathToFileURL(path.join(folder, name)).href);
}

async function read(uri: string, most: number): Promise<FileBytes | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  // Opening a pipe that nobody writes would wait for ever.
  const handle = await open(pathOf(uri), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    // Nothing is read of pipes and devices, which may have no end.
    if (!stat.isFile()) return undefined;
    return stat.size > most ? { tooLarge: stat.size } : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The path of a file's URI, as bytes where its name is not UTF-8. */
function pathOf(uri: string): string | Buffer {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    const { pathname } = new URL(uri);
    return Buffer.from(
      pathname.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    );
  }
}
