import ignore from 'ignore';

/** Patterns of .gitignore, and the folder that they are relative to. */
export interface IgnorePatterns {
  /** How the folder is named is the caller's; it only hands it back to `pathBelow`. */
  readonly folder: string;
  readonly patterns: string | readonly string[];
}

/**
 * A test whether a file is ignored by any of the lists of patterns. `pathBelow` gives the path of a file relative to a folder, with `/`
 * between names, or undefined for a file that is not below it.
 */
export function ignoreTest(
  lists: readonly IgnorePatterns[],
  pathBelow: (folder: string, file: string) => string | undefined,
  ignoresCase: boolean,
): (file: string) => boolean {
  const tests = lists
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ folder, patterns }) => ({ folder, rules: ignore({ ignorecase: ignoresCase }).add(patterns) }));
  return (file) =>
    tests.some(({ folder, rules }) => {
      const path = pathBelow(folder, file);
      return path !== undefined && ignore.isPathValid(path) && rules.ignores(path);
    });
}
