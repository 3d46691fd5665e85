// Bundles a TypeScript module of this project and imports it, so that scripts can read what the code itself says.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `withLoaded`: whether what the module loads later, by `import()`, comes with it; without it, that need not exist yet. */
export async function loadTypeScript(entry, withLoaded = true) {
  const folder = await mkdtemp(path.join(tmpdir(), 'seatkeeper-'));
  try {
    const outfile = path.join(folder, 'module.mjs');
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      loader: { '.md': 'text' },
      // What CommonJS libraries require of Node.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
      plugins: withLoaded ? [] : [leaveOutWhatIsLoaded],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const leaveOutWhatIsLoaded = {
  name: 'leave out what is loaded later',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, ({ kind, path: target }) =>
      kind === 'dynamic-import' ? { path: target, external: true } : undefined,
    );
  },
};
