import { expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const ask = (args: readonly string[], options = {}) => runNode(cli.file, ['may', ...args], options);

const license =
  'SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd\nINCREMENT editor examplevd 2.0 permanent 5 SIGN=000000000000\n';
const file =
  'GROUP planners ann bob\nINCLUDE editor GROUP planners\nINCLUDE editor HOST pc9\nRESERVE 2 editor USER bob\nMAX 3 editor GROUP planners\n';
const files = { 'license.dat': license, 'examplevd.opt': file };

test('tells that somebody may, why, and what is left by the license beside the file', async () => {
  const folder = folderWith(files);
  const { stdout, stderr, exitCode } = await ask(['ann@pc1', 'editor', 'examplevd.opt'], { cwd: folder.path });
  expect(stderr).toBe('');
  expect(stdout).toBe(`ann on pc1 may use editor
  line 2: INCLUDE allows it to GROUP planners

Licenses
  Licenses: 5. Reserved: 2, of which 0 for this user. Left for everybody who may use it: 3.
  line 5: At most 3 at a time for all of GROUP planners together

Who may use editor?
  Only GROUP planners and HOST pc9 may use editor. Reserved: 2 for USER bob; 3 of 5 are left for everybody who may use it.
  line 2: Allowed: GROUP planners
    Members: ann and bob.
  line 3: Allowed: HOST pc9
  line 4: Reserved, 2: USER bob
  line 5: At most 3 at a time: GROUP planners
    Members: ann and bob.
`);
  expect(exitCode).toBe(0);
});

test.each<[words: readonly string[], verdict: string, exitCode: number]>([
  [['ann', 'editor', 'examplevd.opt'], 'allowed', 0],
  [['eve@pc1', 'editor', 'examplevd.opt'], 'denied', 1],
  [['eve', 'editor', 'examplevd.opt'], 'uncertain', 3],
  [['--host', 'pc9', 'eve@contoso.example', 'editor', './examplevd.opt'], 'allowed', 0],
  [['eve@pc9', 'editor:VERSION=2.0', 'examplevd.opt'], 'allowed', 0],
])('%j as JSON', async (words, verdict, exitCode) => {
  const folder = folderWith(files);
  const found = await ask(['--format', 'json', ...words], { cwd: folder.path });
  expect(found.exitCode).toBe(exitCode);
  expect(JSON.parse(found.stdout)).toMatchObject({ verdict, seats: { count: 5, reserved: 2, left: 3 }, who: { lines: { length: 4 } } });
});

test('as JSON, each reason has its place', async () => {
  const folder = folderWith(files);
  const { stdout } = await ask(['--format', 'json', 'bob@pc1', 'editor', 'examplevd.opt'], { cwd: folder.path });
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'examplevd.opt',
    user: 'bob',
    host: 'pc1',
    feature: 'editor',
    answer: 'bob on pc1 may use editor',
    reasons: [{ text: 'INCLUDE allows it to GROUP planners', line: 2, column: 1, endLine: 2, endColumn: 30 }],
    limits: [{ count: 3, subject: 'GROUP planners', line: 5 }],
    seats: { reservedForUser: 2 },
  });
});

test('reads standard input, which is beside no license', async () => {
  const { stdout, exitCode } = await ask(['--format', 'json', 'ann', 'editor', '-'], { input: file });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', seats: { count: null, left: null } });
});

test.each<[words: readonly string[], problem: RegExp]>([
  [['ann', 'editor', 'missing.opt'], /missing\.opt: no such file/],
  [['ann', 'editor', 'license.dat'], /license\.dat: this is not an options file/],
  [['ann', 'editor', 'other.txt'], /not/],
  [['ann', 'editor'], /Give a user, a feature and an options file/],
  [['', 'editor', 'examplevd.opt'], /cannot be empty/],
  [['--format', 'csv', 'ann', 'editor', 'examplevd.opt'], /--format must be one of text, json/],
])('%j is refused', async (words, problem) => {
  const folder = folderWith({ ...files, 'other.txt': 'Dear all,\nnothing here.\n' });
  const { stdout, stderr, exitCode } = await ask(words, { cwd: folder.path });
  expect(stderr).toMatch(problem);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('nothing of the file or the question steers the terminal', async () => {
  const folder = folderWith({ 'examplevd.opt': 'INCLUDE editor USER \u001b[31mann\nGROUP g \u009bx\nEXCLUDE editor GROUP g\n' });
  const options = { cwd: folder.path };
  const text = await ask(['e\u001b[0m', 'editor', 'examplevd.opt'], options);
  expect(text.stdout).toContain('<ESC>');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what may not be there
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  expect(text.stdout).not.toMatch(steering);
  const json = await ask(['--format', 'json', 'e\u001b[0m', 'editor', 'examplevd.opt'], options);
  expect(json.stdout).not.toMatch(steering);
});
