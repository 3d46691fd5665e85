import { describeCrash } from '../core/crash';
import type { FoundFile } from './findFiles';
import { type Reading, readAhead } from './readAhead';

/** What is done with each of many files; the results are plain data. */
export type FileWork<Result> = (file: FoundFile, reading: Reading) => Promise<Result>;

/** What became of a file: a crash loses that file alone. */
export type Done<Result> = { readonly result: Result } | { readonly crash: string };

/** Works on files one after the other, and reads so many that follow meanwhile; `before`: what is to be done before a file is read. */
export async function* eachFile<Result>(
  files: readonly FoundFile[],
  work: FileWork<Result>,
  ahead: number,
  before?: (file: FoundFile) => Promise<void>,
): AsyncGenerator<Done<Result>> {
  for await (const [file, reading] of readAhead(files, ahead, before)) yield await attempt(work, file, reading);
}

/** The work on one file. Never fails. */
export async function attempt<Result>(work: FileWork<Result>, file: FoundFile, reading: Reading): Promise<Done<Result>> {
  try {
    return { result: await work(file, reading) };
  } catch (error) {
    return { crash: describeCrash(error) };
  }
}

/** What to say of a file that crashed. */
export function explainCrash({ name }: FoundFile, crash: string): string {
  return `${name}: reading this file crashed, which is a bug in Seatkeeper. The other files were read.\n${crash}`;
}
