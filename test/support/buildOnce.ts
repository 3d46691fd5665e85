import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Builds dist/ before any test that starts the real server or command line. */
export default function setup(): void {
  execFileSync(process.execPath, [path.resolve('scripts/build.mjs')], { stdio: 'inherit' });
}
