import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '..', '..');

export interface BuiltProgram {
  readonly file: string;
  remove(): Promise<void>;
}

/** Bundles the command line into a folder of its own, in the format in which it is published. */
export async function buildCli(plugins: Plugin[] = []): Promise<BuiltProgram> {
  const folder = await mkdtemp(path.join(tmpdir(), 'seatkeeper-cli-'));
  const file = path.join(folder, 'cli.js');
  await build({
    entryPoints: [path.join(root, 'server/src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile: file,
    loader: { '.md': 'text' },
    logLevel: 'warning',
    plugins,
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
