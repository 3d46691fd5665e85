// Bundles the extension, the language server, the rule pages and the schema checks it reads on demand, and the command line into dist/.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // The oldest VS Code and Node that the manifest allows.
  target: 'node20',
  format: 'cjs',
  minify: !process.argv.includes('--debug'),
  legalComments: 'none',
  loader: { '.md': 'text' },
  logLevel: 'warning',
  metafile: process.argv.includes('--metafile'),
};

const web = { platform: 'browser', target: 'es2022' };

/** [source, bundle, what is left out because the host has it, what differs from the rest] */
const bundles = [
  ['client/src/extension.ts', 'dist/extension.js', ['vscode', './languageServer.js']],
  ['client/src/languageServer.ts', 'dist/languageServer.js', ['vscode']],
  [
    'server/src/lsp/nodeMain.ts',
    'dist/server.js',
    ['./license.js', './presence.js', './presenceSchema.js', './rulePages.js', './projectFile.js', './nodeFiles.js'],
  ],
  ['server/src/lsp/languages/license.ts', 'dist/license.js', []],
  ['server/src/lsp/languages/presence.ts', 'dist/presence.js', []],
  ['server/src/lsp/watchdog.ts', 'dist/watchdog.js', []],
  ['server/src/lsp/workspace/projectFile.ts', 'dist/projectFile.js', []],
  ['server/src/lsp/workspace/nodeFiles.ts', 'dist/nodeFiles.js', []],
  ['server/src/rulePages.ts', 'dist/rulePages.js', []],
  ['server/src/presence/schema/validate.ts', 'dist/presenceSchema.js', []],
  ['server/src/cli/main.ts', 'dist/cli.js', []],
  ['client/src/browserExtension.ts', 'dist/web/extension.js', ['vscode'], web],
  ['server/src/lsp/browserMain.ts', 'dist/web/server.js', [], { ...web, format: 'iife' }],
];

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all(
  bundles.map(([entry, outfile, external, different]) => build({ ...common, ...different, entryPoints: [entry], outfile, external })),
);
