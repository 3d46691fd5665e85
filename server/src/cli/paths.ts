import path from 'node:path';

/** Whether file names that differ in case alone are the same on this kind of computer. */
export const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** A path relative to a folder, with slashes: an empty text for the folder itself, undefined for what is not inside of it. */
export function pathInside(folder: string, name: string): string | undefined {
  const relative = path.relative(folder, path.resolve(folder, name));
  if (path.isAbsolute(relative) || relative === '..' || relative.startsWith(`..${path.sep}`)) return undefined;
  return relative.replaceAll(path.sep, '/');
}
