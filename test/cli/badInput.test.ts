import { spawn } from 'node:child_process';
import { readFileSync, truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCli } from '../support/build';
import { runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

interface JsonFinding {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

const cli = useCli();
let folder: TestFolder;

async function check(content: string | Uint8Array) {
  folder = folderWith({ 'license.dat': content });
  const { stdout, stderr, exitCode } = await runNode(cli.file, ['check', '--format', 'json', 'license.dat'], { cwd: folder.path });
  expect(stderr).toBe('');
  expect(readFileSync(folder.of('license.dat')).equals(Buffer.from(content))).toBe(true);
  const findings = JSON.parse(stdout) as JsonFinding[];
  return { findings, exitCode, of: (rule: string) => findings.filter((finding) => finding.rule === rule) };
}

describe('encodings', () => {
  const accented = cleanLicense.replace('lichost', 'lich\u00f6st');

  test('UTF-8 is read silently', async () => {
    expect((await check(accented)).of('file-encoding')).toEqual([]);
  });

  test('Latin-1 is read as such and said once', async () => {
    const notes = (await check(Buffer.from(`${accented}# \u00e4\n`, 'latin1'))).of('file-encoding');
    expect(notes).toMatchObject([{ severity: 'information', line: 1, column: 12 }]);
  });

  test.each([
    ['little', Buffer.from(`\ufeff${licenseWithTab}`, 'utf16le')],
    ['big', Buffer.from(`\ufeff${licenseWithTab}`, 'utf16le').swap16()],
  ])('UTF-16, %s end first, is read as such with an error', async (_, bytes) => {
    const { of } = await check(bytes);
    expect(of('file-encoding')).toMatchObject([{ severity: 'error', line: 1, column: 1 }]);
    expect(of('tab')).toMatchObject([{ line: 2, column: 17 }]);
  });

  test('the note can be hidden by a comment', async () => {
    const latin = Buffer.from(`# seatkeeper-disable-file file-encoding\n${accented}# \u00e4\n`, 'latin1');
    expect((await check(latin)).of('file-encoding')).toEqual([]);
  });

  test('UTF-16 cut in the middle of a character is read', async () => {
    expect((await check(Buffer.from(`\ufeff${cleanLicense}`, 'utf16le').subarray(0, -1))).of('file-encoding')).toHaveLength(1);
  });
});

describe('odd contents', () => {
  test.each([
    ['an empty file', ''],
    ['a byte order mark alone', '\ufeff'],
    ['NUL bytes', `SERVER\0h 0\0\n${'\0'.repeat(5000)}`],
    ['random bytes', Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff)],
    ['line ends alone', '\r\n\n\r'.repeat(1000)],
  ])('%s', async (_, content) => {
    const { exitCode, of } = await check(content);
    expect([0, 1]).toContain(exitCode);
    expect(of('file-encoding')).toEqual([]);
  });
});

describe('large files', () => {
  test('100 MB are refused with one message, unread', async () => {
    folder = folderWith({ 'license.dat': '' });
    truncateSync(folder.of('license.dat'), 100 * 1024 * 1024);
    const { stdout, exitCode } = await runNode(cli.file, ['check', 'license.dat'], { cwd: folder.path });
    expect(stdout).toMatch(
      /^license\.dat:1:1: error: This file has 100 MB and .* \[file-too-large\]\n {4}The files .*\n\n1 error in 1 file\n$/,
    );
    expect(exitCode).toBe(1);
  });

  test.each([
    ['license.dat', 'lines', 'x\n'.repeat(8_000_000)],
    ['license.dat', 'line ends', '\n'.repeat(4_000_000)],
    ['license.dat', 'records in one line', 'DAEMON '.repeat(2_000_000)],
    ['presence.xml', 'tags', '<a>'.repeat(5_000_000)],
    ['presence.xml', 'attributes', `<presence ${'a="" '.repeat(3_000_000)}/>`],
    ['presence.xml', 'references', `<presence>${'&'.repeat(16_000_000)}</presence>`],
  ])('%s of too many %s is refused with one message, and the other files are checked', async (name, _, content) => {
    folder = folderWith({ [name]: content, 'other.lic': 'FEATURE\ta genesys.d 8.0 permanent 1 SIGN=000000000000\n' });
    const { stdout, exitCode } = await runNode(cli.file, ['check', '--fix', '.'], { cwd: folder.path });
    expect(stdout.match(/\[[\w-]+\]/g)?.filter((rule) => rule === '[file-too-large]')).toHaveLength(1);
    expect(stdout).toContain('other.lic');
    expect(exitCode).toBe(1);
  });

  test('a pipe that brings too much is refused with one message', async () => {
    folder = folderWith();
    const { stdout, exitCode } = await runNode(cli.file, ['check', '--format', 'json', '-'], {
      cwd: folder.path,
      input: new Uint8Array(20 * 1024 * 1024),
    });
    expect(JSON.parse(stdout)).toMatchObject([{ file: '<stdin>', rule: 'file-too-large', severity: 'error' }]);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['without spaces', `FEATURE a genesys.d 8.0 permanent 10 SIGN=A1 NOTICE="${'x'.repeat(10_000_000)}"\ty\n`],
    ['of Tabs', `FEATURE a genesys.d 8.0 permanent 10 SIGN=A1 ${'a\t'.repeat(5_000_000)}\n`],
  ])('one line of 10 MB %s is shown around the finding', async (_, content) => {
    folder = folderWith({ 'license.dat': content });
    const { stdout } = await runNode(cli.file, ['check', 'license.dat'], { cwd: folder.path });
    expect(stdout).toContain('[tab]');
    for (const line of stdout.split('\n')) if (/^ {4}\d* *\| /.test(line)) expect(line.length).toBeLessThanOrEqual(120);
  });

  test('of 100,000 broken records 1000 findings are shown, and a note on the others', async () => {
    const record = 'FEATURE router_seats genesys.d 8.0 permanent 10\tSIGN=A1B2C3D4E5F6\n';
    const { findings, exitCode } = await check(record.repeat(100_000));
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({ rule: 'findings-capped', severity: 'information' });
    expect(findings.at(-1)?.message).toMatch(/not shown: \d{5,}\./);
    expect(exitCode).toBe(1);
  });

  test('an error after 1000 warnings is shown and counted', async () => {
    const { of, exitCode } = await check(`${'DAEMON genesys.d\t/x\n'.repeat(1500)}${licenseWithDuplicate}`);
    expect(of('duplicate-feature')).toHaveLength(1);
    expect(exitCode).toBe(1);
  });
});

test('a reader that leaves early is not an error', async () => {
  folder = folderWith({ 'license.dat': `${'DAEMON genesys.d\t/x\n'.repeat(5000)}${licenseWithDuplicate}` });
  const child = spawn(process.execPath, [cli.file, 'check', folder.path]);
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
});

test('a rule that crashes is one line in the log that quotes nothing of the file, and the other rules run', async () => {
  const crashing = await buildCli([
    {
      name: 'crash',
      setup: (build) =>
        build.onLoad({ filter: /[\\/]tab\.ts$/ }, () => ({
          loader: 'ts',
          contents: `export default { id: 'tab', severity: 'error', summary: '', source: '', vendors: 'all',
            check: (file) => { throw new TypeError('crashed at ' + file.text); } };`,
        })),
    },
  ]);
  folder = folderWith({ 'license.dat': licenseWithDuplicate });
  const { stdout, stderr } = await runNode(crashing.file, ['check', 'license.dat'], { cwd: folder.path });
  await crashing.remove();
  expect(stderr).toMatch(/^seatkeeper: license\.dat: the rule tab crashed.*\nTypeError\n {4}at /);
  expect(stderr).not.toMatch(/router_seats|A1B2C3|contoso/);
  expect(stdout).toContain('[duplicate-feature]');
});

test.skipIf(process.platform !== 'linux')('a full disk is said (Linux only)', async () => {
  folder = folderWith({ 'license.dat': licenseWithTab });
  const child = spawn('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, cli.file, 'check', folder.path]);
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(stderr).toBe('seatkeeper: cannot write the output (ENOSPC).\n');
});
