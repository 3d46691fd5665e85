import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RunOptions, runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const old = `${head}FEATURE router_seats genesys.d 8.0 31-dec-2030 100 0011223344556677AA01 NOTICE="Contoso" SIGN="0011 2233 4455 AA01"\n`;
const current = old.replace('7260', '27000').replace(' 100 ', ' 150 ').replaceAll('AA01', 'BB02');
const presence = '<?xml version="1.0"?>\n<presence xmlns="http://genesyslab.com/schemas/ucc/presence"/>\n';

/** Compares files of a folder of their own. */
async function diff(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], options: RunOptions = {}) {
  const folder = folderWith(files);
  return runNode(cli.file, ['diff', '--today', '2026-06-15', ...args], { cwd: folder.path, ...options });
}

describe('seatkeeper diff', () => {
  test('prints what differs for people, and exits with 1', async () => {
    const { stdout, stderr, exitCode } = await diff({ 'old.lic': old, 'new.lic': current }, ['old.lic', 'new.lic']);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`From old.lic to new.lic: 1 with more licenses and 1 difference that an administrator may make.

More licenses
  ~ FEATURE router_seats 8.0 (genesys.d)  old.lic:3 → new.lic:3
      Count: 100 → 150
      The signature differs.

What an administrator may change
  ~ SERVER lichost.contoso.example 001122AABBCC  old.lic:1 → new.lic:1
      Port: 7260 → 27000

Licenses that License Manager grants today
  router_seats (genesys.d)  100 → 150
`);
  });

  test('prints the same for programs, without signatures', async () => {
    const { stdout, exitCode } = await diff({ 'old.lic': old, 'new.lic': current }, ['--format', 'json', 'old.lic', 'new.lic']);
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/AA01|BB02|0011 ?2233/);
    expect(JSON.parse(stdout)).toEqual({
      outcome: 'different',
      before: 'old.lic',
      after: 'new.lic',
      summary: 'From old.lic to new.lic: 1 with more licenses and 1 difference that an administrator may make.',
      differences: [
        {
          section: 'raised',
          signed: true,
          kinds: ['raised', 'resigned'],
          keyword: 'FEATURE',
          name: 'router_seats',
          vendor: 'genesys.d',
          version: '8.0',
          title: 'FEATURE router_seats 8.0 (genesys.d)',
          lines: { before: [3], after: [3] },
          changes: [
            { what: 'count', before: '100', after: '150', message: 'Count: 100 → 150' },
            { what: 'signature', message: 'The signature differs.' },
          ],
        },
        {
          section: 'administrator',
          signed: false,
          kinds: ['server'],
          keyword: 'SERVER',
          host: 'lichost.contoso.example',
          hostId: '001122AABBCC',
          title: 'SERVER lichost.contoso.example 001122AABBCC',
          lines: { before: [1], after: [1] },
          changes: [{ what: 'port', before: '7260', after: '27000', message: 'Port: 7260 → 27000' }],
        },
      ],
      totals: [
        {
          name: 'router_seats',
          vendor: 'genesys.d',
          before: { amount: 100, unlimited: false },
          after: { amount: 150, unlimited: false },
          changed: true,
        },
      ],
      notes: [],
    });
  });

  test.each([
    ['line ends', old.replaceAll('\n', '\r\n')],
    ['layout', old.replaceAll(' NOTICE', ' \\\n\tNOTICE')],
    ['UTF-16', Buffer.from(`\ufeff${old}`, 'utf16le')],
  ])('exits with 0 where nothing but %s differs', async (_, other) => {
    const { stdout, stderr, exitCode } = await diff({ 'old.lic': old, 'new.lic': other }, ['old.lic', 'new.lic']);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toMatch(/^old\.lic and new\.lic (?:say the same: only layout or order differ|are identical)\.\n$/);
  });

  test.each([
    [['-', 'new.lic'], old, '<stdin>', 'new.lic'],
    [['new.lic', '-'], old, 'new.lic', '<stdin>'],
  ])('reads one of the two from standard input: %j', async (args, input, before, after) => {
    const { stdout, exitCode } = await diff({ 'new.lic': current }, args, { input });
    expect(exitCode).toBe(1);
    expect(stdout.startsWith(`From ${before} to ${after}: `)).toBe(true);
  });

  test('says that a file is compared with itself', async () => {
    const { stdout, stderr, exitCode } = await diff({ 'a.lic': old }, ['a.lic', './a.lic']);
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: 'a.lic and ./a.lic are identical.\n',
      stderr: 'seatkeeper: a.lic and ./a.lic are the same file.\n',
      exitCode: 0,
    });
  });

  test('is colored where that is asked for, and cannot be steered by the files', async () => {
    const hostile = old.replace('router_seats', 'x\u001b[31m').replace('"Contoso"', '"\u001b]0;\u0007"');
    const { stdout } = await diff({ 'old.lic': old, 'new.lic': hostile }, ['old.lic', 'new.lic'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[1m');
    expect(stdout).toContain('x<ESC>[31m');
    expect(stdout).not.toContain('\u001b]0');
  });

  test('counts licenses as of a day', async () => {
    const { stdout } = await diff({ 'old.lic': old, 'new.lic': current }, [
      '--today',
      '2031-01-01',
      '--format',
      'json',
      'old.lic',
      'new.lic',
    ]);
    expect(JSON.parse(stdout).totals).toMatchObject([{ before: { amount: 0 }, after: { amount: 0 }, changed: false }]);
  });
});

describe('bad input: one sentence, exit status 2', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string[], RegExp]>([
    ['no such file', { 'a.lic': old }, ['a.lic', 'b.lic'], /^seatkeeper: b\.lic: no such file or folder\.\n$/],
    ['a folder', { 'a.lic': old, 'b/c.lic': old }, ['a.lic', 'b'], /^seatkeeper: b: this is a folder, not a file\.\n$/],
    ['a text', { 'a.lic': old, 'b.txt': 'Dear customer,\n' }, ['a.lic', 'b.txt'], /^seatkeeper: b\.txt is not a license file: .*\.\n$/],
    [
      'a text with a license’s name',
      { 'a.lic': 'hello\n', 'b.lic': old },
      ['a.lic', 'b.lic'],
      /^seatkeeper: a\.lic is not a license file: .*\.\n$/,
    ],
    [
      'bytes',
      { 'a.lic': old, 'b.lic': new Uint8Array(5000).map((_, i) => i * 7) },
      ['a.lic', 'b.lic'],
      /^seatkeeper: b\.lic is not a license file: .*\.\n$/,
    ],
    [
      'an options file',
      { 'a.lic': old, 'b.opt': 'GROUP a b\nEXCLUDE x GROUP a\n' },
      ['a.lic', 'b.opt'],
      /^seatkeeper: a\.lic \(FlexNet license file\) and b\.opt \(FlexNet options file\) are files of different kinds.*\.\n$/,
    ],
    [
      'a presence file',
      { 'a.lic': old, 'presence.xml': presence },
      ['a.lic', 'presence.xml'],
      /^seatkeeper: a\.lic \(.*\) and presence\.xml \(.*\) are files of different kinds, so they cannot be compared\.\n$/,
    ],
    [
      'two presence files',
      { 'moc.xml': presence, 'presence.xml': presence },
      ['moc.xml', 'presence.xml'],
      /^seatkeeper: moc\.xml and presence\.xml cannot be compared: .*\.\n$/,
    ],
    [
      'too many lines',
      { 'a.lic': old, 'b.lic': '#\n'.repeat(1_100_000) },
      ['a.lic', 'b.lic'],
      /^seatkeeper: b\.lic has too many lines or words to be compared\. Is this the right file\?\n$/,
    ],
    [
      'one file',
      { 'a.lic': old },
      ['a.lic'],
      /^Two files are compared, OLD and NEW; only one is given\.\nSee `seatkeeper diff --help`\.\n$/,
    ],
    ['three files', { 'a.lic': old }, ['a.lic', 'a.lic', 'a.lic'], /^Two files are compared, OLD and NEW; 3 are given\.\n/],
    ['standard input twice', {}, ['-', '-'], /^Only one of the two can be standard input\.\n/],
    ['another format', {}, ['--format', 'xml', 'a', 'b'], /^--format must be one of text, json, not "xml"\.\n/],
  ])('%s', async (_, files, args, expected) => {
    const { stdout, stderr, exitCode } = await diff(files, args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
    expect(exitCode).toBe(2);
  });

  test('a huge file', async () => {
    const folder = folderWith({ 'a.lic': old, 'b.lic': old });
    truncateSync(folder.of('b.lic'), 40 * 1024 * 1024);
    const { stderr, exitCode } = await runNode(cli.file, ['diff', 'a.lic', 'b.lic'], { cwd: folder.path });
    expect(stderr).toBe('seatkeeper: b.lic: larger than 16 MB, so it was not compared. Is this the right file?\n');
    expect(exitCode).toBe(2);
  });
});
