import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/useCli';

/** Everything in the project's folder that is neither made nor a test. */
const sources = readdirSync('.').filter(
  (name) => !/^(?:\.git|node_modules|dist|test|test-results|docs|\.vscode-test|\.demo|.*\.vsix|.*\.tgz)$/.test(name),
);

test('two builds in different places at different times have the same bytes, and the notices', () => {
  const folder = folderWith();
  const copy = folder.of('another/much/deeper');
  for (const name of sources) cpSync(name, path.join(copy, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  run(copy, ['scripts/build.mjs'], {});
  // The build of this folder was made before the tests.
  const here = archivesOf('.', folder.of('here'), { TZ: 'Asia/Kolkata', LC_ALL: 'C' });
  const there = archivesOf(copy, folder.of('there'), { TZ: 'America/Lima', LC_ALL: 'de_DE.UTF-8' });
  expect(here.map((file) => path.basename(file))).toEqual([expect.stringMatching(/\.vsix$/), expect.stringMatching(/\.tgz$/)]);
  expect(readFileSync(here[0] ?? '').includes('extension/dist/ThirdPartyNotices.txt')).toBe(true);
  for (const [index, archive] of here.entries()) {
    expect(statSync(archive).size).toBeGreaterThan(100_000);
    expect(readFileSync(archive).equals(readFileSync(there[index] ?? '')), `${path.basename(archive)} is the same`).toBe(true);
  }
}, 300_000);

/** What is built in a folder, packaged for VS Code and for npm. */
function archivesOf(folder: string, target: string, env: Readonly<Record<string, string>>): string[] {
  const packaging = "const { packageExtension } = await import('./scripts/set-up.mjs'); packageExtension(process.argv[1])";
  const vsix = path.join(target, 'seatkeeper.vsix');
  run(folder, ['--input-type=module', '--eval', packaging, vsix], env);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', target];
  const packed = execFileSync(npm, args, { ...optionsFor(folder, env), shell: process.platform === 'win32' });
  return [vsix, path.join(target, packed.trim())];
}

function run(folder: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, args, optionsFor(folder, env));
}

function optionsFor(cwd: string, env: Readonly<Record<string, string>>) {
  return { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' } as const;
}
