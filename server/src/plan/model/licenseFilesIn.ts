/** Of more license files no plan is made. */
const MOST_FILES = 200;

/** The paths of the license files that a plan names, by a quick look, since others are read before it is: one that is in a comment may be among them. */
export function licenseFilesIn(text: string): readonly string[] {
  const list = /"licenseFiles"\s*:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return Array.from(list.matchAll(/"((?:[^"\\\r\n]|\\.)*)"/g), ([, path = '']) => path.replace(/\\([\\/"])/g, '$1'))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.trim() !== '')
    .slice(0, MOST_FILES);
}
