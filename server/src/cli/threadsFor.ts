import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { FoundFile } from './findFiles';

/** With fewer files a thread saves no time: each has the rules to load and to warm up. */
const FILES_A_THREAD = 600;

/** The program of a thread: beside what starts it, or below that. */
export function threadProgram(): string | undefined {
  return ['cli/fileThread.js', 'fileThread.js', '../fileThread.js']
    .map((name) => path.join(__dirname, name))
    .find((file) => existsSync(file));
}

/** How many threads are to work on files; `wanted`: what the user wants. Standard input can be read by the main thread alone. */
export function threadsFor(files: readonly FoundFile[], wanted: number | undefined): number {
  if (files.length < 2 || files.some(({ path }) => path === undefined)) return 1;
  const threads = wanted ?? Math.min(availableParallelism(), Math.floor(files.length / FILES_A_THREAD));
  return threads > 1 && threadProgram() !== undefined ? Math.min(threads, files.length) : 1;
}
