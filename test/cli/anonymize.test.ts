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

test('a license, its options file and its log get the same names, though these are words of a log', async () => {
  const folder = folderWith({
    'license.dat':
      'SERVER license.contoso.example 001122aabbcc 27000\nVENDOR examplevd\nFEATURE editor examplevd 2.0 permanent 5 SIGN=A1B2C3D4E5F6\n',
    'examplevd.opt':
      '# seatkeeper-disable-next-line max-over-count: Max\nMAX 9 editor USER max\nGROUP staff alice jan\nINCLUDE editor GROUP staff\nRESERVE 1 editor HOST license\n',
    'lmgrd.log': Buffer.from(
      [
        '8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1 x64_lsb) started on license (linux) (6/15/2026)',
        '8:00:00 (lmgrd) License file(s): C:\\M\u00fcller\\license.dat',
        '8:00:01 (examplevd) OUT: "editor" alice@license (2 licenses)',
        '8:00:02 (examplevd) DENIED: "editor" jan@server  (Licensed number of users already reached. (-4,342))',
        '8:00:03 (examplevd) Server started on license for: editor',
        '8:00:03 (examplevd) (@examplevd-SLOG@) Start-Date: Mon Jan 15 2026 08:00:03 CET',
        '',
      ].join('\r\n'),
      'latin1',
    ),
  });
  const { stderr, exitCode } = await anonymize(folder.path, 'license.dat', 'examplevd.opt', 'lmgrd.log', '-o', 'out');
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(readdirSync(folder.of('out')).sort()).toEqual(['examplevd.opt', 'license.dat', 'lmgrd.log']);
  const [licenseCopy = '', optionsCopy = '', logCopy = ''] = ['license.dat', 'examplevd.opt', 'lmgrd.log'].map((name) =>
    readFileSync(folder.of(`out/${name}`), 'latin1'),
  );
  const host = /^SERVER (\w+)\.\w+\.\w+ [\da-f]{12} 27000\n/.exec(licenseCopy)?.[1] ?? '';
  const [, alice = '', jan = ''] = /^GROUP \w{5} (\w{5}) (\w{3})$/m.exec(optionsCopy) ?? [];
  const max = /^MAX 9 editor USER (\w{3})$/m.exec(optionsCopy)?.[1] ?? '';
  expect(optionsCopy).toMatch(new RegExp(`^# seatkeeper-disable-next-line max-over-count: ${max}$`, 'im'));
  expect(optionsCopy).toContain(`RESERVE 1 editor HOST ${host}\n`);
  const lines = logCopy.split('\r\n');
  expect(lines[0]).toBe(`8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1 x64_lsb) started on ${host} (linux) (6/15/2026)`);
  expect(lines[1]).toMatch(/^8:00:00 \(lmgrd\) License file\(s\): C:\\\S{6}\\license\.dat$/);
  expect(lines[2]).toBe(`8:00:01 (examplevd) OUT: "editor" ${alice}@${host} (2 licenses)`);
  expect(lines[3]).toMatch(new RegExp(`DENIED: "editor" ${jan}@\\w{6}  \\(Licensed number of users already reached\\. \\(-4,342\\)\\)$`));
  expect(lines[4]).toBe(`8:00:03 (examplevd) Server started on ${host} for: editor`);
  expect(lines[5]).toBe('8:00:03 (examplevd) (@examplevd-SLOG@) Start-Date: Mon Jan 15 2026 08:00:03 CET');
  expect([host, alice, jan, max].join()).not.toMatch(/license|alice|jan|max|^,|,,/);
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
  [
    'a log that is too large',
    { 'big.log': '8:00:01 (examplevd) OUT: "editor" ana@lichost\n'.repeat(400_000) },
    ['license.dat', 'big.log', '-o', 'out'],
    'big.log: this file is too large to be read. Nothing was written.\n',
  ],
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
