import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const license =
  'SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd\nFEATURE editor examplevd 2.0 permanent 5 SIGN=A1B2C3D4E5F6\n';
const anonymize = (cwd: string, ...args: string[]) => runNode(cli.file, ['anonymize', ...args], { cwd });

test('writes copies into a new folder, and leaves the files as they are', async () => {
  const folder = folderWith({ 'contoso.lic': license, 'license.dat': license });
  const { stdout, stderr, exitCode } = await anonymize(folder.path, 'contoso.lic', 'license.dat', '-o', 'for/support');
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  const [first = '', second = ''] = readdirSync(folder.of('for/support')).sort(
    (a, b) => Number(a === 'license.dat') - Number(b === 'license.dat'),
  );
  expect(second).toBe('license.dat');
  expect(first).toMatch(/^\w{7}\.lic$/);
  expect(stdout).toContain('license.dat -> for/support/license.dat\n');
  const copies = [first, second].map((name) => readFileSync(folder.of(`for/support/${name}`), 'utf8'));
  expect(copies[0]).toBe(copies[1]);
  expect(copies.join() + first).not.toMatch(/contoso|lichost|001122|A1B2/i);
  expect(readFileSync(folder.of('contoso.lic'), 'utf8')).toBe(license);
  expect(readdirSync(folder.path).sort()).toEqual(['contoso.lic', 'for', 'license.dat']);
  const again = await anonymize(folder.path, `for/support/${first}`, 'for/support/license.dat', '--output', 'again');
  expect(again.exitCode).toBe(0);
  expect(readFileSync(folder.of('again/license.dat'), 'utf8')).toBe(copies[1]);
});

test('keeps the encoding of a file', async () => {
  const folder = folderWith({ 'license.dat': Buffer.from(`# M\u00fcller\r\n${license}`, 'latin1') });
  expect((await anonymize(folder.path, 'license.dat', '-o', 'out')).exitCode).toBe(0);
  const bytes = readFileSync(folder.of('out/license.dat'));
  expect(bytes.length).toBe(readFileSync(folder.of('license.dat')).length);
  expect(bytes.toString('latin1')).toMatch(/^# \S{6}\r\nSERVER /);
  expect(bytes.toString('latin1')).not.toContain('M\u00fcller');
});

test.each<[string, Record<string, string>, string[], string]>([
  ['one of no known kind', { 'letter.txt': 'Dear Ana\n' }, ['license.dat', 'letter.txt', '-o', 'out'], 'letter.txt'],
  ['a missing one', {}, ['license.dat', 'missing.dat', '-o', 'out'], 'missing.dat: no such file'],
  ['a copy that is there', { 'out/license.dat': 'mine' }, ['license.dat', '-o', 'out'], 'exists already'],
  ['a file as the folder', { out: 'mine' }, ['license.dat', '-o', 'out'], 'out: '],
  ['two of one name', { 'other/license.dat': license }, ['license.dat', 'other/license.dat', '-o', 'out'], 'same name'],
  ['no folder', {}, ['license.dat'], '-o FOLDER'],
  ['no file', {}, ['-o', 'out'], 'at least one FILE'],
])('writes nothing with %s', async (_, files, args, said) => {
  const folder = folderWith({ 'license.dat': license, ...files });
  const before = readdirSync(folder.path, { recursive: true }).sort();
  const { stdout, stderr, exitCode } = await anonymize(folder.path, ...args);
  expect(stderr).toContain(said);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
  expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(before);
  if (existsSync(folder.of('out/license.dat'))) expect(readFileSync(folder.of('out/license.dat'), 'utf8')).toBe('mine');
});
