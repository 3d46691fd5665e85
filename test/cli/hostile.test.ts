import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
let folder: TestFolder;
const onUnix = describe.skipIf(process.platform === 'win32');
const fixed = licenseWithTab.replace('\t', ' ');

function check(args: readonly string[], options: RunOptions = {}) {
  return runNode(cli.file, ['check', '--today', '2026-06-15', ...args], { cwd: folder.path, ...options });
}

/** What Azure Pipelines, GitHub and TeamCity take for a command: anywhere in a line, or where one begins, whatever .NET takes for a line end. */
const command = /##\w*\[|section_(?:start|end):\d/;
const commandAtStart = /^[\s\u0085]*::/;
function commandsIn(output: string): string[] {
  const lines = output.split(/[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.filter((line) => (command.test(line) || commandAtStart.test(line)) && !/^::(?:error|warning|notice) file=/.test(line));
}

onUnix('build servers find no command in the output', () => {
  const commands = [
    '##vso[task.setvariable variable=x]y',
    '##VSO[a]b',
    '##[command]x',
    '##teamcity[a]',
    '::error::x',
    ' ::add-mask::x',
    'a\r::set-output::y',
  ];
  const text = `SERVER h\t001122aabbcc 7260\n${commands.join('\n')}\nsection_start:1:x\r\u001b[0K\nDAEMON\tgenesys.d\n${commands.join(' ')}\n`;
  const names = ['::error::x.lic', '##vso[a]b.lic', ' ::x ##[b].lic', 'a\n::error::b.lic', 'a\r##vso[b].lic'];

  test.each(['text', 'json', 'sarif', 'github', 'junit'])('%s', async (format) => {
    folder = folderWith(Object.fromEntries(names.map((name) => [name, text])));
    const { stdout, stderr } = await check(['--format', format, '.']);
    expect(commandsIn(stdout)).toEqual([]);
    expect(commandsIn(stderr)).toEqual([]);
    expect(stdout).toContain('vso');
    if (format === 'json') expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(expect.arrayContaining(names));
  });

  test('a diff', async () => {
    folder = folderWith(Object.fromEntries(names.map((name) => [name, text])));
    const { stdout, stderr } = await check(['--fix', '--dry-run', '.']);
    expect(stdout).toContain('# #vso[');
    expect([...commandsIn(stdout), ...commandsIn(stderr)]).toEqual([]);
  });

  test.each([
    [['check', '::error::none.lic', '##vso[a]none.lic', 'a\n::b.lic']],
    [['::error::x.lic']],
    [['##vso[a].lic', 'a\n::error::b']],
    [['explain', '##vso[a]\n::x']],
    [['check', '--format', '##vso[a]', 'x']],
    [['check', '--rule', '##vso[a]=off\n::x', 'x']],
  ])('messages: %j', async (args) => {
    folder = folderWith();
    const { stdout, stderr } = await runNode(cli.file, args, { cwd: folder.path });
    expect(stderr).not.toBe('');
    expect([...commandsIn(stdout), ...commandsIn(stderr)]).toEqual([]);
  });
});

onUnix('names of files', () => {
  test('are not options after --', async () => {
    folder = folderWith({ '--ignore=*.lic': licenseWithTab, 'a.lic': licenseWithTab });
    const { stdout } = await check(['--ignore-unknown', '--', '--ignore=*.lic', 'a.lic']);
    expect(stdout).toContain('a.lic:');
    expect(readFileSync('.pre-commit-hooks.yaml', 'utf8').match(/^ {2}args: \[--\]$/gm)).toHaveLength(2);
  });

  test.skipIf(process.platform === 'darwin')('need not be UTF-8', async () => {
    folder = folderWith();
    const of = (name: string) => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name, 'latin1')]);
    mkdirSync(of('b\xe9'));
    for (const name of ['b\xe9/c\xe9.lic', 'd\xff.lic']) writeFileSync(of(name), licenseWithTab);
    expect((await check(['.'])).stdout.match(/\[tab\]/g)).toHaveLength(2);
    expect((await check(['d\ufffd.lic'])).stdout).toContain('[tab]');
    expect((await check(['--fix', '.'])).stderr).toBe('');
    for (const name of ['b\xe9/c\xe9.lic', 'd\xff.lic']) expect(readFileSync(of(name), 'utf8')).toBe(fixed);
  });
});

onUnix('pipes are refused at once', () => {
  const pipe = (name: string) => execFileSync('mkfifo', [folder.of(name)]);
  test.each(['x.lic', '.seatkeeperignore', '.seatkeeperrc.json'])('%s', async (name) => {
    folder = folderWith({ 'a.lic': fixed });
    pipe(name);
    const { exitCode, stderr } = await check(['a.lic', 'x.lic']);
    expect(stderr).toMatch(/pipe|regular file/);
    expect(exitCode).toBe(2);
  });
});

onUnix('--fix', () => {
  test('keeps hard links, and with them all that belongs to the file', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    linkSync(folder.of('a.lic'), folder.of('other'));
    const { ino } = statSync(folder.of('a.lic'));
    await check(['--fix', 'a.lic']);
    expect(readFileSync(folder.of('other'), 'utf8')).toBe(fixed);
    expect(statSync(folder.of('a.lic')).ino).toBe(ino);
    expect(readdirSync(folder.path)).toEqual(['a.lic', 'other']);
  });

  test('writes through no link out of the folder, and says so', async () => {
    folder = folderWith({ 'outside.lic': licenseWithTab, 'in/a.lic': licenseWithTab, 'in/sub/x': '' });
    symlinkSync('../outside.lic', folder.of('in/out.lic'));
    symlinkSync('../a.lic', folder.of('in/sub/inside.lic'));
    for (const path of ['in', 'in/*.lic']) {
      const { stderr, exitCode } = await check(['--fix', path]);
      expect(stderr).toContain('out.lic: not changed: this is a link to a file outside the folder being checked');
      expect(exitCode).toBe(2);
    }
    expect(readFileSync(folder.of('outside.lic'), 'utf8')).toBe(licenseWithTab);
    expect(readFileSync(folder.of('in/a.lic'), 'utf8')).toBe(fixed);
    // By its name it was meant.
    await check(['--fix', 'in/out.lic']);
    expect(readFileSync(folder.of('outside.lic'), 'utf8')).toBe(fixed);
  });
});

describe('what a stopped run left', () => {
  const NAME = '.a.lic.0123456789ab.tmp';
  const NO_PROCESS = 2 ** 30;
  function copyOf(before: string, after: string, pid = NO_PROCESS): string {
    const hash = createHash('sha256')
      .update(before + after)
      .digest('hex');
    return `seatkeeper ${pid} ${before.length} ${after.length} ${hash}\n${before}${after}`;
  }
  const after = `${fixed}# more\n`;

  test.each([
    ['a copy cut off', 'seatkeeper 1 2', licenseWithTab],
    ['a copy with the file untouched', copyOf(licenseWithTab, after), licenseWithTab],
    ['a copy with the file written', copyOf(licenseWithTab, after), after],
    ['a copy with the file changed since', copyOf(licenseWithTab, after), `# mine\n${fixed}`],
  ])('%s is removed, and the file is not touched', async (_, copy, content) => {
    folder = folderWith({ 'a.lic': content, [NAME]: copy });
    await check(['.']);
    expect(readdirSync(folder.path)).toEqual(['a.lic']);
    expect(readFileSync(folder.of('a.lic'), 'utf8')).toBe(content);
  });

  test('a file that is written by half is put right by --fix, and said without', async () => {
    const becomes = `# a line in front\n${fixed}`;
    folder = folderWith({ 'a.lic': becomes.slice(0, 30) + licenseWithTab.slice(30), [NAME]: copyOf(licenseWithTab, becomes) });
    const { stderr, exitCode } = await check(['a.lic']);
    expect(stderr).toContain('Seatkeeper was interrupted while writing this file');
    expect(exitCode).toBe(2);
    await check(['--fix', 'a.lic']);
    expect(readFileSync(folder.of('a.lic'), 'utf8')).toBe(fixed);
    expect(readdirSync(folder.path)).toEqual(['a.lic']);
  });

  test('of a run that goes on is left alone', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab, [NAME]: copyOf(licenseWithTab, after, process.pid) });
    await check(['a.lic']);
    expect(readdirSync(folder.path)).toContain(NAME);
  });
});

test('a pattern of 50,000 characters is a mistake in the ignore file, and the rest of it counts', async () => {
  folder = folderWith({ '.seatkeeperignore': `b.lic\n${'*a'.repeat(25_000)}\n`, 'a.lic': fixed, 'b.lic': fixed });
  const { stdout, stderr, exitCode } = await check(['.']);
  expect(stderr).toMatch(/^seatkeeper: \.seatkeeperignore:2:1: This pattern has more than 4096 characters/);
  expect(stdout).toContain('1 file');
  expect(exitCode).toBe(2);
});
