// Bundles the extension, the language server, the rule pages and the schema checks it reads on demand, and the command line into dist/.
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

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
  metafile: true,
};

const web = { platform: 'browser', target: 'es2022' };

/** What the server loads when it needs it, by `import()`, is a bundle of its own, named after its path below server/src. */
const loadedLater = new Set();
const bundlesOfTheirOwn = {
  name: 'bundles of their own',
  setup(builder) {
    const folder = path.dirname(builder.initialOptions.outfile);
    builder.onResolve({ filter: /^\./ }, async ({ kind, path: target, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'resolved') return undefined;
      const resolved = await builder.resolve(target, { kind, resolveDir, pluginData: 'resolved' });
      const name = path.relative(path.join(root, 'server/src'), resolved.path).replace(/\.ts$/, '');
      loadedLater.add(name);
      return { path: `./${path.relative(folder, `dist/${name}.js`).replaceAll('\\', '/')}`, external: true };
    });
  },
};

// As `require`, which starts faster than a module.
const inParts = { plugins: [bundlesOfTheirOwn], supported: { 'dynamic-import': false } };

/** [source, bundle, what is left out because the host has it, what differs from the rest] */
const bundles = [
  ['client/src/extension.ts', 'dist/extension.js', ['vscode', './languageServer.js']],
  ['client/src/languageServer.ts', 'dist/languageServer.js', ['vscode']],
  ['server/src/lsp/nodeMain.ts', 'dist/server.js', ['./projectFile.js', './nodeFiles.js'], inParts],
  ['server/src/lsp/watchdog.ts', 'dist/watchdog.js', []],
  ['server/src/lsp/workspace/projectFile.ts', 'dist/projectFile.js', [], inParts],
  ['server/src/lsp/workspace/nodeFiles.ts', 'dist/nodeFiles.js', [], inParts],
  ['server/src/cli/main.ts', 'dist/cli.js', [], inParts],
  ['server/src/cli/fileThread.ts', 'dist/cli/fileThread.js', [], inParts],
  ['client/src/preview/page/main.tsx', 'dist/preview/page.js', [], { ...web, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' }],
  ['client/src/browserExtension.ts', 'dist/web/extension.js', ['vscode'], web],
  ['server/src/lsp/browserMain.ts', 'dist/web/server.js', [], { ...web, format: 'iife' }],
];

/** Of which files each bundle is made, as esbuild says. */
const madeOf = { inputs: {}, outputs: {} };

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all(bundles.map(bundle));
// These may load others, which the loop then comes to as well.
for (const name of loadedLater) await bundle([`server/src/${name}.ts`, `dist/${name}.js`, [], inParts]);
await writeFile(path.join(root, 'dist/metafile.json'), JSON.stringify(madeOf));
await writeFile(path.join(root, 'dist/ThirdPartyNotices.txt'), noticesOf(root, Object.keys(madeOf.inputs)));

async function bundle([entry, outfile, external, different]) {
  const { metafile } = await build({ ...common, ...different, entryPoints: [entry], outfile, external });
  Object.assign(madeOf.inputs, metafile.inputs);
  Object.assign(madeOf.outputs, metafile.outputs);
}
