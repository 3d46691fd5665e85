import { describe, expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const tell = (args: readonly string[], options = {}) => runNode(cli.file, ['log', ...args], options);

const start =
  '8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1) started on lichost (linux) (6/15/2026)\n8:00:00 (lmgrd) License file(s): /opt/license.dat\n';
const quiet = `${start}8:01:00 (contosod) OUT: "editor" ana@pc1\n`;
const denied = `${quiet}8:02:00 (contosod) DENIED: "editor" ben@pc2 (Licensed number of users already reached. (-4,342))\n`;
const wrongHostId = `${start}8:02:00 (contosod) Wrong hostid on SERVER line for license file:
8:02:00 (contosod) \t/opt/license.dat
8:02:00 (contosod) SERVER line says 001122aabbcc, hostid is "0a1b2c3d4e5f 0a1b2c3d4e60"
8:02:00 (contosod) Disabling 5 licenses from feature editor(0011AABB)
8:02:05 (lmgrd) contosod exited with status 25 (Invalid host)
`;

test('tells a story in sections', async () => {
  const folder = folderWith({ 'lmgrd.log': denied });
  const { stdout, stderr, exitCode } = await tell(['lmgrd.log'], { cwd: folder.path });
  expect(stdout).toBe(`Overview
  From 2026-06-15 08:00:00 to 2026-06-15 08:02:00: 4 messages in 4 lines.

What went wrong
  warning, line 4: “editor” was denied: Licensed number of users already reached (-4,342)

Starts and stops
  lmgrd: starts: 1, stops: 0, version v11.19.6.0, license file /opt/license.dat.
  When                 What                     Line
  2026-06-15 08:00:00  lmgrd starts on lichost     1

Use of each feature
  Feature  Daemon    Most in use  of  When                 Checkouts  Denied  Unsupported
  editor   contosod            1      2026-06-15 08:01:00          1       1            0

Denied requests, by cause
  Feature  Cause                                           How often  First                Last
  editor   Licensed number of users already reached. (-4)          1  2026-06-15 08:02:00  2026-06-15 08:02:00

Who was denied most
  User  Host  How often
  ben   pc2           1
`);
  expect([stderr, exitCode]).toEqual(['', 1]);
});

test('names the wrong host id, the real ones, the file, the lines and the exit', async () => {
  const { stdout, exitCode } = await tell(['-'], { input: wrongHostId });
  for (const part of ['001122aabbcc', '0a1b2c3d4e5f, 0a1b2c3d4e60', '/opt/license.dat', 'editor (0011AABB)', 'status 25 (Invalid host)'])
    expect(stdout).toContain(part);
  expect(exitCode).toBe(1);
});

test.each([
  ['nothing is to be done', quiet, 0],
  ['somebody must act', denied, 1],
])('the exit status says whether %s', async (_, input, expected) => expect((await tell(['-'], { input })).exitCode).toBe(expected));

test('as JSON it has all that the log tells', async () => {
  const { stdout } = await tell(['--format', 'json', '-'], { input: wrongHostId });
  expect(JSON.parse(stdout)).toMatchObject({
    lines: 7,
    problems: [
      {
        rule: 'log-wrong-host-id',
        severity: 'error',
        saidHostId: '001122aabbcc',
        realHostIds: ['0a1b2c3d4e5f', '0a1b2c3d4e60'],
        file: '/opt/license.dat',
        first: { line: 3, day: '2026-06-15', time: '08:02:00' },
        disabled: { lines: 1, licenses: 5 },
        exit: { status: '25', moment: { line: 7 } },
      },
    ],
  });
});

test('as CSV it has a row for each feature, and no formulas', async () => {
  const { stdout } = await tell(['--format', 'csv', '-'], {
    input: `${denied}8:03:00 (contosod) OUT: "=1+1" ana@pc1\n8:03:00 (contosod) OUT: "a,b" ana@pc1\n`,
  });
  expect(stdout).toBe(
    [
      'feature,daemon,checkouts,checkins,peak,peak_day,peak_time,peak_line,peak_is_exact,issued,denied,unsupported,queued',
      'editor,contosod,1,0,1,2026-06-15,08:01:00,3,yes,,1,0,0',
      "'=1+1,contosod,1,0,1,2026-06-15,08:03:00,5,yes,,0,0,0",
      '"a,b",contosod,1,0,1,2026-06-15,08:03:00,6,yes,,0,0,0',
      '',
    ].join('\r\n'),
  );
});

test('lists the lines that it does not understand', async () => {
  const { stdout } = await tell(['--unrecognized', '-'], { input: `${quiet}8:03:00 (contosod) Acquired \u001b[31mred\nelse\n` });
  expect(stdout).toBe('4: 8:03:00 (contosod) Acquired <ESC>[31mred\n5: else\n');
});

describe('bad input', () => {
  const wide = Buffer.from(`\ufeff${denied}`, 'utf16le');
  test.each([
    ['UTF-16', wide],
    ['UTF-16 without a mark', wide.subarray(2)],
    ['Windows-1252', Buffer.from(denied.replace('ben', 'j\u00f6rg'), 'latin1')],
    ['UTF-8', Buffer.from(denied.replace('ben', 'j\u00f6rg'))],
    [
      'UTF-8 beside Windows-1252',
      Buffer.concat([Buffer.from('8:00:00 (d) OUT: "f" j\u00f6rg@h\n'), Buffer.from(denied.replace('ben', 'j\u00f6rg'), 'latin1')]),
    ],
    ['CRLF', Buffer.from(denied.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(denied.replaceAll('\n', '\r'))],
    ['no end of line', Buffer.from(denied.trimEnd())],
    ['long lines', Buffer.from(`${denied}${'x'.repeat(4000)}\n${'y'.repeat(3_000_000)}\n`)],
    ['zero bytes here and there', Buffer.from(denied.replace('ana', 'a\0na'))],
  ])('%s is read', async (_, input) => {
    const { stdout, exitCode } = await tell(['--format', 'json', '-'], { input });
    const { features, denied: who } = JSON.parse(stdout);
    expect(features.at(-1)).toMatchObject({ feature: 'editor', out: 1, denied: 1 });
    expect(['ben', 'jörg']).toContain(who[0].user);
    expect(exitCode).toBe(1);
  });

  test('nothing that a terminal obeys is printed', async () => {
    const evil = '\u001b]0;x\u0007\u009b31m\u202e::error::';
    const input = `${start}8:01:00 (d) DENIED: "e${evil}" u${evil}@h (No${evil} (-4,342))\n8:02:00 (d) ${evil}\n`;
    for (const format of ['text', 'json', 'csv']) {
      const { stdout } = await tell(['--format', format, '-'], { input });
      expect(stdout).not.toMatch(/[^\P{Cc}\r\n]|\p{Cf}/u);
    }
  });

  test.each([
    ['a report log', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 32)), /this is not text.*REPORTLOG/],
    ['a license file', 'SERVER lichost 001122aabbcc\n', /no line of this file is one of a debug log/],
    ['nothing', '', /no line of this file is one of a debug log/],
  ])('%s is refused', async (_, input, message) => {
    const { stdout, stderr, exitCode } = await tell(['-'], { input });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
  });

  test.each([
    [['missing.log'], /no such file/],
    [['.'], /this is a folder/],
    [[], /Which log\?/],
    [['a.log', 'b.log'], /Only one log/],
    [['--format', 'xml', 'a.log'], /xml/],
  ])('%j is trouble', async (args, message) => {
    const { stderr, exitCode } = await tell(args, { cwd: folderWith().path });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});

test('check names a log that is too large for it, and what reads it', async () => {
  const folder = folderWith({ 'lmgrd.log': quiet.repeat(120_000) });
  const { stdout, exitCode } = await runNode(cli.file, ['check', 'lmgrd.log'], { cwd: folder.path });
  expect(stdout).toMatch(/^lmgrd\.log:1:1: error: This log is too large to be read here \[file-too-large\]\n.*seatkeeper log FILE/);
  expect(exitCode).toBe(1);
  const told = await tell(['--format', 'json', 'lmgrd.log'], { cwd: folder.path });
  expect(JSON.parse(told.stdout).messages).toBe(360_000);
});
