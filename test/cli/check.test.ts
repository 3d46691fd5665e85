import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly headline: string;
  readonly details: string;
}

const cli = useCli();
let folder: TestFolder;

function check(args: readonly string[], options: RunOptions = {}) {
  return runNode(cli.file, ['check', '--today', '2026-06-15', ...args], { cwd: folder.path, ...options });
}

async function checkJson(args: readonly string[], options: RunOptions = {}) {
  const { stdout, stderr, exitCode } = await check(['--format', 'json', ...args], options);
  return { findings: JSON.parse(stdout) as JsonFinding[], stderr, exitCode };
}

/** Which of the given files were checked: each has a Tab, so each has a finding. */
async function filesChecked(args: readonly string[], options: RunOptions = {}) {
  const { findings, stderr, exitCode } = await checkJson(args, options);
  return { files: findings.filter(({ rule }) => rule === 'tab').map(({ file }) => file), stderr, exitCode };
}

const brokenFiles = {
  'a/license.dat': licenseWithTab,
  'a/License-2026.DAT': licenseWithTab,
  'a/b/site.lic': licenseWithTab,
  'a/b/other.dat': `#1111\n${licenseWithTab}`,
  'a/b/data.dat': 'temperature\t12\n',
  'a/b/numbers.dat': new Uint8Array([0, 1, 2, 3]),
  'a/notes.txt': licenseWithTab,
  'a/node_modules/x/license.dat': licenseWithTab,
  'license (1).dat': licenseWithTab,
};

describe('exit status', () => {
  const files = {
    'clean.lic': cleanLicense,
    'warning.lic': licenseWithTab,
    'error.lic': licenseWithDuplicate,
    'hidden.lic': `# seatkeeper-disable-file duplicate-feature\n${licenseWithDuplicate}`,
  };
  test.each([
    ['nothing found', ['clean.lic'], 0],
    ['warnings only', ['warning.lic'], 0],
    ['as many warnings as allowed', ['--max-warnings', '100', 'warning.lic'], 0],
    ['more warnings than allowed', ['--max-warnings', '0', 'warning.lic'], 1],
    ['an error', ['error.lic'], 1],
    ['an error that a comment hides', ['hidden.lic'], 0],
    ['an error in one of several files', ['clean.lic', 'error.lic', 'warning.lic'], 1],
    ['a file that is not there', ['missing.lic'], 2],
    ['a file that is not there, beside an error', ['missing.lic', 'error.lic'], 2],
    ['a pattern that matches nothing', ['*.nothing'], 2],
  ] as const)('%s', async (_, args, expected) => {
    folder = folderWith(files);
    expect((await check(args)).exitCode).toBe(expected);
  });

  test('too many warnings are said', async () => {
    folder = folderWith(files);
    expect((await check(['--max-warnings', '0', 'warning.lic'])).stderr).toMatch(/^seatkeeper: \d+ warnings? .*--max-warnings/);
  });
});

describe('bad usage', () => {
  test.each([
    ['no path, where there is nothing to check', ['check'], /^seatkeeper: \.: no files to check/],
    ['an unknown option', ['check', '--fromat', 'json', 'x'], /Unknown option --fromat\. Did you mean --format\?/],
    ['an unknown format', ['check', '--format', 'xml', 'x'], /--format must be one of text, json/],
    ['an option without its value', ['check', 'x', '--format'], /--format needs a value/],
    ['a value too many', ['check', '--help=x'], /does not take a value/],
    ['a negative number', ['check', '--max-warnings=-1', 'x'], /whole number/],
    ['a number that is none', ['check', '--expiry-days', 'soon', 'x'], /whole number/],
    ['a release that is none', ['check', '--manager-version', 'new', 'x'], /release such as 11\.9/],
    ['a day that does not exist', ['check', '--today', '2026-02-30', 'x'], /date such as 2026-06-15/],
    ['an unknown command', ['explian'], /Unknown command "explian"\. Did you mean explain\?/],
    ['help for an unknown command', ['help', 'chekc'], /Unknown command "chekc"\. Did you mean check\?/],
    ['a path in the place of the command', ['license.dat'], /seatkeeper check license\.dat/],
  ])('%s', async (_, args, message) => {
    folder = folderWith();
    const { exitCode, stdout, stderr } = await runNode(cli.file, args, { cwd: folder.path });
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test.each([
    [[], /Usage:\n {2}seatkeeper check /],
    [['--help'], /Usage:/],
    [['help'], /Usage:/],
    [['help', 'check'], /Examples:\n {2}seatkeeper check license\.dat /],
    [['-v'], /^\d+\.\d+\.\d+\n$/],
    [['version'], /^\d+\.\d+\.\d+\n$/],
    [['check', '--help'], /--max-warnings N/],
    [['check', '-h'], /Exit status/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%s is none', async (args, output) => {
    folder = folderWith();
    const { exitCode, stdout } = await runNode(cli.file, args, { cwd: folder.path });
    expect(stdout).toMatch(output);
    expect(exitCode).toBe(0);
  });
});

describe('which files are checked', () => {
  test.each([
    ['a file, whatever its name', ['a/notes.txt'], ['a/notes.txt']],
    ['the license files of a folder', ['a'], ['a/License-2026.DAT', 'a/b/other.dat', 'a/b/site.lic', 'a/license.dat']],
    ['each file once', ['a/b', './a/b/site.lic', 'a/b/site.lic'], ['a/b/other.dat', 'a/b/site.lic']],
    ['what a pattern matches', ['a/**/[lo]*.dat'], ['a/b/other.dat', 'a/license.dat']],
    ['a file whose name looks like a pattern', ['license (1).dat'], ['license (1).dat']],
  ])('%s', async (_, args, files) => {
    folder = folderWith(brokenFiles);
    expect(await filesChecked(args)).toEqual({ files, stderr: '', exitCode: 0 });
  });

  test('an absolute pattern gives absolute paths', async () => {
    folder = folderWith(brokenFiles);
    const { files } = await filesChecked([folder.of('a/b/*')]);
    expect(files).toEqual([folder.of('a/b/other.dat'), folder.of('a/b/site.lic')]);
  });

  test('standard input', async () => {
    folder = folderWith(brokenFiles);
    expect(await filesChecked(['-', 'a/b'], { input: licenseWithTab })).toEqual({
      files: ['<stdin>', 'a/b/other.dat', 'a/b/site.lic'],
      stderr: '',
      exitCode: 0,
    });
  });

  test('a folder without license files is said, and the other paths are checked', async () => {
    folder = folderWith(brokenFiles);
    mkdirSync(folder.of('empty'));
    const { files, stderr, exitCode } = await filesChecked(['empty', 'a/b']);
    expect(files).toEqual(['a/b/other.dat', 'a/b/site.lic']);
    expect(stderr).toMatch(/^seatkeeper: empty: no files to check in this folder/);
    expect(exitCode).toBe(2);
  });

  test('a pipe among the files is left alone', async () => {
    folder = folderWith({ 'a/license.dat': licenseWithTab });
    execFileSync('mkfifo', [folder.of('a/pipe.dat')]);
    expect(await filesChecked(['a'])).toEqual({ files: ['a/license.dat'], stderr: '', exitCode: 0 });
  });

  test('links are followed to files, and loops of links end', async () => {
    folder = folderWith({ 'a/license.dat': licenseWithTab, 'b/x.txt': licenseWithTab });
    symlinkSync('..', folder.of('a/up'));
    symlinkSync('self.lic', folder.of('b/self.lic'));
    symlinkSync('../b/x.txt', folder.of('a/linked.lic'));
    expect((await filesChecked(['a'])).files).toEqual(['a/license.dat', 'a/linked.lic']);
    expect((await filesChecked(['a/**/*.{lic,dat}'])).files).toEqual(['a/license.dat', 'a/linked.lic']);
    const loop = await filesChecked(['b', 'a']);
    expect(loop.stderr).toBe('seatkeeper: b/self.lic: this link leads back to itself.\n');
    expect(loop.files).toHaveLength(2);
    expect(loop.exitCode).toBe(2);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(process.platform === 'win32')(
    'a folder or file that may not be read is said, and the others are checked (not on Windows)',
    async () => {
      folder = folderWith({ 'open.lic': licenseWithTab, 'closed.lic': licenseWithTab, 'sub/license.dat': licenseWithTab });
      const { chmodSync } = await import('node:fs');
      for (const readable of [folder.path, path.dirname(cli.file)]) chmodSync(readable, 0o755);
      for (const closed of ['closed.lic', 'sub']) chmodSync(folder.of(closed), 0o000);
      const run = (args: string[]) => filesChecked(args, isRoot ? { uid: 65534 } : {});
      const expected = {
        files: ['open.lic'],
        stderr: 'seatkeeper: sub: no permission to read it.\nseatkeeper: closed.lic: no permission to read it.\n',
        exitCode: 2,
      };
      expect(await run(['.'])).toEqual(expected);
      expect(await run(['**/*'])).toEqual(expected);
      chmodSync(folder.of('sub'), 0o755);
    },
  );
});

describe('JSON', () => {
  test('has these keys, 1-based places and no other text', async () => {
    folder = folderWith({ 'license.dat': licenseWithTab });
    const { stdout } = await check(['--format', 'json', 'license.dat']);
    const finding = (JSON.parse(stdout) as JsonFinding[]).find(({ rule }) => rule === 'tab');
    expect(finding).toEqual({
      file: 'license.dat',
      line: 2,
      column: 17,
      endLine: 2,
      endColumn: 18,
      severity: 'warning',
      rule: 'tab',
      message: expect.stringMatching(/^A Tab character\b.*\.$/),
      headline: expect.stringMatching(/^A Tab character\b/),
      details: expect.any(String),
      url: expect.stringMatching(/\/tab\.md$/),
      fixes: [
        { title: 'Replace the Tab with spaces', safe: true, edits: [{ line: 2, column: 17, endLine: 2, endColumn: 18, newText: ' ' }] },
      ],
    });
    expect(Object.keys(finding ?? {})).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'severity',
      'rule',
      'message',
      'headline',
      'details',
      'url',
      'fixes',
    ]);
  });

  test('is an array even if nothing was checked', async () => {
    folder = folderWith();
    expect(await checkJson(['missing.lic'])).toMatchObject({ findings: [], exitCode: 2 });
  });

  test('is sorted by file, line and column', async () => {
    const mixed = `${licenseWithDuplicate}FEATURE\trouter_seats\tgenesys.d 8.0 permanent 7 SIGN=A1B2C3D4E5F6\n# caf\u00e9\n`;
    folder = folderWith({ 'b.lic': Buffer.from(mixed, 'latin1'), 'a.lic': mixed, 'B.lic': mixed });
    const { findings } = await checkJson(['b.lic', 'B.lic', 'a.lic']);
    const sorted = [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
    expect(findings).toEqual(sorted);
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(['B.lic', 'a.lic', 'b.lic']);
  });
});

describe('settings', () => {
  const text = `${cleanLicense}FEATURE router_seats genesys.d 8.5 permanent 50 A1B2C3D4E5F6 SIGN=A1B2C3D4E5F7\n`;
  test.each([
    ['9.5', 3],
    ['11.9', 4],
  ])('--manager-version %s reaches the rules', async (version, line) => {
    folder = folderWith({ 'license.dat': text });
    const { findings } = await checkJson(['--manager-version', version, 'license.dat']);
    expect(findings.filter(({ rule }) => rule === 'duplicate-feature').map((finding) => finding.line)).toEqual([line]);
  });
});

describe('text', () => {
  test('shows the line with the range underlined, and a summary', async () => {
    folder = folderWith({ 'license.dat': licenseWithTab });
    const { stdout } = await check(['license.dat']);
    expect(stdout).toContain(
      [
        'license.dat:2:17: warning: A Tab character, where Genesys allows only spaces [tab]',
        '    Genesys warns that any spacing key but the Spacebar can damage a license file. Replace the Tab with spaces.',
        '    2 | DAEMON genesys.d    /opt/flexlm/genesys.d',
        '      |                 ^~~~',
        '',
      ].join('\n'),
    );
    expect(stdout).toMatch(/\n\d+ warnings?(, .*)? in 1 file\n1 can be fixed safely with --fix\n$/);
  });

  test.each([
    ['plain where it is not a terminal', {}, false],
    ['colored where FORCE_COLOR asks for it', { FORCE_COLOR: '1' }, true],
    ['plain where NO_COLOR is set', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['plain under CI', { CI: '1' }, false],
  ])('is %s', async (_, env, colored) => {
    folder = folderWith({ 'license.dat': licenseWithTab });
    expect((await check(['license.dat'], { env })).stdout.includes('\u001b[')).toBe(colored);
  });

  test('says so when there is nothing to say', async () => {
    folder = folderWith({ 'notes.lic': '# nothing but a comment\n' });
    const { stdout, stderr } = await check(['notes.lic']);
    expect(stdout).not.toMatch(/error|warning/);
    expect(stdout).toMatch(/ in 1 file\n$/);
    expect(stderr).toBe('');
  });
});

describe('what is not a license file', () => {
  const options = 'GROUP designers anna ben\nMAX 5 editor GROUP designers\n';
  const compiler = '-O2 -Wall\n-std=c11\n--warn-all\n';
  const files = {
    'genesys.d.opt': '# nothing yet\n',
    'who.txt': options,
    'server.log': 'started\n',
    'report.log': '\0\u0001\u0002\u0003\u0004'.repeat(20),
    'named.lic': options,
    'compiler.opt': compiler,
    'license.opt': licenseWithTab,
  };

  test.each([
    ['server.log', /^seatkeeper: server\.log: this is not a debug log of License Manager/],
    ['report.log', /^seatkeeper: report\.log: this is not text, .* If it is a report log/],
  ])('%s is declined by name, by content or both', async (name, message) => {
    folder = folderWith(files);
    const { findings, stderr, exitCode } = await checkJson([name]);
    expect(findings).toEqual([]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(await checkJson(['--ignore-unknown', name])).toEqual({ findings: [], stderr: '', exitCode: 0 });
  });

  test.each(['genesys.d.opt', 'who.txt'])('%s is checked as an options file', async (name) => {
    folder = folderWith(files);
    expect(await checkJson([name])).toEqual({ findings: [], stderr: '', exitCode: 0 });
    writeFileSync(path.join(folder.path, name), options.replace('5', 'five'));
    const { findings } = await checkJson([name]);
    expect(findings.map(({ rule }) => rule)).toContain('not-a-number');
  });

  test('a file of another program that ends in .opt is declined', async () => {
    folder = folderWith(files);
    const { findings, stderr, exitCode } = await checkJson(['compiler.opt']);
    expect({ findings, exitCode }).toEqual({ findings: [], exitCode: 2 });
    expect(stderr).toMatch(/this is not an options file of a vendor daemon/);
    expect(await filesChecked(['.'])).not.toMatchObject({ files: expect.arrayContaining(['compiler.opt']) });
  });

  test('is one finding where its name is that of a license file', async () => {
    folder = folderWith(files);
    const { findings, exitCode } = await checkJson(['named.lic']);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['foreign-format', 'warning']]);
    expect(exitCode).toBe(0);
  });

  test('is not what holds license records, whatever its name', async () => {
    folder = folderWith(files);
    expect(await filesChecked(['license.opt'])).toEqual({ files: ['license.opt'], stderr: '', exitCode: 0 });
  });

  test('is declined however large it is', async () => {
    folder = folderWith({ 'server.log': 'x'.repeat(17 * 1024 * 1024) });
    const { stderr, exitCode } = await checkJson(['server.log']);
    expect(stderr).toMatch(/this is not a debug log.*seatkeeper log FILE/);
    expect(exitCode).toBe(2);
  });
});
