import { describe, expect, test } from 'vitest';
import { notes } from '../../server/src/core/notes/notes';
import { ruleIds } from '../../server/src/ruleList';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
let folder: TestFolder;

async function checkJson(args: readonly string[], options: RunOptions = {}) {
  const all = ['check', '--today', '2026-06-15', '--format', 'json', ...args];
  const { stdout, stderr, exitCode } = await runNode(cli.file, all, { cwd: folder.path, ...options });
  return { findings: JSON.parse(stdout) as { file: string; rule: string; severity: string }[], stderr, exitCode };
}

describe('what is ignored', () => {
  const files = {
    'license.dat': licenseWithTab,
    'old/license.dat': licenseWithTab,
    'old/keep/site.lic': licenseWithTab,
    'sites/a.lic': licenseWithTab,
    'sites/b.lic': licenseWithTab,
    'sites/old.lic': licenseWithTab,
  };
  const all = Object.keys(files).sort();

  /** What is checked of the files above. */
  async function checked(args: readonly string[], ignoreFile?: string | Uint8Array) {
    folder = folderWith({ ...files, ...(ignoreFile !== undefined && { '.seatkeeperignore': ignoreFile }) });
    const { findings, stderr, exitCode } = await checkJson(args);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    return findings.filter(({ rule }) => rule === 'tab').map(({ file }) => file);
  }
  const without = (...ignored: string[]) => all.filter((name) => !ignored.includes(name));

  test.each([
    ['nothing', [], all],
    ['a folder, wherever it is', ['old/'], without('old/license.dat', 'old/keep/site.lic')],
    ['files and folders of a name', ['old*'], without('old/license.dat', 'old/keep/site.lic', 'sites/old.lic')],
    ['a file at the top', ['/license.dat'], without('license.dat')],
    ['files of a name, wherever they are', ['license.dat'], without('license.dat', 'old/license.dat')],
    ['files below a folder', ['old/**/*.lic'], without('old/keep/site.lic')],
    ['all but one', ['sites/*', '!sites/b.lic'], without('sites/a.lic', 'sites/old.lic')],
  ])('%s', async (_, patterns, expected) => {
    expect(await checked(['.', ...patterns.flatMap((pattern) => ['--ignore', pattern])])).toEqual(expected);
    expect(await checked(['.'], `# What is ignored\r\n\r\n${patterns.join('\r\n')}\r\n`)).toEqual(expected);
    expect(await checked([...all], patterns.join('\n'))).toEqual(expected);
    expect(await checked(['**/*.{lic,dat}'], `\ufeff${patterns.join('\n')}`)).toEqual(expected);
  });

  test('the option comes after the file', async () => {
    expect(await checked(['.', '--ignore', '!sites/a.lic'], 'sites/*')).toEqual(without('sites/b.lic', 'sites/old.lic'));
  });

  test('a file outside the current folder is never ignored', async () => {
    const other = folderWith({ 'site.lic': licenseWithTab });
    expect(await checked([other.of('site.lic'), '--ignore', '*'])).toEqual([other.of('site.lic')]);
  });

  test('that nothing is left is said, and is not a failure', async () => {
    folder = folderWith(files);
    const { stderr, exitCode } = await checkJson(['--ignore', '*', '.', 'license.dat']);
    expect(stderr).toBe('seatkeeper: all files are ignored, so nothing was checked.\n');
    expect(exitCode).toBe(0);
  });

  test('an ignore file that cannot be read is said', async () => {
    folder = folderWith({ '.seatkeeperignore/x': '' });
    const { stderr, exitCode } = await runNode(cli.file, ['check', '.'], { cwd: folder.path });
    expect(stderr).toMatch(/^\.seatkeeperignore cannot be read \(EISDIR\)\.\n/);
    expect(exitCode).toBe(2);
  });
});

describe('--stdin-filename', () => {
  test('names what comes by standard input', async () => {
    folder = folderWith();
    const { findings } = await checkJson(['--stdin-filename', 'sites/x.lic', '-'], { input: licenseWithTab });
    expect(findings[0]).toMatchObject({ file: 'sites/x.lic', rule: 'tab' });
  });

  test('and is ignored like a file', async () => {
    folder = folderWith({ '.seatkeeperignore': 'sites/' });
    expect((await checkJson(['--stdin-filename', 'sites/x.lic', '-'], { input: licenseWithTab })).findings).toEqual([]);
  });
});

describe('--rule', () => {
  test.each(['error', 'warning', 'information', 'hint'])('sets a severity: %s', async (severity) => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    const { findings, exitCode } = await checkJson(['--rule', 'tab=off', '--rule', `tab=${severity}`, 'a.lic']);
    expect(findings.find(({ rule }) => rule === 'tab')).toMatchObject({ severity });
    expect(exitCode).toBe(severity === 'error' ? 1 : 0);
  });

  test('turns rules off', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab + licenseWithDuplicate });
    const { findings } = await checkJson(['--rule', 'tab=off', '--rule=duplicate-feature=off', 'a.lic']);
    expect(findings.map(({ rule }) => rule)).not.toContain('tab');
    expect(findings.map(({ rule }) => rule)).not.toContain('duplicate-feature');
  });
});

describe('--quiet', () => {
  test('prints errors only, and counts warnings all the same', async () => {
    folder = folderWith({ 'a.lic': licenseWithTab, 'b.lic': licenseWithDuplicate });
    const { findings } = await checkJson(['--quiet', '.']);
    expect(findings).toMatchObject([{ file: 'b.lic', severity: 'error' }]);
    const { stdout, exitCode } = await runNode(cli.file, ['check', '--quiet', '--max-warnings', '0', 'a.lic'], { cwd: folder.path });
    expect(stdout).toBe('No problems in 1 file\n');
    expect(exitCode).toBe(1);
  });

  test('tells of errors that are not shown, and not of warnings', async () => {
    folder = folderWith({
      'a.lic': `${cleanLicense.trimEnd()}${'\tNOTICE=x'.repeat(1200)}\n`,
      'b.lic': `${cleanLicense}FEATURE router_seats genesys.d\n`.repeat(1200),
    });
    const { findings } = await checkJson(['--quiet', '.']);
    expect(findings.filter(({ severity }) => severity !== 'error')).toMatchObject([{ file: 'b.lic', rule: 'findings-capped' }]);
  });
});

describe('bad usage', () => {
  test.each([
    [['--dry-run', 'x'], /--dry-run works only with --fix/],
    [['--fix', '--dry-run', '--format', 'json', 'x'], /cannot be combined with --format/],
    [['--fix', '-'], /Standard input cannot be fixed/],
    [['--stdin-filename', 'x', 'y'], /give - as PATH/],
    [['--rule', 'tab', 'x'], /such as tab=error/],
    [['--rule', 'tba=off', 'x'], /Unknown rule "tba"\. Did you mean tab\?/],
    [['--rule', 'file-encoding=off', 'x'], /Unknown rule "file-encoding"/],
    [['--rule', 'tab=loud', 'x'], /default, error, warning, information, hint, off/],
  ])('%j', async (args, message) => {
    folder = folderWith();
    const { exitCode, stdout, stderr } = await runNode(cli.file, ['check', ...args], { cwd: folder.path });
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('rules', () => {
  const ids = [...ruleIds, ...notes.map(({ id }) => id)];

  test('lists every rule and note, group by group', async () => {
    const { stdout, exitCode } = await runNode(cli.file, ['rules']);
    expect([...stdout.matchAll(/^ {2}([a-z0-9-]+) +(?:error|warning|information|hint) +\S/gm)].map((match) => match[1])).toEqual(ids);
    expect(stdout).toMatch(/^License files\n\nfeature\n {2}/);
    expect(exitCode).toBe(0);
  });

  test('as JSON', async () => {
    const { stdout } = await runNode(cli.file, ['rules', '--format', 'json']);
    const listed = JSON.parse(stdout) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed.find(({ id }) => id === 'tab')).toEqual({
      id: 'tab',
      severity: 'warning',
      group: 'layout',
      summary: expect.stringMatching(/^A Tab/),
      url: expect.stringMatching(/^https:.*\/server\/src\/license\/rules\/layout\/tab\.md$/),
    });
  });

  test.each([
    [['rules', 'tab'], /explain RULE/],
    [['rules', '--format', 'sarif'], /one of text, json/],
    [['completion'], /No shell given\./],
    [['completion', 'tcsh'], /one of bash, zsh, fish/],
  ])('bad usage: %j', async (args, message) => {
    const { stderr, exitCode } = await runNode(cli.file, args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
