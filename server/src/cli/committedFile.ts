import { execFile } from 'node:child_process';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE } from '../core/tooLarge';

/** How long git may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The bytes of the version of a file that was committed last; undefined where it is in no repository, or never was committed, or git is missing, refuses, or
 * takes long. Git is asked only below a folder with `.git`, and for the stored bytes: it writes nothing, asks no other computer and runs no filter.
 */
export async function committedFile(file: string): Promise<Uint8Array | undefined> {
  const folder = path.dirname(path.resolve(file));
  return (await isInRepository(folder)) ? readCommitted(folder, path.basename(file)) : undefined;
}

async function isInRepository(folder: string): Promise<boolean> {
  for (let at = folder, above = path.dirname(at); ; at = above, above = path.dirname(at)) {
    const found = await fs.stat(path.join(at, '.git')).catch(() => undefined);
    if (found) return true;
    if (above === at) return false;
  }
}

function readCommitted(folder: string, name: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['cat-file', 'blob', `HEAD:./${name}`],
      {
        cwd: folder,
        encoding: 'buffer',
        maxBuffer: LARGEST_FILE,
        timeout: PATIENCE,
        windowsHide: true,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
      },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
  });
}
