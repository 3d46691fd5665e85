import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type BuiltProgram, buildCli } from './build';
import { TestFolder } from './cli';

/** The command line for all tests of a file: built before the first of them, removed after the last. */
export function useCli(): { readonly file: string } {
  let program: BuiltProgram | undefined;
  beforeAll(async () => {
    program = await buildCli();
  });
  afterAll(() => program?.remove());
  return {
    get file() {
      if (!program) throw new Error('the command line is built when the first test begins');
      return program.file;
    },
  };
}

/** A folder for the test that runs, with the given files in it; removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  const folder = new TestFolder(files);
  onTestFinished(() => folder.remove());
  return folder;
}
