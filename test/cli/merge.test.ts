import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
let folder: TestFolder;

const isRoot = process.getuid?.() === 0;
const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const sdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 100 SIGN=A1B2C3D4E501\n';
const moreSdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 150 SIGN=A1B2C3D4E502\n';
const seats = 'FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=A1B2C3D4E503\n';
const existing = `${head}${sdn}${seats}`;
const merged = `${head}# ${sdn}${moreSdn}${seats}`;
const BACKUP = 'license.dat.2026-06-15.bak';

function merge(args: readonly string[], options: RunOptions = {}) {
  return runNode(cli.file, ['merge', '--today', '2026-06-15', ...args], { cwd: folder.path, ...options });
}
const textOf = (name: string) => readFileSync(folder.of(name), 'utf8');
const names = () => readdirSync(folder.path).sort();

describe('seatkeeper merge', () => {
  test('shows the changes, writes the file and a backup, and lists what is left to do', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    const { stdout, stderr, exitCode } = await merge(['license.dat', 'new.lic']);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`--- a/license.dat\n+++ b/license.dat\n@@`);
    expect(stdout).toContain(`-${sdn}+# ${sdn}+${moreSdn}`);
    expect(stdout).toMatch(/replaced {2}tserver_sdn {2}genesys\.d: 100 -> 150/);
    expect(stdout).toContain('Not received, and kept: router_seats.');
    expect(stdout).toContain(`lmutil lmreread -c ${folder.of('license.dat')}`);
    expect(stdout).toContain('at most 150 in all T-Servers');
    expect(stdout).toContain(`Backup: `);
    expect(textOf('license.dat')).toBe(merged);
    expect(textOf(BACKUP)).toBe(existing);
    expect(names()).toEqual(['license.dat', BACKUP, 'new.lic']);
  });

  test('finds nothing to do a second time, and writes nothing', async () => {
    folder = folderWith({ 'license.dat': merged, 'new.lic': moreSdn });
    const { stdout, exitCode } = await merge(['license.dat', 'new.lic']);
    expect([stdout, exitCode]).toEqual(['There is nothing to add: the existing file has all of it.\n', 0]);
    expect(names()).toEqual(['license.dat', 'new.lic']);
  });

  test('never writes over a backup', async () => {
    folder = folderWith({ 'license.dat': existing, [BACKUP]: 'first', 'license.dat.2026-06-15.2.bak': 'second' });
    expect((await merge(['license.dat', '-'], { input: moreSdn })).exitCode).toBe(0);
    expect([BACKUP, 'license.dat.2026-06-15.2.bak', 'license.dat.2026-06-15.3.bak'].map(textOf)).toEqual(['first', 'second', existing]);
  });

  test.skipIf(process.platform === 'win32')('gives the backup the permissions of the file', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    chmodSync(folder.of('license.dat'), 0o640);
    await merge(['license.dat', 'new.lic']);
    expect(statSync(folder.of(BACKUP)).mode & 0o777).toBe(0o640);
    expect(statSync(folder.of('license.dat')).mode & 0o777).toBe(0o640);
  });

  test('writes nothing by --dry-run', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    const { stdout, exitCode } = await merge(['--dry-run', 'license.dat', 'new.lic']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`+${moreSdn}`);
    expect(stdout).toContain('Nothing was written');
    expect([textOf('license.dat'), names()]).toEqual([existing, ['license.dat', 'new.lic']]);
  });

  test('removes old records by --old remove', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    await merge(['--old', 'remove', 'license.dat', 'new.lic']);
    expect(textOf('license.dat')).toBe(`${head}${moreSdn}${seats}`);
  });

  test('writes another file by --output, and leaves the existing one', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    expect((await merge(['-o', 'merged.dat', 'license.dat', 'new.lic'])).exitCode).toBe(0);
    expect([textOf('merged.dat'), textOf('license.dat')]).toEqual([merged, existing]);
    expect(names()).toEqual(['license.dat', 'merged.dat', 'new.lic']);
  });

  test('keeps a backup of a file that --output replaces', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn, 'out.dat': 'mine' });
    await merge(['-o', 'out.dat', 'license.dat', 'new.lic']);
    expect([textOf('out.dat'), textOf('out.dat.2026-06-15.bak')]).toEqual([merged, 'mine']);
  });

  test('puts the merged file alone on standard output by --output -', async () => {
    folder = folderWith({ 'new.lic': moreSdn });
    const { stdout, stderr, exitCode } = await merge(['-o', '-', '-', 'new.lic'], { input: existing });
    expect([stdout, exitCode]).toEqual([merged, 0]);
    expect(stderr).toContain('What is left to do');
  });

  test('tells a program everything by --format json', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    const { stdout } = await merge(['--format', 'json', 'license.dat', 'new.lic']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      outcome: 'merged',
      file: 'license.dat',
      changes: [
        { name: 'tserver_sdn', vendor: 'genesys.d', action: 'replaced', before: { count: 100 }, after: { count: 150 } },
        { name: 'router_seats', action: 'kept', before: { count: 50 }, after: { count: 50 } },
      ],
    });
    expect(report.backup).toContain(BACKUP);
    expect(report.checklist.join('\n')).toContain('lmreread');
    expect(report.diff).toContain(`+${moreSdn}`);
  });

  test.each<[what: string, bytes: Buffer, encode: (text: string) => Buffer]>([
    ['Latin-1', Buffer.from(`# Müller\n${existing}`, 'latin1'), (text) => Buffer.from(text, 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff# Müller\n${existing}`, 'utf16le'), (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-8 with its mark', Buffer.from(`\ufeff# Müller\n${existing}`), (text) => Buffer.from(`\ufeff${text}`)],
    [
      'Windows line ends',
      Buffer.from(`# Müller\n${existing}`.replaceAll('\n', '\r\n')),
      (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
    ],
  ])('keeps what the file is written in: %s', async (_, bytes, encode) => {
    folder = folderWith({ 'license.dat': bytes, 'new.lic': moreSdn });
    expect((await merge(['license.dat', 'new.lic'])).exitCode).toBe(0);
    expect(readFileSync(folder.of('license.dat'))).toEqual(encode(`# Müller\n${merged}`));
    expect(readFileSync(folder.of(BACKUP))).toEqual(bytes);
  });

  test('keeps the bytes of what was received: a file without accents takes its encoding', async () => {
    const accented = moreSdn.replace('SIGN', 'NOTICE="Müller" SIGN');
    folder = folderWith({ 'license.dat': existing, 'new.lic': Buffer.from(accented, 'latin1') });
    expect((await merge(['license.dat', 'new.lic'])).exitCode).toBe(0);
    expect(readFileSync(folder.of('license.dat'), 'latin1')).toContain(accented);
  });
});

describe('nothing is written, and it is said in a sentence why,', () => {
  test.each<[what: string, files: Record<string, string | Uint8Array>, args: readonly string[], why: RegExp, exitCode: number]>([
    ['where there is no such file', { 'license.dat': existing }, ['license.dat', 'none.lic'], /none\.lic: no such file/, 2],
    ['where the existing file is none', { 'new.lic': moreSdn }, ['license.dat', 'new.lic'], /license\.dat: no such file/, 2],
    ['for the same file twice', { 'license.dat': existing }, ['license.dat', './license.dat'], /are the same file/, 1],
    [
      'for a text that is not a license',
      { 'license.dat': existing, 'a.txt': 'Dear Sir\n' },
      ['license.dat', 'a.txt'],
      /The received file is not a FlexNet license file/,
      1,
    ],
    [
      'for a binary file',
      { 'license.dat': existing, 'a.bin': Uint8Array.from([0, 1, 2, 0, 255, 7]) },
      ['license.dat', 'a.bin'],
      /license\.dat: not changed\. The received file/,
      1,
    ],
    [
      'for an empty file',
      { 'license.dat': existing, 'a.lic': '' },
      ['license.dat', 'a.lic'],
      /The received file is not a FlexNet license file/,
      1,
    ],
    [
      'for a huge file',
      { 'license.dat': existing, 'a.lic': Buffer.alloc(17 * 1024 * 1024, 'x') },
      ['license.dat', 'a.lic'],
      /a\.lic: this file is too large to be merged/,
      1,
    ],
    [
      'for a presence file',
      { 'presence.xml': '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"/>\n', 'new.lic': moreSdn },
      ['presence.xml', 'new.lic'],
      /files of this kind cannot be merged/,
      1,
    ],
    [
      'for another computer',
      { 'license.dat': existing, 'a.lic': head.replace('cc 7', 'dd 7') + moreSdn },
      ['license.dat', 'a.lic'],
      /001122aabbdd, that of the existing file is 001122aabbcc/,
      1,
    ],
    [
      'where it is for a person to decide',
      { 'license.dat': existing, 'a.lic': seats.replace('permanent', '31-dec-2026') },
      ['license.dat', 'a.lic'],
      /--unclear replace, or --unclear keep/,
      1,
    ],
    [
      'where the letters of a signed text would change',
      { 'license.dat': `# Müller\n${existing}`, 'a.lic': Buffer.from(moreSdn.replace('SIGN', 'NOTICE="Müller" SIGN'), 'latin1') },
      ['license.dat', 'a.lic'],
      /letters with accents, which are signed, would change/,
      2,
    ],
  ])('%s', async (_, files, args, why, exitCode) => {
    folder = folderWith(files);
    const before = names();
    const result = await merge(args);
    expect(result.stderr).toMatch(why);
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([result.stdout, result.exitCode]).toEqual(['', exitCode]);
    expect(names()).toEqual(before);
    for (const [name, content] of Object.entries(files))
      expect(readFileSync(folder.of(name)).equals(Buffer.from(content as Uint8Array))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('for a file that is write-protected', async () => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    chmodSync(folder.of('license.dat'), 0o444);
    const { stderr, exitCode } = await merge(['license.dat', 'new.lic']);
    expect(stderr).toContain('license.dat: not changed: this file is write-protected.');
    expect([exitCode, names(), textOf('license.dat')]).toEqual([2, ['license.dat', 'new.lic'], existing]);
  });

  test.skipIf(isRoot || process.platform === 'win32')('in a folder that takes no backup', async () => {
    folder = folderWith({ 'sub/license.dat': existing, 'new.lic': moreSdn });
    chmodSync(folder.of('sub'), 0o555);
    const { exitCode } = await merge(['sub/license.dat', 'new.lic']);
    chmodSync(folder.of('sub'), 0o755);
    expect([exitCode, textOf('sub/license.dat')]).toEqual([2, existing]);
  });

  test('for a folder', async () => {
    folder = folderWith({ 'new.lic': moreSdn });
    mkdirSync(folder.of('site'));
    const { stderr, exitCode } = await merge(['site', 'new.lic']);
    expect([stderr.includes('this is a folder'), exitCode]).toEqual([true, 2]);
  });

  test.each([
    [['license.dat'], 'only one is given'],
    [['-', '-'], 'Only one of the two can be standard input'],
    [['-', 'new.lic'], 'Standard input cannot be changed'],
    [['--dry-run', '-o', 'x', 'license.dat', 'new.lic'], '--dry-run writes nothing'],
    [['--old', 'burn', 'license.dat', 'new.lic'], '--old must be one of comment, remove'],
    [['--unclear', 'guess', 'license.dat', 'new.lic'], '--unclear must be one of refuse, replace, keep'],
  ])('for %j', async (args, why) => {
    folder = folderWith({ 'license.dat': existing, 'new.lic': moreSdn });
    const { stderr, exitCode } = await merge(args);
    expect([stderr.includes(why), exitCode, textOf('license.dat')]).toEqual([true, 2, existing]);
  });
});
