import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { presence, state } from '../presence/documents';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const RC = '.seatkeeperrc.json';
const noTabs = '{ "rules": { "tab": "off" } }';

const cli = useCli();
let folder: TestFolder;

async function check(args: readonly string[], options: RunOptions = {}) {
  const all = ['check', '--today', '2026-06-15', '--format', 'json', ...args];
  const { stdout, stderr, exitCode } = await runNode(cli.file, all, { cwd: folder.path, ...options });
  const findings = JSON.parse(stdout) as { file: string; line: number; rule: string; severity: string }[];
  return { findings, files: findings.filter(({ rule }) => rule === 'tab').map(({ file }) => file), stderr, exitCode };
}

/** A run in which every project file was right. */
async function checkWell(args: readonly string[], options: RunOptions = {}) {
  const result = await check(args, options);
  expect(result.stderr).toBe('');
  return result;
}

describe('the project file of a file', () => {
  const files = {
    [RC]: noTabs,
    'license.dat': licenseWithTab,
    'sites/a.lic': licenseWithTab,
    [`sites/north/${RC}`]: '{ "rules": { "tab": "error" } }',
    'sites/north/b.lic': licenseWithTab,
    'sites/north/deep/c.lic': licenseWithTab,
  };
  const north = ['sites/north/b.lic', 'sites/north/deep/c.lic'];

  test.each([
    ['in one go over folders', ['.']],
    ['by a pattern', ['**/*.{lic,dat}']],
    ['by names', ['license.dat', 'sites/a.lic', 'sites/north/b.lic', 'sites/north/deep/c.lic']],
  ])('is the nearest one, %s', async (_, args) => {
    folder = folderWith(files);
    const { findings, exitCode } = await checkWell(args);
    expect(findings.filter(({ rule }) => rule === 'tab')).toMatchObject(north.map((file) => ({ file, severity: 'error' })));
    expect(exitCode).toBe(1);
  });

  test('is found for an absolute name too', async () => {
    folder = folderWith(files);
    expect((await checkWell([folder.of('sites/a.lic')])).files).toEqual([]);
  });

  test('is not looked for above the current folder', async () => {
    folder = folderWith(files);
    expect((await checkWell(['.'], { cwd: folder.of('sites') })).files).toEqual(['a.lic', 'north/b.lic', 'north/deep/c.lic']);
  });

  test('is not looked for outside the current folder', async () => {
    folder = folderWith(files);
    const { findings } = await checkWell(['../b.lic'], { cwd: folder.of('sites/north/deep') });
    expect(findings.filter(({ rule }) => rule === 'tab')).toMatchObject([{ file: '../b.lic', severity: 'warning' }]);
  });

  test('is not there with --no-project-file, right or wrong', async () => {
    folder = folderWith({ ...files, [`sites/${RC}`]: '{ "ignore": ["*"] ' });
    expect((await checkWell(['--no-project-file', '.'])).files).toEqual(['license.dat', 'sites/a.lic', ...north]);
  });

  test.each([
    ['the current folder, without a name', [], []],
    ['its name', ['--stdin-filename', 'sites/north/new.lic'], ['sites/north/new.lic']],
    ['its name, in folders that are not there', ['--stdin-filename', 'sites/x/y/new.lic'], []],
    ['its name, below what is not a folder', ['--stdin-filename', 'license.dat/new.lic'], []],
  ])('is, for standard input, that of %s', async (_, args, found) => {
    folder = folderWith(files);
    expect((await checkWell([...args, '-'], { input: licenseWithTab })).files).toEqual(found);
  });
});

describe('its settings', () => {
  test('reach the rules', async () => {
    const expiring = cleanLicense.replace('permanent', '15-aug-2026');
    const duplicate = `${cleanLicense}FEATURE router_seats genesys.d 8.5 permanent 50 A1B2C3D4E5F6 SIGN=A1B2C3D4E5F7\n`;
    const german = presence(state('busy').replace('<display>', '<display language="de">'));
    folder = folderWith({ 'expiring.lic': expiring, 'duplicate.lic': duplicate, 'presence.xml': german });
    const found = async () =>
      (await checkWell(['.'])).findings
        .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
        .filter((finding) => !/ tab$/.test(finding));
    const before = await found();
    expect(before).toContain('duplicate.lic:4 duplicate-feature');
    folder.write(
      RC,
      '{ "license": { "managerVersion": "9.5", "expiryWarningDays": 90 }, "presence": { "defaultLanguage": "de" } } // for everyone',
    );
    const after = await found();
    expect(after.filter((finding) => !before.includes(finding))).toEqual([
      'duplicate.lic:3 duplicate-feature',
      'expiring.lic:3 expiring-soon',
    ]);
    expect(before.filter((finding) => !after.includes(finding))).toEqual([
      'duplicate.lic:4 duplicate-feature',
      expect.stringMatching(/^presence\.xml:2 /),
    ]);
  });

  test('are after the options', async () => {
    folder = folderWith({
      [RC]: '{ "rules": { "tab": "off", "duplicate-feature": "hint" } }',
      'a.lic': licenseWithTab + licenseWithDuplicate,
    });
    const { findings } = await checkWell(['--rule', 'tab=error', '.']);
    const severities = new Map(findings.map(({ rule, severity }) => [rule, severity]));
    expect([severities.get('tab'), severities.get('duplicate-feature')]).toEqual(['error', 'hint']);
  });

  test('are after comments in the file', async () => {
    folder = folderWith({ [RC]: '{ "rules": { "tab": "error" } }', 'a.lic': `# seatkeeper-disable-file tab\n${licenseWithTab}` });
    expect((await checkWell(['.'])).exitCode).toBe(0);
  });

  test('say what --fix fixes', async () => {
    folder = folderWith({ [`off/${RC}`]: noTabs, 'off/a.lic': licenseWithTab, 'on/a.lic': licenseWithTab });
    await checkWell(['--fix', '.']);
    expect(readFileSync(folder.of('off/a.lic'), 'utf8')).toBe(licenseWithTab);
    expect(readFileSync(folder.of('on/a.lic'), 'utf8')).not.toContain('\t');
    await checkWell(['--fix', '--rule', 'tab=default', 'off']);
    expect(readFileSync(folder.of('off/a.lic'), 'utf8')).not.toContain('\t');
  });
});

describe('what it ignores', () => {
  const files = {
    'license.dat': licenseWithTab,
    'old/a.lic': licenseWithTab,
    'sites/b.lic': licenseWithTab,
    'sites/old/c.lic': licenseWithTab,
    'sites/old/keep/d.lic': licenseWithTab,
  };
  const all = Object.keys(files);
  const ignoring = (...patterns: string[]) => JSON.stringify({ ignore: patterns });

  test.each<[what: string, more: Readonly<Record<string, string>>, args: readonly string[], ignored: readonly string[]]>([
    ['a folder wherever it is', { [RC]: ignoring('old/') }, [], ['old/a.lic', 'sites/old/c.lic', 'sites/old/keep/d.lic']],
    ['a folder beside it', { [RC]: ignoring('/old') }, [], ['old/a.lic']],
    ['what is in a folder', { [RC]: ignoring('sites/**') }, [], ['sites/b.lic', 'sites/old/c.lic', 'sites/old/keep/d.lic']],
    ['relative to its own folder', { [`sites/${RC}`]: ignoring('/old', 'license.dat') }, [], ['sites/old/c.lic', 'sites/old/keep/d.lic']],
    [
      'below another project file too',
      { [RC]: ignoring('*.lic', '!b.lic'), [`sites/${RC}`]: '{}' },
      [],
      all.slice(1).filter((x) => x !== 'sites/b.lic'),
    ],
    [
      'beside the option and the ignore file',
      { [RC]: ignoring('keep'), '.seatkeeperignore': '/old' },
      ['--ignore', 'license.dat'],
      ['old/a.lic', 'sites/old/keep/d.lic', 'license.dat'],
    ],
    ['even if an option would not', { [RC]: ignoring('/old') }, ['--ignore', '!old/a.lic'], ['old/a.lic']],
  ])('%s', async (_, more, args, ignored) => {
    folder = folderWith({ ...files, ...more });
    const left = all.filter((name) => !ignored.includes(name)).sort();
    for (const paths of [['.'], ['**/*.{lic,dat}'], all]) expect((await checkWell([...args, ...paths])).files).toEqual(left);
  });

  test('is not entered', async () => {
    folder = folderWith({ ...files, [RC]: ignoring('old'), [`old/${RC}`]: 'nonsense', [`sites/old/${RC}`]: 'nonsense' });
    expect((await checkWell(['.'])).files).toEqual(['license.dat', 'sites/b.lic']);
  });

  test('is left out by name too, which is said and no failure', async () => {
    folder = folderWith({ ...files, [RC]: ignoring('old') });
    const { stderr, exitCode } = await check(['old', 'sites/old/c.lic']);
    expect(stderr).toBe('seatkeeper: all files are ignored, so nothing was checked.\n');
    expect(exitCode).toBe(0);
    expect((await check(['--stdin-filename', 'old/x.lic', '-'], { input: licenseWithTab })).files).toEqual([]);
  });
});

describe('a project file with mistakes', () => {
  const broken = '{\n  "rules": { "tab": "off", "tabs": "off" },\n  "expiryDays": 3\n}\n';
  const said = `seatkeeper: sites/${RC}:2:28: There is no rule tabs; did you mean tab?\nseatkeeper: sites/${RC}:3:3: There is no setting expiryDays in ${RC}. Its settings are $schema, root, extends, rules, license, presence, options, log, plan, ignore, site, overrides.\n`;

  test('is said once, the rest of it counts, and the run ends with 2', async () => {
    folder = folderWith({
      [`sites/${RC}`]: broken,
      'sites/a.lic': licenseWithTab,
      'sites/b/c.lic': licenseWithTab,
      'd.lic': licenseWithTab,
    });
    expect(await check(['.', 'sites/a.lic'])).toMatchObject({ files: ['d.lic'], stderr: said, exitCode: 2 });
  });

  test('is said for standard input', async () => {
    folder = folderWith({ [RC]: '{ "rules": }' });
    expect(await check(['-'], { input: licenseWithTab })).toMatchObject({
      files: ['<stdin>'],
      stderr: `seatkeeper: ${RC}:1:12: A value is missing here\n`,
      exitCode: 2,
    });
  });

  test('is not a word where no file of its folder is checked', async () => {
    folder = folderWith({ [`sites/${RC}`]: broken, 'sites/a.lic': licenseWithTab, 'd.lic': cleanLicense });
    expect((await checkWell(['d.lic'])).exitCode).toBe(0);
  });

  test('keeps --fix from writing, for what it says of rules may be among them', async () => {
    folder = folderWith({ [RC]: '{ "rules": { "tabs": "off" } }', 'a.lic': licenseWithTab, 'b.lic': cleanLicense });
    const { files, stderr, exitCode } = await check(['--fix', '.']);
    expect(files).toEqual(['a.lic']);
    expect(stderr).toMatch(/no rule tabs.*\nseatkeeper: a\.lic: not changed: its project file has mistakes\.\n$/);
    expect(exitCode).toBe(2);
    expect(readFileSync(folder.of('a.lic'), 'utf8')).toBe(licenseWithTab);
  });

  test.each([
    ['with a byte order mark', Buffer.from(`\ufeff${noTabs}`)],
    ['in UTF-16', Buffer.from(`\ufeff${noTabs}`, 'utf16le')],
    ['empty', ''],
    ['with comments and commas at the end', `/* a */ { "rules": { "tab": "off", }, } // b`],
  ])('is none that is saved %s', async (what, content) => {
    folder = folderWith({ [RC]: content, 'a.lic': licenseWithTab });
    expect((await checkWell(['.'])).files).toEqual(what === 'empty' ? ['a.lic'] : []);
  });

  test('cannot steer the terminal', async () => {
    folder = folderWith({ [RC]: '{ "rules": { "\\u001b[31m\\n": "off" } }', 'a.lic': cleanLicense });
    expect((await check(['.'])).stderr).toMatch(/no rule <ESC>\[31m\. [^\p{Cc}]*\n$/u);
  });
});

describe('a project file that cannot be read', () => {
  const isRoot = process.getuid?.() === 0;
  const onUnix = process.platform === 'win32' ? [] : ['a link to nowhere', 'a device', 'no permission'];

  test.each(['too large', 'a folder', ...onUnix])('is said: %s', async (what) => {
    folder = folderWith({ 'a.lic': licenseWithTab });
    const rc = folder.of(RC);
    if (what === 'too large') folder.write(RC, `${noTabs}${' '.repeat(1024 * 1024)}`);
    if (what === 'a folder') mkdirSync(rc);
    if (what === 'a link to nowhere') symlinkSync('nowhere', rc);
    if (what === 'a device') symlinkSync('/dev/zero', rc);
    if (what === 'no permission') {
      folder.write(RC, noTabs);
      chmodSync(rc, 0);
      for (const readable of [folder.path, path.dirname(cli.file)]) chmodSync(readable, 0o755);
    }
    const { files, stderr, exitCode } = await check(['.'], isRoot && what === 'no permission' ? { uid: 65534 } : {});
    expect(stderr).toMatch(/^seatkeeper: \.seatkeeperrc\.json: [^\n]+\.\n$|larger than 1 MB, so it was not read/);
    expect(files).toEqual(['a.lic']);
    expect(exitCode).toBe(2);
  });
});

describe('--ignore-unknown', () => {
  const project = '<?xml version="1.0"?><project></project>';
  const files = { 'moc.xml': project, 'notes.txt': licenseWithTab, 'a.lic': licenseWithTab, 'states.xml': presence(state('busy')) };

  test('passes over what is unsupported', async () => {
    folder = folderWith(files);
    const { files: found, exitCode } = await checkWell(['--ignore-unknown', ...Object.keys(files)]);
    expect(found).toEqual(['a.lic']);
    expect(exitCode).toBe(0);
    expect((await checkWell(['--ignore-unknown', 'moc.xml', 'notes.txt'])).exitCode).toBe(0);
    expect((await check(['moc.xml', 'notes.txt'])).exitCode).toBe(2);
  });

  test('knows presence files by their root element', async () => {
    folder = folderWith({ 'states.xml': presence(`${state('busy')}${state('busy')}`) });
    expect((await checkWell(['--ignore-unknown', 'states.xml'])).findings).not.toEqual([]);
  });

  test('is not a word on what is missing, nor on standard input without a name', async () => {
    folder = folderWith();
    expect((await check(['--ignore-unknown', 'x.lic'])).exitCode).toBe(2);
    expect((await checkWell(['--ignore-unknown', '-'], { input: licenseWithTab })).files).toEqual(['<stdin>']);
    const named = ['--ignore-unknown', '--stdin-filename', 'notes.txt', '-'];
    expect((await checkWell(named, { input: licenseWithTab })).files).toEqual([]);
  });
});
