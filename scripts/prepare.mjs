// npm runs this after `npm ci` and before it packs, and where Seatkeeper is installed straight from its repository, as pre-commit does.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, root } from './set-up.mjs';

// After `npm install --global` the build tools are missing: npm prepares the repository as if it were a global package too.
if (!existsSync(path.join(root, 'node_modules/esbuild'))) {
  const args = ['ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
build();
