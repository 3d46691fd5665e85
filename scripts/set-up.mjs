// What every entry point does first, with nothing but Node at hand: packages of npm are imported only behind it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of npm where they are missing; npm writes the file looked for when it has finished. */
export function ensureDependencies() {
  if (existsSync(path.join(root, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what Seatkeeper is built and tested with (npm ci)...');
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
}

/** Bundles the extension, the server and the command line into dist/. */
export function build() {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Packages what build() made as an extension to install; returns the path of the .vsix file. */
export function packageExtension(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // What vsce prints is shown with the error, if there is one.
  execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], { cwd: root, stdio: 'pipe' });
  return file;
}
