import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runNode, type TestFolder } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const licenseOf = (count: number) =>
  `SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\nFEATURE router_seats genesys.d 8.0 permanent ${count} SIGN=A1B2C3D4E5F6\n`;

const guard = (folder: TestFolder, args: readonly string[], input?: string) =>
  runNode(cli.file, ['guard', ...args], { cwd: folder.path, ...(input !== undefined && { input }) });

function git(folder: TestFolder, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@contoso.example', ...args], { cwd: folder.path, stdio: 'ignore' });
}

describe('with --base', () => {
  test('says what was changed, and what it was', async () => {
    const folder = folderWith({ 'license.dat': licenseOf(500), 'received.lic': licenseOf(100) });
    const { stdout, stderr, exitCode } = await guard(folder, ['--base', 'received.lic', 'license.dat']);
    expect(stdout).toContain('license.dat:3:46: warning: Changed after the license was issued: count was “100” [changed-after-issue]\n');
    expect(stdout).toContain('(error -8). Restore it as in received.lic');
    expect(stdout.endsWith('\n1 signed value was changed, compared with received.lic.\n')).toBe(true);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  test('says that nothing was changed where only that was which may be', async () => {
    const changed = licenseOf(100).replace(' 7260', ' 7261').replace('lichost', 'newhost').replace('SIGN', '\\\n  vendor_info=x SIGN');
    const folder = folderWith({ 'license.dat': changed, 'received.lic': licenseOf(100) });
    const { stdout, exitCode } = await guard(folder, ['--base', 'received.lic', 'license.dat']);
    expect(stdout).toBe('Nothing that is signed was changed, compared with received.lic.\n');
    expect(exitCode).toBe(0);
  });

  test('reads the file from standard input', async () => {
    const folder = folderWith({ 'received.lic': licenseOf(100) });
    const { stdout, exitCode } = await guard(folder, ['--base', 'received.lic', '-'], licenseOf(500).replace(' 001122', ' 001133'));
    expect(stdout).toContain('<stdin>:1:32: warning');
    expect(stdout).toContain('2 signed values were changed');
    expect(exitCode).toBe(1);
  });

  test('prints JSON', async () => {
    const folder = folderWith({ 'license.dat': licenseOf(500), 'received.lic': licenseOf(100) });
    const { stdout, exitCode } = await guard(folder, ['--format', 'json', '--base', 'received.lic', 'license.dat']);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'license.dat',
      base: 'received.lic',
      changes: [{ line: 3, column: 46, endLine: 3, endColumn: 49, severity: 'warning', rule: 'changed-after-issue' }],
    });
    expect(exitCode).toBe(1);
  });

  test('shows no signature of the base', async () => {
    const folder = folderWith({ 'license.dat': licenseOf(100).replace('A1B2', 'A1B3'), 'received.lic': licenseOf(100) });
    const { stdout } = await guard(folder, ['--base', 'received.lic', 'license.dat']);
    expect(stdout).toContain('The signature was changed after the license was issued');
    expect(stdout).not.toContain('A1B2C3D4E5F6');
  });
});

describe('without --base', () => {
  test('compares with the first file beside it', async () => {
    const folder = folderWith({
      'license.dat': licenseOf(500),
      'license.dat.issued': licenseOf(100),
      'license.dat.orig': licenseOf(200),
      'license.dat.bak': licenseOf(300),
    });
    expect((await guard(folder, ['license.dat'])).stdout).toContain('was “100”');
    const others = folderWith({ 'license.dat': licenseOf(500), 'license.dat.orig': licenseOf(200), 'license.dat.bak': licenseOf(300) });
    expect((await guard(others, ['license.dat'])).stdout).toContain('was “200”');
  });

  test('compares with the version in git, from anywhere', async () => {
    const folder = folderWith({ 'sites/one/license.dat': licenseOf(100) });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'Add it');
    folder.write('sites/one/license.dat', licenseOf(500));
    const { stdout, exitCode } = await guard(folder, ['sites/one/license.dat']);
    expect(stdout).toContain('was “100”');
    expect(stdout).toContain('compared with the version in git.\n');
    expect(exitCode).toBe(1);
    const json = await guard(folder, ['--format', 'json', folder.of('sites/one/license.dat')]);
    expect(JSON.parse(json.stdout)).toMatchObject({ base: 'git' });
  });

  test('runs no filter and no hook of a repository', async () => {
    const folder = folderWith({ 'license.dat': licenseOf(100), '.gitattributes': '*.dat filter=mine diff=mine\n' });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'Add it');
    for (const name of ['filter.mine.smudge', 'diff.mine.textconv', 'diff.mine.command', 'core.fsmonitor'])
      git(folder, 'config', name, 'touch ran; false');
    folder.write('license.dat', licenseOf(500));
    expect((await guard(folder, ['license.dat'])).stdout).toContain('was “100”');
    expect(() => readFileSync(folder.of('ran'))).toThrow();
  });

  test.each(['', 'git'])('says that there is nothing to compare with (%s)', async (kind) => {
    const folder = folderWith({ 'license.dat': licenseOf(500) });
    if (kind) git(folder, 'init', '-q');
    const { stdout, stderr, exitCode } = await guard(folder, ['license.dat']);
    expect(stderr).toContain('license.dat: there is nothing to compare with');
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('writes nothing', async () => {
    const folder = folderWith({ 'license.dat': licenseOf(500), 'license.dat.issued': licenseOf(100) });
    await guard(folder, ['license.dat']);
    expect(readFileSync(folder.of('license.dat'), 'utf8')).toBe(licenseOf(500));
    expect(readFileSync(folder.of('license.dat.issued'), 'utf8')).toBe(licenseOf(100));
  });
});

describe('what cannot be compared', () => {
  const options = 'GROUP agents alice bob\nINCLUDE router_seats GROUP agents\n';
  test.each([
    [['gone.dat'], 'gone.dat: no such file or folder.'],
    [['--base', 'gone.lic', 'license.dat'], 'gone.lic: no such file or folder.'],
    [['--base', 'license.dat', './license.dat'], 'license.dat: this is the file itself.'],
    [['--base', 'note.txt', 'license.dat'], 'note.txt: this is not a file that Seatkeeper can compare.'],
    [['--base', 'binary.lic', 'note.txt'], 'note.txt: this is not a file that Seatkeeper can compare.'],
    [['--base', 'license.dat', 'presence.xml'], 'presence.xml: nothing in a file of this kind is signed.'],
    [['--base', 'presence.xml', 'license.dat'], 'presence.xml: this file is of another kind.'],
    [['.'], '.: this is a folder, not a file.'],
    [['-'], 'For standard input, give --base.'],
    [['--base', '-', 'license.dat'], '--base must be a file, not standard input.'],
    [[], 'No file to compare.'],
    [['license.dat', 'other.dat'], 'Only one file can be compared at a time.'],
    [['--format', 'xml', 'license.dat'], '--format must be one of text, json, not "xml".'],
  ])('%j', async (args, problem) => {
    const folder = folderWith({
      'license.dat': licenseOf(500),
      'note.txt': 'A note on licenses.\n',
      'binary.lic': new Uint8Array(200),
      'genesys.d.opt': options,
      'presence.xml': '<presence xmlns="urn:x"><states/></presence>\n',
    });
    const { stdout, stderr, exitCode } = await guard(folder, args);
    expect(stderr).toContain(problem);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
