import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complete } from '../license/mails/licenses';
import { runNode } from '../support/cli';
import * as mail from '../support/mailPrograms';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const wrapped = mail.letter(mail.quote(mail.wrap(complete, 60)));

test('prints the license in a mail, and tells apart from it what was done', async () => {
  const folder = folderWith({ 'mail.txt': wrapped });
  const { stdout, stderr, exitCode } = await runNode(cli.file, ['clean', 'mail.txt'], { cwd: folder.path });
  expect(stdout).toMatch(/^SERVER lichost\.contoso\.example 001122aabbcc 7260\nDAEMON genesys\.d /);
  expect(stdout).not.toMatch(/Weber|^>/m);
  expect(stderr).toContain('mail.txt: This is a complete license file: it has a SERVER line. 2 license records of genesys.d.\n');
  expect(stderr).toContain('  Removed the quoting signs (>) from 4 records.\n');
  expect(stderr).toContain('    1: Dear Ms. Weber,\n');
  expect(exitCode).toBe(0);
});

test('reads standard input, and prints a clean license as it is', async () => {
  const given = await runNode(cli.file, ['clean', '-'], { input: complete });
  expect(given).toMatchObject({ stdout: complete, exitCode: 0 });
  expect(await runNode(cli.file, ['clean'], { input: mail.crlf(complete) })).toMatchObject({ stdout: complete, exitCode: 0 });
});

test('writes a file that does not exist yet, and no other', async () => {
  const folder = folderWith({ 'mail.txt': wrapped, 'old.dat': 'old' });
  expect(await runNode(cli.file, ['clean', '-o', 'new.dat', 'mail.txt'], { cwd: folder.path })).toMatchObject({ stdout: '', exitCode: 0 });
  expect(readFileSync(`${folder.path}/new.dat`, 'utf8')).toMatch(/^SERVER /);
  const { stderr, exitCode } = await runNode(cli.file, ['clean', '-o', 'old.dat', 'mail.txt'], { cwd: folder.path });
  expect(stderr).toBe('seatkeeper: old.dat: not written: this file exists already. Give another name.\n');
  expect(readFileSync(`${folder.path}/old.dat`, 'utf8')).toBe('old');
  expect(exitCode).toBe(2);
});

test('prints only what is certain, writes nothing then, and says where the rest is', async () => {
  const cutOff = complete.replace(' EEFF 0123 4567 89AB CDEF \\\n    0F1E 2D3C 4B5A 6978 8796 A5B4 C3D2 E1F0"', '');
  const folder = folderWith({ 'mail.txt': cutOff });
  const { stdout, stderr, exitCode } = await runNode(cli.file, ['clean', 'mail.txt'], { cwd: folder.path });
  expect(stdout).toMatch(/^SERVER .*\nDAEMON .*\n/);
  expect(stdout).not.toContain('tserver_sdn');
  expect(stderr).toContain('mail.txt:3: not certain: The end of this record is missing.');
  expect(exitCode).toBe(1);
  const refused = await runNode(cli.file, ['clean', '-o', 'new.dat', 'mail.txt'], { cwd: folder.path });
  expect(refused.stderr).toContain('new.dat: not written, because not everything is certain.\n');
  expect(refused.exitCode).toBe(1);
  expect(() => readFileSync(`${folder.path}/new.dat`)).toThrow('ENOENT');
});

test.each([
  [['clean', 'none.txt'], 'none.txt: no such file or folder.'],
  [['clean', 'letter.txt'], 'letter.txt: There is no license in this text.'],
  [['clean', 'a.txt', 'b.txt'], 'Only one mail can be cleaned at a time.'],
  [['clean', '-o', '', 'letter.txt'], '--output needs the name of a file.'],
])('%s is trouble', async (args, problem) => {
  const folder = folderWith({ 'letter.txt': 'Dear Ms. Weber,\nyour license will come on Friday.\n' });
  const { stdout, stderr, exitCode } = await runNode(cli.file, args, { cwd: folder.path });
  expect(stderr).toContain(problem);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
