import ignore from 'ignore';

/** Whether patterns leave out a path, relative to their folder and with slashes; a path outside of it, or the folder itself, never. */
export type IgnoreRules = (inside: string | undefined, isFolder: boolean) => boolean;

/** The lines of an ignore file and then further patterns, all as in .gitignore: a later one goes before an earlier one. */
export function ignoreRules(lines: string, patterns: readonly string[]): IgnoreRules {
  const rules = ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' });
  rules.add(lines).add(patterns);
  return (inside, isFolder) => inside !== undefined && inside !== '' && rules.ignores(`${inside}${isFolder ? '/' : ''}`);
}
