import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const files = { include: ['test/**/*.test.ts'], exclude: ['test/vscode/**'], setupFiles: ['test/support/seed.ts'] };
/** Tests that put something in the place of a module. */
const changesModules = ['test/language/toyLanguage.test.ts'];

export default defineConfig({
  plugins: [
    {
      name: 'markdown-as-text',
      transform(code: string, id: string) {
        return id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined;
      },
    },
  ],
  // There is no such module outside VS Code.
  resolve: { alias: { vscode: path.resolve('test/support/vscodeStub.ts') } },
  test: {
    // As many as there are cores; left alone, one of them would be kept free.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // These share the modules that they load: no test changes one, and loading them takes as long as the tests of many files.
      {
        extends: true,
        test: {
          ...files,
          name: 'shared',
          isolate: false,
          globalSetup: 'test/support/buildOnce.ts',
          exclude: [...files.exclude, ...changesModules],
        },
      },
      { extends: true, test: { ...files, name: 'alone', include: changesModules } },
    ],
  },
});
