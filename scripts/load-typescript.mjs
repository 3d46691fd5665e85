// Bundles a TypeScript module of this project and imports it, so that scripts can read what the code itself says.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadTypeScript(entry) {
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
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
