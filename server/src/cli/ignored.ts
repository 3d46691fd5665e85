import { decode } from '../core/decode';
import { inOneLine } from '../core/headline';
import { render } from '../core/message';
import { ignoreRules, linesOf } from '../core/project/ignore';
import { IGNORE_FILE, isSimplePattern, LARGEST_PROJECT_FILE } from '../core/project/projectFile';
import { patternRefused } from '../core/project/projectSettings';
import { ignoresCase, pathInside } from './paths';
import type { ProjectFiles } from './projectFiles';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { UsageError } from './usageError';

/** Whether a file or folder is to be left out. */
export type IgnoreTest = (name: string, isFolder: boolean) => Promise<boolean>;

export interface Ignored {
  readonly isIgnored: IgnoreTest;
  /** What is wrong with the ignore file, in sentences for the user that begin with its name. */
  readonly problems: readonly string[];
}

/**
 * What --ignore, the ignore file of the current folder and the project files leave out. All have the patterns of .gitignore, relative to the
 * current folder or to that of the project file; what is outside of it cannot be ignored. @throws UsageError
 */
export async function readIgnored(patterns: readonly string[], projects: ProjectFiles): Promise<Ignored> {
  const long = patterns.find((pattern) => !isSimplePattern(pattern));
  if (long !== undefined) throw new UsageError(`--ignore ${long.slice(0, 20)}...: ${inOneLine(render(patternRefused(long)))}`, 'check');
  const lines = await ignoreFile();
  const rules = ignoreRules(lines, patterns, ignoresCase);
  const problems = linesOf(lines).flatMap((line, index) =>
    isSimplePattern(line) ? [] : [`${IGNORE_FILE}:${index + 1}:1: ${inOneLine(render(patternRefused(line)))}`],
  );
  return {
    isIgnored: async (name, isFolder) =>
      rules(pathInside(process.cwd(), name), isFolder) || (await projects.ignoredBy(name, isFolder)) !== undefined,
    problems,
  };
}

async function ignoreFile(): Promise<string> {
  try {
    const bytes = await readBytes(IGNORE_FILE, LARGEST_PROJECT_FILE);
    if (!isTooLarge(bytes)) return decode(bytes).text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    if (code === 'NOFILE' || code === 'ENXIO') throw new UsageError(explainReadError(IGNORE_FILE, error as NodeJS.ErrnoException), 'check');
    throw new UsageError(`${IGNORE_FILE} cannot be read (${code}).`, 'check');
  }
  throw new UsageError(`${IGNORE_FILE}: larger than 1 MB, so it was not read. An ignore file has only a few lines.`, 'check');
}
