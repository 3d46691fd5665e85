import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/seatkeeperrc.schema.json';
import { firstProjectFile } from '../../server/src/cli/writeProjectFile';
import { parseProjectSettings } from '../../server/src/core/project/projectSettings';
import { languages } from '../../server/src/languages';
import { ruleIds } from '../../server/src/ruleList';
import { runNode } from '../support/cli';
import { cleanLicense, licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const RC = '.seatkeeperrc.json';
const cli = useCli();

const files = {
  [RC]: '{\n  "rules": { "tab": "off" },\n  "site": ["*.lic"],\n  "ignore": ["old*"]\n}\n',
  [`sites/${RC}`]:
    '{\n  "extends": "../base.json",\n  "license": { "expiryWarningDays": 5 },\n  "overrides": [\n    { "files": ["east/"], "rules": { "expired": "hint" } }\n  ]\n}\n',
  'base.json': '{ "license": { "expiryWarningDays": 7, "managerVersion": "9.5" } }',
};

describe('seatkeeper config', () => {
  test('says what holds for a file and where it is set', async () => {
    const folder = folderWith(files);
    const { stdout, stderr, exitCode } = await runNode(
      cli.file,
      ['config', '--rule', 'blank-in-id=off', '--manager-version', '11.7', 'sites/east/new.lic'],
      { cwd: folder.path },
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `Project files: ${RC}, base.json, sites/${RC}`,
      `license.expiryWarningDays  5          sites/${RC}:3:37`,
      'license.managerVersion     11.7       option --manager-version',
      'rules.blank-in-id          off        option --rule',
      `rules.expired              hint       sites/${RC}:5:49`,
      `rules.tab                  off        ${RC}:2:21`,
      `site                       ["*.lic"]  ${RC}:3:11`,
      'Every other rule has its default severity. Comments in the file go before all of this.',
      '',
    ]);
  });

  test('says the same to programs', async () => {
    const folder = folderWith({ ...files, 'sites/license.dat': cleanLicense });
    const { stdout } = await runNode(cli.file, ['config', '--format', 'json', 'sites/license.dat'], { cwd: folder.path });
    expect(JSON.parse(stdout)).toEqual({
      file: 'sites/license.dat',
      kinds: ['license'],
      ignored: null,
      projectFiles: [RC, 'base.json', `sites/${RC}`],
      settings: [
        { name: 'license.expiryWarningDays', value: 5, source: 'project file', file: `sites/${RC}`, line: 3, column: 37 },
        { name: 'license.managerVersion', value: '9.5', source: 'project file', file: 'base.json', line: 1, column: 58 },
      ],
      rules: [{ name: 'tab', value: 'off', source: 'project file', file: RC, line: 2, column: 21 }],
      site: null,
    });
  });

  test.each([
    ['a project file', {}, 'sites/older.lic', RC],
    ['the ignore file', { '.seatkeeperignore': 'new.lic' }, 'new.lic', '.seatkeeperignore'],
  ])('says that %s ignores a file', async (_, more, name, by) => {
    const folder = folderWith({ ...files, ...more });
    const { stdout } = await runNode(cli.file, ['config', name], { cwd: folder.path });
    expect(stdout).toMatch(`${name} is not checked: ${by} ignores it.\n`);
  });

  test('says defaults where no project file is, or none is read', async () => {
    const folder = folderWith(files);
    for (const [args, cwd] of [
      [['--no-project-file', 'a.lic'], folder.path],
      [['../a.lic'], folder.of('sites')],
    ] as const) {
      const { stdout, stderr } = await runNode(cli.file, ['config', ...args], { cwd });
      expect(stderr).toBe('');
      expect(stdout).toMatch(
        /^Project files: none\nlicense\.expiryWarningDays +30 +default\nlicense\.managerVersion +11\.9 +default\nEvery/,
      );
    }
  });

  test('says what is wrong with a project file, and ends with 2', async () => {
    const folder = folderWith({ [RC]: '{ "extends": "no.json", "rules": { "tabs": "off" } }' });
    const { stderr, exitCode } = await runNode(cli.file, ['config', 'a.lic'], { cwd: folder.path });
    expect(stderr).toMatch(
      /^seatkeeper: \.seatkeeperrc\.json:1:36: There is no rule tabs.*\nseatkeeper: \.seatkeeperrc\.json:1:14: There is no file no\.json/,
    );
    expect(exitCode).toBe(2);
  });

  test.each([[[]], [['a.lic', 'b.lic']], [['']]])('needs one file: %j', async (args) => {
    const { stderr, exitCode } = await runNode(cli.file, ['config', ...args]);
    expect(stderr).toMatch(/needs the name of one file/);
    expect(exitCode).toBe(2);
  });

  test('refuses an ignore file that is too large, in words', async () => {
    const folder = folderWith({ '.seatkeeperignore': '#'.repeat(1024 * 1024 + 1) });
    const { stderr, exitCode } = await runNode(cli.file, ['config', 'a.lic'], { cwd: folder.path });
    expect(stderr).toMatch(/^\.seatkeeperignore: larger than 1 MB/);
    expect(exitCode).toBe(2);
  });
});

describe('a check', () => {
  const checked = async (folder: { path: string }, ...args: string[]) => {
    const result = await runNode(cli.file, ['check', '--today', '2026-06-15', '--format', 'json', ...args], { cwd: folder.path });
    const found = JSON.parse(result.stdout) as { file: string; rule: string; severity: string }[];
    return { ...result, tabs: found.filter(({ rule }) => rule === 'tab').map(({ file, severity }) => `${file} ${severity}`) };
  };

  test('goes by overrides and extended files', async () => {
    const folder = folderWith({
      [RC]: '{ "extends": "base.json", "overrides": [{ "files": ["*.lic"], "rules": { "tab": "error" } }] }',
      'base.json': '{ "rules": { "tab": "hint" } }',
      'a.lic': licenseWithTab,
      'b.dat': licenseWithTab,
    });
    expect((await checked(folder, '.')).tabs).toEqual(['a.lic error', 'b.dat hint']);
  });

  test('says mistakes of an extended file once, in that file, and fixes nothing', async () => {
    const folder = folderWith({
      [`a/${RC}`]: '{ "extends": "../base.json" }',
      [`b/${RC}`]: '{ "extends": "../base.json" }',
      'base.json': '{ "rules": { "tabs": "off" } }',
      'a/a.lic': licenseWithTab,
      'b/b.lic': cleanLicense,
    });
    const { stderr, exitCode } = await checked(folder, '--fix', '.');
    expect(stderr).toBe(
      'seatkeeper: base.json:1:14: There is no rule tabs; did you mean tab?\nseatkeeper: a/a.lic: not changed: its project file has mistakes.\n'.replaceAll(
        '/',
        process.platform === 'win32' ? '\\' : '/',
      ),
    );
    expect(exitCode).toBe(2);
    expect(readFileSync(folder.of('a/a.lic'), 'utf8')).toBe(licenseWithTab);
  });

  test('reads nothing above the current folder', async () => {
    const folder = folderWith({
      'base.json': '{ "rules": { "tab": "off" } }',
      [`a/${RC}`]: '{ "extends": "../base.json" }',
      'a/a.lic': licenseWithTab,
    });
    const { tabs, stderr } = await checked({ path: folder.of('a') }, '.');
    expect(tabs).toEqual(['a.lic warning']);
    expect(stderr).toMatch(/^seatkeeper: \.seatkeeperrc\.json:1:14: A project file can only extend a file inside the open folder/);
  });
});

describe('seatkeeper init', () => {
  test('writes a project file that sets nothing, and no second time', async () => {
    const folder = folderWith({ 'sites/a.lic': cleanLicense });
    for (const [args, name] of [
      [[], RC],
      [['sites'], `sites/${RC}`],
    ] as const) {
      const first = await runNode(cli.file, ['init', ...args], { cwd: folder.path });
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      expect(readFileSync(folder.of(name), 'utf8')).toBe(firstProjectFile());
      folder.write(name, '{}');
      const second = await runNode(cli.file, ['init', ...args], { cwd: folder.path });
      expect(second.exitCode).toBe(2);
      expect(second.stderr).toMatch(/rc\.json is there already, so nothing was written\./);
      expect(readFileSync(folder.of(name), 'utf8')).toBe('{}');
    }
  });

  test.each([
    [['no'], /there is no such folder/],
    [['a', 'b'], /one folder at most/],
  ])('refuses %j', async (args, says) => {
    const { stderr, exitCode } = await runNode(cli.file, ['init', ...args], { cwd: folderWith().path });
    expect(stderr).toMatch(says);
    expect(exitCode).toBe(2);
  });

  test('its file is right as it is, and with each of its settings in force', () => {
    const read = (text: string) => parseProjectSettings(text, { rules: ruleIds, languages });
    const text = firstProjectFile();
    expect(read(text)).toMatchObject({
      problems: [],
      isRoot: false,
      base: undefined,
      overrides: [],
      settings: { rules: {}, languages: {} },
    });
    const inForce = text.replace(/^( *)\/\/ (?=")/gm, '$1');
    const { problems, settings, isRoot, base, overrides } = read(inForce);
    expect(problems).toEqual([]);
    expect({ isRoot, base: base?.path, overrides: overrides.length }).toEqual({
      isRoot: true,
      base: 'shared/seatkeeper.json',
      overrides: 1,
    });
    for (const { id, settings: table } of languages)
      for (const [name, { inProjectFile, default: value }] of Object.entries(table))
        if (inProjectFile) expect(settings.languages[id]).toHaveProperty(name, value);
    const validate = new Ajv().addVocabulary(['allowComments', 'allowTrailingCommas']).compile(schema);
    const plain = inForce.replace(/^ *\/\/.*$/gm, '').replace(/,(\s*[}\]])/g, '$1');
    expect(validate(JSON.parse(plain)), JSON.stringify(validate.errors)).toBe(true);
    for (const name of Object.keys(schema.properties))
      if (name !== '$schema' && !['options', 'log', 'plan'].includes(name)) expect(inForce).toContain(`"${name}"`);
  });
});
