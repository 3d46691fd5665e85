import type { Language } from '../../language/language';
import { languages } from '../../languages';

/** The globs of every file that is ours by its name, or may be by its first lines, in any folder and in any case. */
export const fileGlobs = fileGlobsOf(languages);

/** The globs of files that are unsupported by their names, and among which some of ours are likely. */
export const otherGlobs = globsOf(languages.flatMap(({ otherFileNames = [] }) => otherFileNames));

/** The globs of files of other kinds that matter by being beside ours, or by what is in them. */
export const seenGlobs = globsOf(languages.flatMap(({ relates }) => [...(relates?.seen ?? []), ...(relates?.data ?? [])]));

/** Folders of programs' own files, which are nobody’s own. */
export const foldersLeftOut: readonly string[] = ['**/.git', '**/node_modules'];

/** The same of some languages. */
export function fileGlobsOf(some: readonly Language[]): readonly string[] {
  return globsOf(some.flatMap(({ fileNames, fileNamesByContent = [] }) => [...fileNames, ...fileNamesByContent]));
}

function globsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].map((name) => `**/${anyCase(name)}`);
}

function anyCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
