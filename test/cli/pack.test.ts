import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode, TestFolder } from '../support/cli';
import { licenseWithDuplicate } from '../support/licenses';

let folder: TestFolder;
let archive: string;

// dist/ was built before the tests; building it again here would take it away from the others.
beforeAll(() => {
  folder = new TestFolder({ 'license.dat': licenseWithDuplicate });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder.path];
  const packed = execFileSync(npm, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  archive = folder.of(packed.trim());
  execFileSync('tar', ['-xzf', path.basename(archive)], { cwd: folder.path });
});
afterAll(() => folder?.remove());

/** The files in a folder and below it, with slashes, sorted. */
function filesBelow(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

test('the npm package is small and holds what it needs alone', () => {
  // What is built is in it, but for the parts of the extension.
  const ofExtension = /^dist\/(?:web\/|extension\.js|languageServer\.js|seatkeeper\.js)/;
  const built = filesBelow('dist')
    .map((file) => `dist/${file}`)
    .filter((file) => file.endsWith('.js') && !ofExtension.test(file));
  expect(built).toContain('dist/license/tools.js');
  expect(filesBelow(folder.of('package'))).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/ThirdPartyNotices.txt',
      ...built,
      'l10n/bundle.l10n.de.json',
      'l10n/bundle.l10n.fr.json',
      'package.json',
      'schemas/seatkeeperrc.schema.json',
    ].sort(),
  );
  expect(statSync(archive).size).toBeLessThan(2.5 * 1024 * 1024);
  expect(readFileSync(folder.of('package/dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(JSON.parse(readFileSync(folder.of('package/package.json'), 'utf8'))).toMatchObject({ bin: { seatkeeper: 'dist/cli.js' } });
});

test('its command checks files', async () => {
  const { stdout, stderr, exitCode } = await runNode(folder.of('package/dist/cli.js'), ['check', 'license.dat'], { cwd: folder.path });
  expect(stdout).toMatch(/^license\.dat:4:1: error: .*\[duplicate-feature\]\n/);
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
});
