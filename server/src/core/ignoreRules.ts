import { ignorePattern } from './ignorePattern';
import { isSimplePattern } from './projectFile';

/** Whether patterns leave out a path, relative to their folder and with slashes; a path outside of it, or the folder itself, never. */
export type IgnoreRules = (inside: string | undefined, isFolder: boolean) => boolean;

/**
 * The lines of an ignore file and then further patterns, all as in .gitignore: a later one goes before an earlier one, and what is in a folder that is
 * left out is left out. A pattern that is too long, or has too many `**`, is passed over. `ignoresCase`: whether names that differ in case alone are the same.
 */
export function ignoreRules(lines: string, patterns: readonly string[], ignoresCase: boolean): IgnoreRules {
  const rules = [...linesOf(lines), ...patterns.flatMap(linesOf)]
    .filter(isSimplePattern)
    .flatMap((line) => ignorePattern(line, ignoresCase) ?? [])
    .reverse();
  if (rules.length === 0) return () => false;
  return (inside, isFolder) => {
    if (inside === undefined || inside === '' || /^\.{0,2}\/|^\.{1,2}$/.test(inside)) return false;
    const matches = rules.map((rule) => rule.matchesIn(inside));
    const last = inside.split('/').length - 1;
    for (let level = 0; level <= last; level++) {
      const rule = rules.find(({ foldersOnly }, index) => matches[index]?.[level] && (isFolder || level < last || !foldersOnly));
      if (rule && !rule.negated) return true;
    }
    return false;
  };
}

/** The lines of an ignore file, as they are in it. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
}
