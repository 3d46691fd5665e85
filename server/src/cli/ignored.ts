import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore from 'ignore';
import { decode } from '../core/decode';
import { UsageError } from './usageError';

export const IGNORE_FILE = '.seatkeeperignore';

/** Whether a file or folder is to be left out. */
export type IgnoreTest = (name: string, isFolder: boolean) => boolean;

/**
 * What --ignore and the ignore file of the current folder leave out. Both have the patterns of .gitignore, relative to the current
 * folder; what is outside of it cannot be ignored. @throws UsageError
 */
export async function readIgnored(patterns: readonly string[]): Promise<IgnoreTest> {
  const rules = ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' });
  rules.add(await ignoreFile()).add(patterns);
  return (name, isFolder) => {
    const relative = path.relative(process.cwd(), path.resolve(name));
    if (relative === '' || path.isAbsolute(relative) || relative === '..' || relative.startsWith(`..${path.sep}`)) return false;
    return rules.ignores(`${relative.replaceAll(path.sep, '/')}${isFolder ? '/' : ''}`);
  };
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
