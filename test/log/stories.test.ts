import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { problemMessage } from '../../server/src/log/model/problemMessage';
import type { LogStory } from '../../server/src/log/model/story';
import { readStory } from '../../server/src/log/model/storyReader';
import { dateOf } from '../../server/src/log/model/writtenTime';

const start = '8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1 x64_lsb) started on lichost (linux) (6/15/2026)\n';
const files = '8:00:00 (lmgrd) License file(s): /opt/flexlm/license.dat\n';
const daemon = '8:00:01 (contosod) FlexNet Licensing version v11.19.6.0 build 1 x64_lsb\n';
const wrongHostId = [
  '9:00:00 (contosod) Wrong hostid on SERVER line for license file:',
  '9:00:00 (contosod) \tC:\\Program Files\\FlexLM\\license.dat',
  '9:00:00 (contosod) SERVER line says 001122aabbcc, hostid is "0a1b2c3d4e5f 0a1b2c3d4e60"',
  '9:00:00 (contosod) Invalid hostid on SERVER line',
  '9:00:00 (contosod) Disabling 5 licenses from feature editor(0011AABBCCDD)',
  '9:00:00 (contosod) Disabling 1 license from feature render(1122AABBCCDD)',
  '9:02:00 (contosod) No valid hostids, exiting',
  '9:02:00 (contosod) EXITING DUE TO SIGNAL 25 Exit reason 2',
  '9:02:00 (contosod) IN: "editor" ana@pc1 (SHUTDOWN)',
  '9:02:05 (lmgrd) contosod exited with status 25 (Invalid host)',
  '9:02:05 (lmgrd) Please correct problem and restart daemons',
  '',
].join('\n');

/** What is wrong, in short: the kinds, with what they are about. */
const wrong = ({ problems }: LogStory) => problems.map(({ kind, subject, count }) => `${kind} ${subject} ${count}`.replace('  ', ' '));
const one = ({ features }: LogStory) => {
  expect(features).toHaveLength(1);
  return features[0];
};
const days = (story: LogStory) => story.days.map(({ day = 0, line }) => `${line}: ${dateOf(day)}`);

describe('a wrong host id', () => {
  const story = readStory(start + files + daemon + wrongHostId);

  test('is one problem, with all that the log says of it', () => {
    expect(story.problems).toHaveLength(1);
    expect(story.problems[0]).toMatchObject({
      kind: 'hostId',
      daemon: 'contosod',
      saidHostId: '001122aabbcc',
      realHostIds: ['0a1b2c3d4e5f', '0a1b2c3d4e60'],
      file: 'C:\\Program Files\\FlexLM\\license.dat',
      disabled: {
        lines: 2,
        licenses: 6,
        features: [
          { name: 'editor', key: '0011AABBCCDD' },
          { name: 'render', key: '1122AABBCCDD' },
        ],
      },
      exit: { status: '25', why: 'Invalid host' },
      count: 1,
    });
    expect(story.unrecognized.count).toBe(0);
  });

  test('is told in one paragraph', () => {
    expect(story.problems.map((problem) => render(problemMessage(problem)))).toEqual([
      'The SERVER line has host id 001122aabbcc, which this computer does not have\nThis computer has: 0a1b2c3d4e5f, 0a1b2c3d4e60. ' +
        'Use the license on the computer that it is for, or ask the vendor to issue it for one of these host ids. ' +
        'The file that is meant: C:\\Program Files\\FlexLM\\license.dat. Lines out of service: 2 (6 licenses). ' +
        'The daemon contosod ended with status 25 (Invalid host).',
    ]);
  });

  test('that comes again with each start is one problem, and its lines count once', () => {
    const again = readStory((start + files + daemon + wrongHostId).repeat(3));
    expect(again.problems).toHaveLength(1);
    expect(again.problems[0]).toMatchObject({ count: 3, disabled: { lines: 2, licenses: 6 } });
  });

  test('whose log breaks off is one all the same', () => {
    const lines = wrongHostId.split('\n');
    for (let length = 1; length < lines.length; length++)
      expect(wrong(readStory(`${lines.slice(0, length).join('\n')}\n`))[0], `${length} lines`).toMatch(/^hostId/);
  });
});

describe('what is wrong', () => {
  test.each([
    ["(lmgrd) license manager: can't initialize:No SERVER lines in license file.\n", ['licenseFile No SERVER lines in license file. 1']],
    [
      '8:00:00 (lmgrd) (There are no VENDOR (or DAEMON) lines in the license file)\n',
      ['licenseFile (There are no VENDOR (or DAEMON) lines in the license file) 1'],
    ],
    ['8:00:00 (contosod) Retrying socket bind (address in use (10048))\n'.repeat(3), ['port 3']],
    ['8:00:00 (lmgrd) The TCP port number in the license, 27000, is already in use.\n', ['port 27000 1']],
    ['8:00:00 (contosod) CANNOT OPEN options file "/opt/contosod.opt"\n', ['optionsFile /opt/contosod.opt 1']],
    ['8:00:00 (contosod) MULTIPLE contosod servers running.\n', ['alreadyRunning 1']],
    ['8:00:00 (contosod) Not a valid server hostname, exiting.\n', ['hostName 1']],
    [
      '8:00:00 (contosod) Invalid license key (inconsistent authentication code)\n8:00:00 (contosod) \t==>INCREMENT editor contosod 5.0 permanent 5 0000\n',
      ['invalidKey editor 1'],
    ],
    ['8:00:00 (contosod) EXPIRED: editor\n8:00:00 (contosod) EXPIRED: editor\n', ['expired editor 2']],
    ['8:00:00 (contosod) Feature editor is expired\n', ['expired editor 1']],
    ['8:00:00 (contosod) Disabling 2 licenses from feature editor(AB12)\n', ['disabled 1']],
    ['8:00:00 (lmgrd) contosod exited with status 2 signal = 17\n', ['exit 2, signal 17 1']],
    [
      '8:00:00 (contosod) EXITING DUE TO SIGNAL 36 Exit reason 4\n8:00:05 (lmgrd) contosod exited with status 36 (No features to serve)\n',
      ['exit 36 1'],
    ],
    ['8:00:00 (contosod) EXITING DUE TO SIGNAL 15 Exit reason 5\n8:00:05 (lmgrd) contosod exited with status 0\n', []],
    ['8:00:00 (lmgrd) Lost quorum, shutting down\n', ['quorum 1']],
    ['6/15 8:00 (contosod) lichost: Wrong hostid, exiting\n6/15 8:00 (contosod) EXITING with code 25\n', ['hostId 1']],
    ['6/15 8:00 (contosod) lichost: Not a valid server host, exiting\n', ['hostName lichost 1']],
    ['6/15 8:00 (contosod) BAD CODE for editor\n', ['invalidKey editor 1']],
    ["6/15 8:00 (license daemon) License Manager server started\n6/15 8:00 (license daemon) Couldn't find a master\n", ['quorum 1']],
    ['6/15 8:00 (contosod) UNSUPPORTED FEATURE request: render by ana\n', ['unsupported render 1']],
    ['8:00:00 (contosod) NOTE: Some features are USER_BASED or HOST_BASED\n', ['include USER_BASED 1']],
    [
      '8:00:00 (contosod) Server started on lichost for:\teditor\n8:00:00 (contosod) render\ttools\n8:00:00 (contosod) EXTERNAL FILTERS are OFF\n',
      [],
    ],
  ])('%j', (text, expected) => {
    const story = readStory(text);
    expect(wrong(story)).toEqual(expected);
    expect(story.unrecognized.first).toEqual([]);
  });
});

describe('requests', () => {
  test.each([
    ['8:00:00 (d) OUT: "f" u@h\n'.repeat(3), { out: 3, peak: 3 }],
    ['8:00:00 (d) OUT: "f" u@h\n8:00:01 (d) IN: "f" u@h\n'.repeat(3), { out: 3, in: 3, peak: 1, isPartial: false }],
    ['8:00:00 (d) IN: "f" u@h\n8:00:01 (d) OUT: "f" u@h\n', { peak: 1, isPartial: true }],
    ['8:00:00 (d) OUT: "f" u@h  [job 1] (5 licenses)\n8:00:01 (d) IN: "f" u@h  [job 1] (5 licenses) (SHUTDOWN)\n', { peak: 5 }],
    ['8:00:00 (d) OUT: f u@h\n8:00:01 (d) UPGRADE: "f" u@h (1->4 licenses)\n', { peak: 4 }],
    ['8:00:00 (d) OUT: f by u\n8:00:01 (d) IN: f by u (1 licenses) (used: 0:00:01)\n', { out: 1, in: 1, peak: 1 }],
    ['8:00:00 (d) OUT: "f" @h (2) ^^^ 1.0 ana 10.0.0.1 99 0x1 7 9 my project 11 19 6-15-2026 8:00:00 NO ^^^\n', { peak: 7, issued: 9 }],
    ['8:00:00 (d_3) OUT: "f" u@h\n', { daemon: 'd_3' }],
    ['8:00:00 (d) Server started on h for:\tf\n8:00:00 (d_3) OUT: "f" u@h\n', { daemon: 'd' }],
    ['8:00:00 (d) QUEUED: "f" u@h\n8:00:00 (d) DEQUEUED: "f" u@h\n', { queued: 1 }],
    ['8:00:00 (d) OUT: "f" u@h\n8:00:00 (d) FLEXlm version 7.0f\n8:00:00 (d) OUT: "f" u@h\n', { peak: 1 }],
    ['8:00:00 (d)   OUT: "f" u@h\n', { out: 1 }],
    ['  lmgrd_1    | 8:00:00 (d) OUT: "f" u@h\n', { out: 1 }],
    ['Jun 15 8:00:00 host lmgrd[1]: 8:00:00 (d) OUT: "f" u@h\n', { out: 1 }],
    ['6/15 8:00 (d) OUT: "f" u@h\n', { out: 1 }],
    ['6/15 8:00 (d) IN server died: f by u (1 licenses) (used: 0:00:01)\n', { in: 1 }],
    ['2026-06-15T08:00:00.250+02:00 (d) OUT: "f" u@h\n', { out: 1 }],
  ])('%j', (text, expected) => {
    const story = readStory(text);
    expect(one(story)).toMatchObject(expected);
    expect(story.unrecognized.count).toBe(0);
  });

  const reached = 'Licensed number of users already reached.';
  test.each([
    [`8:00:00 (d) DENIED: "f" u@h  (${reached} (-4,342))\n`, { reason: reached, code: { code: -4, minor: 342, system: undefined } }],
    [`8:00:00 (d) DENIED: "f" u@h  (${reached} (-4,342:10054 ""))\n`, { code: { code: -4, minor: 342, system: 10054 } }],
    [`8:00:00 (d) DENIED: f u@h  [mark]\n(${reached} (-4,342:10054 ))\n`, { reason: reached, code: { code: -4 } }],
    [`8:00:00 (d) DENIED: f u@h  [mark]\n8:00:00 (d) (${reached} (-4,342:10054 ))\n`, { reason: reached, code: { code: -4 } }],
    ['8:00:00 (d) DENIED: 4 f to u@h\n', { reason: '', code: undefined }],
    ['8:00:00 (d) DENIED: 4 f to u@h\n8:00:01 (d) TIMESTAMP 6/15/2026\n', { reason: '', code: undefined }],
    [
      '8:00:00 (d) UNSUPPORTED: "f" (PORT_AT_HOST_PLUS   ) u@h  (License server system does not support this feature. (-18,327))\n',
      { kind: 'unsupported', code: { code: -18 } },
    ],
  ])('%j is denied', (text, expected) => {
    const story = readStory(text);
    expect(story.denials).toHaveLength(1);
    expect(story.denials[0]).toMatchObject({ feature: 'f', count: 1, ...expected });
    expect(story.unrecognized.count).toBe(0);
  });

  test('who was denied most comes first, whatever the name', () => {
    const denied = (who: string) => `8:00:00 (d) DENIED: "f" ${who} (${reached} (-4,342))\n`;
    const story = readStory(denied('ana@pc1') + denied('John Doe@pc2').repeat(2) + denied('eve@corp.example@pc3'));
    expect(story.denied).toEqual([
      { user: 'John Doe', host: 'pc2', count: 2 },
      { user: 'ana', host: 'pc1', count: 1 },
      { user: 'eve@corp.example', host: 'pc3', count: 1 },
    ]);
  });
});

describe('the day', () => {
  test.each([
    ['no line says it', '8:00:00 (d) OUT: "f" u@h\n', []],
    ['a start says it', start, ['1: 2026-06-15']],
    ['the time of the system says it', "8:00:00 (lmgrd) Server's System Date and Time: Mon Jun 15 2026 08:00:00 CEST\n", ['1: 2026-06-15']],
    ['a summary says it', '8:00:00 (d) (@d-SLOG@) Start-Date: Mon Jun 15 2026 08:00:00 CEST\n', ['1: 2026-06-15']],
    ['the clock goes back at midnight', '23:59:59 (d) TIMESTAMP 6/30/2026\n0:00:01 (d) OUT: "f" u@h\n', ['1: 2026-06-30', '2: 2026-07-01']],
    ['a day without a time stamp', '17:00:00 (d) TIMESTAMP 6/30/2026\n8:00:00 (d) OUT: "f" u@h\n', ['1: 2026-06-30', '2: 2026-07-01']],
    ['two daemons write out of order', '8:00:05 (d) TIMESTAMP 6/30/2026\n8:00:04 (lmgrd) lmgrd tcp-port 27000\n', ['1: 2026-06-30']],
    ['daylight saving time ends', '2:59:59 (d) TIMESTAMP 10/25/2026\n2:00:01 (d) OUT: "f" u@h\n', ['1: 2026-10-25']],
    [
      'lines have a date stamp',
      '2026-06-15T23:00:00Z (d) OUT: "f" u@h\n2026-06-16T01:00:00Z (d) IN: "f" u@h\n',
      ['1: 2026-06-15', '2: 2026-06-16'],
    ],
    ['no day is like this', '8:00:00 (d) TIMESTAMP 2/30/2026\n', []],
  ])('when %s', (_, text, expected) => expect(days(readStory(text))).toEqual(expected));

  test('is not known after a start, before a line says it', () => {
    const banner = `8:00:00 (lmgrd) ${'-'.repeat(47)}\n8:00:00 (lmgrd)   Please Note:\n8:00:00 (lmgrd) ${'-'.repeat(47)}\n`;
    const story = readStory(`${start}${banner}8:00:01 (d) DENIED: "f" u@h (No. (-4,1))\n`);
    expect(story.problems[0]?.first).toMatchObject({ line: 5, seconds: 8 * 3600 + 1, day: undefined });
    expect(story.unrecognized.count).toBe(0);
  });
});

describe('what lmstat and lmdiag print', () => {
  const head = 'lmutil - Copyright (c) 1989-2024 Flexera. All Rights Reserved.\nFlexible License Manager status on Mon 6/15/2026 8:00\n\n';
  test('is a status, with servers, daemons and what is in use', () => {
    const { status, problems, unrecognized } = readStory(
      `${head}License server status: 27000@a,27000@b\n    License file(s) on a: /opt/license.dat:\n\n` +
        'a: license server UP (MASTER) v11.19\nb: Cannot connect to license server system. (-15,570:115 "Operation now in progress")\n\n' +
        'Vendor daemon status (on a):\n\n    contosod: UP v11.19\nFeature usage info:\n\n' +
        'Users of editor:  (Total of 5 licenses issued;  Total of 3 licenses in use)\n\n  "editor" v5.0, vendor: contosod, expiry: 1-jan-0\n  floating license\n\n' +
        '    ana pc1 pc1 (v5.0) (a/27000 100), start Mon 6/15 7:00\n\t2 RESERVATIONs for GROUP staff (a/27000)\n\n' +
        'Users of render:  (Error: 2 licenses, unsupported by licensed server)\n',
    );
    expect(status).toEqual({
      servers: [
        { name: 'a', isUp: true, says: 'UP' },
        { name: 'b', isUp: false, says: 'Cannot connect to license server system. (-15,570:115 "Operation now in progress")' },
      ],
      daemons: [{ name: 'contosod', isUp: true, says: 'UP' }],
      features: [{ feature: 'editor', issued: 5, inUse: 3, users: 1, reserved: 2 }],
      checks: [],
    });
    expect(problems.map(({ subject, code }) => [subject, code?.code, code?.system])).toEqual([
      ['b', -15, 115],
      ['render', undefined, undefined],
    ]);
    expect(unrecognized.first).toEqual([]);
  });

  test('says which lines of a license cannot be checked out', () => {
    const { status } = readStory(
      `${head}-----\n"editor" v5.0, vendor: contosod\nLicense server: a\nfloating license  expires: 31-dec-2026\n\nThis license can be checked out\n-----\n` +
        '"render" v5.0, vendor: contosod\n\nThis license cannot be checked out because:\nFeature has expired.\nFeature:       render\nFlexNet Licensing error:-10,32\n',
    );
    expect(status?.checks).toEqual([
      { feature: 'editor', isUsable: true, reason: '', code: undefined },
      { feature: 'render', isUsable: false, reason: 'Feature has expired.', code: { code: -10, minor: 32, system: undefined } },
    ]);
  });
});

describe('nothing is lost', () => {
  test('what is not understood is counted and listed', () => {
    const story = readStory('8:00:00 (d) Acquired 5 things\nno log line\n\n8:00:01 (d) OUT: "f" u@h\n25:00:00 (d) no time\n');
    expect(story.unrecognized).toEqual({
      count: 3,
      first: [
        { line: 1, text: '8:00:00 (d) Acquired 5 things' },
        { line: 2, text: 'no log line' },
        { line: 5, text: '25:00:00 (d) no time' },
      ],
    });
    expect([story.lines, story.messages]).toEqual([5, 2]);
  });

  test('names beyond the limits are counted', () => {
    const lines = Array.from({ length: 20_010 }, (_, index) => `8:00:00 (d) OUT: "f${index}" u@h\n`);
    const story = readStory(lines.join(''));
    expect([story.features.length, story.requestsLeftOut]).toEqual([20_000, 10]);
  });
});
