import { licenseFileNames } from '../../license/fileNames';
import { ENDING_OF_ANY_NAME } from '../../license/model/detect';
import { presenceFileNames } from '../../presence/fileNames';

const { names, endings, patterns } = licenseFileNames;

const fileNames = [
  ...new Set([
    ...names,
    ...endings.map((ending) => `*${ending}`),
    ...patterns,
    `*${ENDING_OF_ANY_NAME}`,
    ...presenceFileNames.presence,
    ...presenceFileNames.customTab,
  ]),
];

/** The globs of every file that is ours by its name, or may be by its first lines, in any folder and in any case. */
export const fileGlobs: readonly string[] = fileNames.map((name) => `**/${anyCase(name)}`);

/** Endings and parts of names that a license file gets when it is saved from a mail, or put aside. */
const otherNames = ['*.txt', '*.bak', '*.old', '*.orig', '*.lic.*', '*.lic_*', '*.dat.*', '*.dat_*', '*.license'];

/** The globs of files that are unsupported by their names, and among which license files are likely. */
export const otherGlobs: readonly string[] = otherNames.map((name) => `**/${anyCase(name)}`);

/** Folders of programs' own files, in which no administrator keeps a license. */
export const foldersLeftOut: readonly string[] = ['**/.git', '**/node_modules'];

function anyCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
