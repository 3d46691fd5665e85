import ignore from 'ignore';
import { isSimplePattern } from './projectFile';

/** Whether patterns leave out a path, relative to their folder and with slashes; a path outside of it, or the folder itself, never. */
export type IgnoreRules = (inside: string | undefined, isFolder: boolean) => boolean;

/** The lines of an ignore file and then further patterns, all as in .gitignore: a later one goes before an earlier one. One with too many `**` is passed over. `ignoresCase`: whether names that differ in case alone are the same. */
export function ignoreRules(lines: string, patterns: readonly string[], ignoresCase: boolean): IgnoreRules {
  const rules = ignore({ ignorecase: ignoresCase });
  rules.add([...lines.split(/\r\n?|\n/), ...patterns].filter(isSimplePattern));
  return (inside, isFolder) => inside !== undefined && ignore.isPathValid(inside) && rules.ignores(`${inside}${isFolder ? '/' : ''}`);
}
