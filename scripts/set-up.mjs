// What every entry point does first, with nothing but Node at hand: packages of npm are imported only after it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of npm where they are missing; npm writes the file looked for when it has finished. */
export function ensureDependencies() {
  if (existsSync(path.join(root, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what Seatkeeper is built and tested with into node_modules/ (npm ci, about 330 MB, once)...');
  const shell = process.platform === 'win32';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // What npm prints of its own work is of no use to anyone; its errors come by standard error.
  execFileSync('npm', ['ci', ...quiet], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell });
}

/**
 * Installs a package of Debian or Ubuntu where that is allowed without asking, which is as root, and says so before. `what` and `why` are in
 * that line. Does nothing elsewhere, and leaves it to the caller to look whether the package is there then.
 */
export function installSystemPackage(name, what, why) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${what} with apt-get (package ${name}): ${why}...`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  } catch (error) {
    console.error(`apt-get could not install ${what}: ${error.message}`);
  }
}

/** Does one step, and prints its name when it begins and its time when it has ended; gives what it gives. */
export async function timed(step, run) {
  console.log(`${step}...`);
  const start = performance.now();
  const result = await run();
  const counts = typeof result?.passed === 'number' ? `${result.passed} passed, ${result.failed} failed, ` : '';
  console.log(`${step}: ${counts}${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Bundles the extension, the server and the command line into dist/. */
export function build() {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The date of all files in a package, as npm has it too, so that the same sources give the same bytes at any time. In seconds since 1970. */
const DATE_IN_PACKAGES = 499_162_500;

/** Packages what build() made as an extension to install; returns the path of the .vsix file. `output` says where goes what vsce prints. */
export function packageExtension(file, output = 'pipe') {
  mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // Links in README lead to what it was written with.
  const args = ['package', '--no-dependencies', '--githubBranch', `v${version()}`, '--out', file];
  const { SOURCE_DATE_EPOCH = String(DATE_IN_PACKAGES) } = process.env;
  const env = { ...process.env, SOURCE_DATE_EPOCH, TZ: 'UTC', LC_ALL: 'C' };
  // What is piped is shown with the error, if there is one.
  execFileSync(process.execPath, [vsce, ...args], { cwd: root, stdio: output, env });
  return file;
}

export function version() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}
