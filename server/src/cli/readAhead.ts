import type { FoundFile } from './findFiles';
import { type ReadFile, readFile } from './readBytes';

/** So many files are read while one is checked. */
export const FILES_AHEAD = 8;

/** What was read of a file, or why it was not. */
export type Reading = ReadFile | NodeJS.ErrnoException;

/** Reads files, one after the other is asked for, and meanwhile so many of those that follow. */
export async function* readAhead(
  files: readonly FoundFile[],
  ahead: number,
  before?: (file: FoundFile) => Promise<void>,
): AsyncGenerator<readonly [FoundFile, Reading]> {
  const read = async (file: FoundFile): Promise<Reading> => {
    await before?.(file);
    // What was found in a folder is a file, or a link to one.
    return readFile(file.path, undefined, !file.isNamed).catch((error: NodeJS.ErrnoException) => error);
  };
  const started: Promise<Reading>[] = [];
  for (const [index, file] of files.entries()) {
    for (const next of files.slice(index + started.length, index + 1 + ahead)) started.push(read(next));
    const reading = started.shift() ?? read(file);
    yield [file, await reading];
  }
}
