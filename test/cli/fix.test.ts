import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
let folder: TestFolder;

const fixed = licenseWithTab.replace('\t', ' ');
const unfixable = `${licenseWithTab}FEATURE tserver_sdn genesys.d 8.0 31-foo-2020 5 SIGN=A1B2C3D4E5F6\n`;
const isRoot = process.getuid?.() === 0;
const onUnix = test.skipIf(process.platform === 'win32');

function check(args: readonly string[], options: RunOptions = {}) {
  return runNode(cli.file, ['check', '--today', '2026-06-15', ...args], { cwd: folder.path, ...options });
}
const contentOf = (name: string) => readFileSync(folder.of(name));

describe('--fix', () => {
  test('fixes files and reports what is left', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab, 'b.lic': unfixable, 'c.lic': fixed });
    const { stdout, stderr, exitCode } = await check(['--fix', '.']);
    expect(contentOf('a.lic').toString()).toBe(fixed);
    expect(contentOf('b.lic').toString()).toBe(unfixable.replace('\t', ' '));
    expect(stdout).not.toContain('[tab]');
    expect(stdout).toMatch(/^b\.lic:\d+:\d+: error: .*\n[\s\S]*\n2 problems fixed in 2 files\n1 error.* in 1 file \(of 3 checked\)\n$/);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
    expect(readdirSync(folder.path).sort()).toEqual(['a.lic', 'b.lic', 'c.lic']);
  });

  test('ends with 0 when nothing is left, and finds nothing to fix a second time', async () => {
    folder = folderWith({ 'a.lic': licenseWithDuplicate });
    expect((await check(['--fix', 'a.lic'])).exitCode).toBe(0);
    const once = contentOf('a.lic');
    const { mtimeMs } = statSync(folder.of('a.lic'));
    expect((await check(['--fix', 'a.lic'])).stdout).not.toContain('fixed in');
    expect(contentOf('a.lic')).toEqual(once);
    expect(statSync(folder.of('a.lic')).mtimeMs).toBe(mtimeMs);
  });

  test('leaves alone what a rule that is off would fix', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    await check(['--fix', '--rule', 'tab=off', 'a.lic']);
    expect(contentOf('a.lic').toString()).toBe(licenseWithTab);
  });

  test.each(['text', 'json', 'sarif', 'github', 'junit'])('no format writes without it: %s', async (format) => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    await check(['--format', format, 'a.lic']);
    expect(contentOf('a.lic').toString()).toBe(licenseWithTab);
  });
});

describe('what was read is written in its own way', () => {
  const accented = licenseWithTab.replace('SERVER', '# caf\u00e9 \u20ac\nSERVER');
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  test.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with Windows line ends', (text) => Buffer.from(crlf(text))],
    ['Windows-1252', (text) => Buffer.from(text.replace('\u20ac', '\u0080'), 'latin1')],
    ['UTF-16, little end first', (text) => Buffer.from(`\ufeff${crlf(text)}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', async (_, bytesOf) => {
    folder = folderWith({ 'a.lic': bytesOf(accented) });
    await check(['--fix', 'a.lic']);
    expect(contentOf('a.lic')).toEqual(bytesOf(accented.replace('\t', ' ')));
  });

  test('a byte order mark stays where its rule is off', async () => {
    folder = folderWith({ 'a.lic': `\ufeff${licenseWithTab}` });
    await check(['--fix', '--rule', 'byte-order-mark=off', 'a.lic']);
    expect(contentOf('a.lic').toString()).toBe(`\ufeff${fixed}`);
  });

  test('the last line stays without its line end', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab.trimEnd() });
    await check(['--fix', 'a.lic']);
    expect(contentOf('a.lic').toString()).toBe(fixed.trimEnd());
  });

  test('a file with half a character is not written', async () => {
    const broken = Buffer.from(`\ufeff${licenseWithTab}#`, 'utf16le').subarray(0, -1);
    folder = folderWith({ 'a.lic': broken });
    const { stdout, stderr, exitCode } = await check(['--fix', 'a.lic']);
    expect(stderr).toBe('seatkeeper: a.lic: not changed: it has bytes that are not text and would be lost.\n');
    expect(stdout).toContain('[tab]');
    expect(exitCode).toBe(2);
    expect(contentOf('a.lic')).toEqual(broken);
  });

  onUnix('the permissions stay, and a link stays a link', async () => {
    folder = folderWith({ 'real/site.lic': licenseWithTab });
    chmodSync(folder.of('real/site.lic'), 0o640);
    symlinkSync('real/site.lic', folder.of('license.dat'));
    await check(['--fix', 'license.dat']);
    expect(lstatSync(folder.of('license.dat')).isSymbolicLink()).toBe(true);
    expect(contentOf('real/site.lic').toString()).toBe(fixed);
    expect(statSync(folder.of('real/site.lic')).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder.of('real'))).toEqual(['site.lic']);
  });

  test.skipIf(!isRoot)('root keeps the owner and the group (needs root)', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    chownSync(folder.of('a.lic'), 65534, 65534);
    await check(['--fix', 'a.lic']);
    expect(contentOf('a.lic').toString()).toBe(fixed);
    expect(statSync(folder.of('a.lic'))).toMatchObject({ uid: 65534, gid: 65534 });
  });
});

describe('what may not be written is said, and the other files are fixed', () => {
  test('a write-protected file', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab, 'b.lic': licenseWithTab });
    chmodSync(folder.of('a.lic'), 0o444);
    const { stdout, stderr, exitCode } = await check(['--fix', '.']);
    expect(stderr).toBe('seatkeeper: a.lic: not changed: this file is write-protected.\n');
    expect(stdout).toMatch(/^a\.lic:2:17: warning: .*\[tab\]/);
    expect(stdout).toContain('1 problem fixed in 1 file\n');
    expect(exitCode).toBe(2);
    expect(contentOf('a.lic').toString()).toBe(licenseWithTab);
    expect(contentOf('b.lic').toString()).toBe(fixed);
    chmodSync(folder.of('a.lic'), 0o644);
  });

  test.skipIf(!isRoot)('a file in a folder that is closed; one of another owner stays theirs (needs root)', async () => {
    folder = folderWith({ 'closed/a.lic': licenseWithTab, 'open/b.lic': licenseWithTab });
    chmodSync(folder.path, 0o755);
    chmodSync(cli.file.replace(/[^/\\]+$/, ''), 0o755);
    chmodSync(folder.of('open'), 0o777);
    for (const name of ['closed/a.lic', 'open/b.lic']) chmodSync(folder.of(name), 0o666);
    const { stderr, exitCode } = await check(['--fix', '.'], { uid: 65534 });
    expect(stderr).toBe('seatkeeper: closed/a.lic: not changed: no permission to write to it.\n');
    expect(exitCode).toBe(2);
    for (const name of ['closed', 'open']) expect(readdirSync(folder.of(name))).toHaveLength(1);
    expect(contentOf('closed/a.lic').toString()).toBe(licenseWithTab);
    expect(contentOf('open/b.lic').toString()).toBe(fixed);
    expect(statSync(folder.of('open/b.lic')).uid).toBe(0);
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff that patch applies, and writes nothing', async () => {
    folder = folderWith({ 'a b/x.lic': licenseWithTab, 'y.lic': licenseWithDuplicate, 'z.lic': cleanLicense });
    const { stdout, stderr, exitCode } = await check(['--fix', '--dry-run', '.']);
    expect(stdout).toMatch(
      /^--- a\/a b\/x\.lic\t\n\+\+\+ b\/a b\/x\.lic\t\n@@ -1,3 \+1,3 @@\n SERVER .*\n-DAEMON genesys\.d\t.*\n\+DAEMON genesys\.d \//,
    );
    expect(stderr).toMatch(/^seatkeeper: 2 problems would be fixed in 2 files; none would remain\.\n$/);
    expect(exitCode).toBe(0);
    expect(contentOf('a b/x.lic').toString()).toBe(licenseWithTab);
    expect(contentOf('y.lic').toString()).toBe(licenseWithDuplicate);
    folder.write('changes.diff', stdout);
    execFileSync('git', ['apply', '--no-index', 'changes.diff'], {
      cwd: folder.path,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' },
    });
    const patched = [contentOf('a b/x.lic'), contentOf('y.lic')];
    folder.write('a b/x.lic', licenseWithTab);
    folder.write('y.lic', licenseWithDuplicate);
    await check(['--fix', '.']);
    expect([contentOf('a b/x.lic'), contentOf('y.lic')]).toEqual(patched);
  });

  test('ends as --fix would', async () => {
    folder = folderWith({ 'a.lic': unfixable });
    const { stdout, stderr, exitCode } = await check(['--fix', '--dry-run', 'a.lic']);
    expect(stdout).toContain('\n@@ ');
    expect(stderr).toMatch(/^seatkeeper: 1 problem would be fixed in 1 file; 1 error\b[^\n]* would remain\.\n$/);
    expect(exitCode).toBe(1);
  });

  test('takes standard input', async () => {
    folder = folderWith();
    const { stdout } = await check(['--fix', '--dry-run', '--stdin-filename', 'sites/x.lic', '-'], { input: licenseWithTab });
    expect(stdout).toMatch(/^--- a\/sites\/x\.lic\n/);
  });
});
