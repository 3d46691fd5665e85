import { readFile } from 'node:fs/promises';
import { decode } from '../core/decode';
import { ignoreRules } from '../core/ignoreRules';
import { IGNORE_FILE } from '../core/projectFile';
import { ignoresCase } from './ignoresCase';
import { pathInside } from './pathInside';
import type { ProjectFiles } from './projectFiles';
import { UsageError } from './usageError';

/** Whether a file or folder is to be left out. */
export type IgnoreTest = (name: string, isFolder: boolean) => Promise<boolean>;

/**
 * What --ignore, the ignore file of the current folder and the project files leave out. All have the patterns of .gitignore, relative to the
 * current folder or to that of the project file; what is outside of it cannot be ignored. @throws UsageError
 */
export async function readIgnored(patterns: readonly string[], projects: ProjectFiles): Promise<IgnoreTest> {
  const rules = ignoreRules(await ignoreFile(), patterns, ignoresCase);
  return async (name, isFolder) => rules(pathInside(process.cwd(), name), isFolder) || projects.leaveOut(name, isFolder);
}

async function ignoreFile(): Promise<string> {
  try {
    return decode(await readFile(IGNORE_FILE)).text.replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new UsageError(`${IGNORE_FILE} cannot be read (${code}).`, 'check');
  }
}
