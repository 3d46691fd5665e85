// Shows what Seatkeeper does: checks samples/, tells in a few lines what it found, then opens them in VS Code. Installs and builds what it needs.
// `--desktop` opens the VS Code of this computer in place of the one in the browser.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, ensureDependencies, packageExtension, root, timed } from './set-up.mjs';

const samples = path.join(root, 'samples');

ensureDependencies();
await timed('Bundling', build);
const vsix = await timed('Packaging', () => packageExtension(path.join(root, 'dist/seatkeeper.vsix')));
showCheck();
if (process.argv.includes('--desktop')) openOnDesktop();
else await openInBrowser();

/** One line for each sample: all findings would hide the address to open, which comes last. */
function showCheck() {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', 'samples'], { cwd: root, encoding: 'utf8' });
  const counts = new Map();
  for (const { file } of JSON.parse(stdout)) counts.set(file, (counts.get(file) ?? 0) + 1);
  console.log('\nFound in samples/:');
  for (const [file, count] of counts) console.log(`  ${file}: ${count} ${count === 1 ? 'finding' : 'findings'}`);
  console.log('To read them here: node dist/cli.js check samples\n');
}

async function openInBrowser() {
  const { isSupported } = await import('../test/vscode/host/places.mjs');
  if (!isSupported) {
    console.log('\nVS Code in the browser needs Linux on x64, so this opens the VS Code of this computer.');
    return openOnDesktop();
  }
  const { demo } = await import('../test/vscode/host/demo.mjs');
  const file = path.join(samples, 'license.dat');
  await demo(vsix, samples, existsSync(file) ? file : undefined);
}

function openOnDesktop() {
  const opened = code('--install-extension', vsix, '--force') && code('--new-window', samples);
  if (!opened) {
    console.error(`\nThe command "code" did not work. In VS Code choose "Extensions: Install from VSIX..." and pick\n  ${vsix}`);
    process.exitCode = 1;
  }
}

/** Runs the desktop's `code` command; on Windows that is a script, which needs a shell. */
function code(...args) {
  const shell = process.platform === 'win32';
  return spawnSync('code', shell ? args.map((argument) => `"${argument}"`) : args, { stdio: 'inherit', shell }).status === 0;
}
