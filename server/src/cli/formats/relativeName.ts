import path from 'node:path';

/** A file's name as other programs want it: relative to the current folder, with slashes, and without the name of a drive. */
export function relativeName(name: string): string {
  const relative = path.relative(process.cwd(), path.resolve(name)) || name;
  const { root } = path.parse(relative);
  return relative.slice(root.length).replaceAll(path.sep, '/');
}
