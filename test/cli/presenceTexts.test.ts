import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presence } from '../presence/documents';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
let folder: TestFolder;

const document = (fr: string) =>
  presence(
    `\n  <state id="a">\n    <display><menuText>Lunch &amp; rest</menuText></display>${fr}\n    <genesysAgent ready="false"/>\n  </state>\n`,
  );
const before = document('');
const after = document('\n    <display language="fr"><menuText>Déjeuner; repos</menuText></display>');
const BACKUP = 'presence.xml.2026-06-15.bak';

function texts(args: readonly string[], options: RunOptions = {}) {
  return runNode(cli.file, ['presence', 'texts', ...args], { cwd: folder.path, ...options });
}
const textOf = (name: string) => readFileSync(folder.of(name), 'utf8');
const names = () => readdirSync(folder.path).sort();
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('seatkeeper presence texts', () => {
  test('prints a table as CSV, for a spreadsheet of any language, and as JSON', async () => {
    folder = folderWith({ 'presence.xml': before });
    expect(await texts(['presence.xml'])).toMatchObject({
      stdout: 'state,text,(default)\r\na,menuText,Lunch & rest\r\na,statusText,\r\n',
      stderr: '',
      exitCode: 0,
    });
    expect((await texts(['--bom', '--separator', 'semicolon', '-o', 'texts.csv', 'presence.xml'])).exitCode).toBe(0);
    expect(textOf('texts.csv')).toBe('\ufeffstate;text;(default)\r\na;menuText;Lunch & rest\r\na;statusText;\r\n');
    expect(JSON.parse((await texts(['--format', 'json', '-'], { input: before })).stdout)).toMatchObject({ languages: ['(default)'] });
  });

  /** [how the table was saved, its bytes] */
  const tables: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from('state,text,fr\na,menuText,Déjeuner; repos\n')],
    ['UTF-8 with its mark and semicolons', Buffer.from('\ufeffstate;text;fr\r\na;menuText;"Déjeuner; repos"\r\n')],
    ['UTF-16 with tabs', utf16('state\ttext\tfr\r\na\tmenuText\tDéjeuner; repos\r\n')],
    ['Windows-1252', Buffer.from('sep=;\r\nstate;text;fr\r\na;menuText;"Déjeuner; repos"\r\n', 'latin1')],
  ];
  test.each(tables)('writes what a table saved as %s says, and keeps a backup', async (_, table) => {
    folder = folderWith({ 'presence.xml': before, 'texts.csv': '' });
    writeFileSync(folder.of('texts.csv'), table);
    const { stdout, exitCode } = await texts(['--import', 'texts.csv', '--today', '2026-06-15', 'presence.xml']);
    expect([exitCode, textOf('presence.xml'), textOf(BACKUP)]).toEqual([0, after, before]);
    expect(stdout).toContain('+    <display language="fr"><menuText>Déjeuner; repos</menuText></display>\n');
    expect(stdout).toContain('Texts changed: 0, added: 1.\nWritten: presence.xml\nBackup: ');
    expect((await texts(['--import', 'texts.csv', 'presence.xml'])).stdout).toBe(
      'There is nothing to change: presence.xml has all of these texts.\n',
    );
    expect(names()).toEqual(['presence.xml', BACKUP, 'texts.csv'].sort());
  });

  test('shows what would change without writing, and writes elsewhere', async () => {
    folder = folderWith({ 'presence.xml': before, 'texts.csv': 'state,text,fr\na,menuText,Déjeuner; repos\n' });
    const preview = await texts(['--import', 'texts.csv', '--dry-run', 'presence.xml']);
    expect(preview.stdout).toContain('Nothing was written: this is what would change in presence.xml.');
    expect(names()).toEqual(['presence.xml', 'texts.csv']);
    expect((await texts(['--import', 'texts.csv', '-o', '-', '-'], { input: before })).stdout).toBe(after);
    expect((await texts(['--import', 'texts.csv', '-o', 'new.xml', 'presence.xml'])).exitCode).toBe(0);
    expect([textOf('new.xml'), textOf('presence.xml')]).toEqual([after, before]);
  });

  test('keeps the encoding of the file', async () => {
    const latin = before.replace('utf-8', 'iso-8859-1');
    folder = folderWith({ 'presence.xml': '', 'texts.csv': 'state,text,fr,ru\na,menuText,Été,Обед\n' });
    writeFileSync(folder.of('presence.xml'), Buffer.from(latin, 'latin1'));
    expect((await texts(['--import', 'texts.csv', 'presence.xml'])).exitCode).toBe(0);
    const written = readFileSync(folder.of('presence.xml'), 'latin1');
    expect(written).toContain('<menuText>Été</menuText>');
    expect(written).toContain('<menuText>&#1054;&#1073;&#1077;&#1076;</menuText>');
  });

  test('refuses a table that does not fit, with every reason', async () => {
    folder = folderWith({ 'presence.xml': before, 'texts.csv': 'state,text,fr\nb,menuText,x\na,title,y\n' });
    const { stdout, stderr, exitCode } = await texts(['--import', 'texts.csv', 'presence.xml']);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toBe(
      'seatkeeper: texts.csv: Line 2: the file has no state b.\nseatkeeper: texts.csv: Line 3: title is neither menuText nor statusText.\nseatkeeper: presence.xml: not changed.\n',
    );
    const json = await texts(['--import', 'texts.csv', '--format', 'json', 'presence.xml']);
    expect([json.exitCode, JSON.parse(json.stdout)]).toMatchObject([
      1,
      { outcome: 'refused', problems: [/state b/, /title/].map((some) => expect.stringMatching(some)) },
    ]);
    expect(names()).toEqual(['presence.xml', 'texts.csv']);
  });

  /** [arguments, what the problem says] */
  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Give the name of one presence file/],
    [['license.dat'], /license\.dat: this is not a presence definition/],
    [['moc.xml'], /moc\.xml: this is not a presence definition/],
    [['--import', 'none.csv', 'presence.xml'], /none\.csv/],
    [['--import', 'texts.csv', '-'], /Standard input cannot be changed/],
    [['--dry-run', 'presence.xml'], /give --import too/],
    [['--import', 'texts.csv', '--bom', 'presence.xml'], /--bom and --separator/],
    [['--separator', 'space', 'presence.xml'], /--separator must be one of/],
  ];
  test.each(mistakes)('says what is wrong with %j', async (args, problem) => {
    folder = folderWith({
      'presence.xml': before,
      'texts.csv': '',
      'license.dat': 'SERVER a ANY\n',
      'moc.xml': '<tabdata><tab/></tabdata>',
    });
    const { stderr, exitCode } = await texts(args);
    expect(stderr).toMatch(problem);
    expect(exitCode).toBe(2);
  });
});
