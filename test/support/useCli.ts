import path from 'node:path';
import { onTestFinished } from 'vitest';
import { TestFolder } from './cli';

/** The command line, as it was built before the tests. */
export function useCli(): { readonly file: string } {
  return { file: path.resolve('dist/cli.js') };
}

/** A folder for the test that runs, with the given files in it; removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  const folder = new TestFolder(files);
  onTestFinished(() => folder.remove());
  return folder;
}
