import path from 'node:path';
import { defineConfig } from 'vitest/config';

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
    globalSetup: 'test/support/buildOnce.ts',
    setupFiles: ['test/support/seed.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
