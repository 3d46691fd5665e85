import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEAD_LENGTH, holdsLicenseRecord, licenseLine } from '../../server/src/license/model/detect';
import { otherTextOf } from '../../server/src/license/model/otherText';

const server = 'SERVER lichost.contoso.example 001122aabbcc 7260\n';
const comments = (count: number) => '# Order : 11111111\n'.repeat(count);

describe('a file whose name does not say what it is is a license file', () => {
  test.each([
    ['with a record in the first line', server],
    ['after the number that Genesys writes first', `#1111\n${server}`],
    ['after a banner and blank lines', `#1111\r\n#\r\n\r\n${server.replace('\n', '\r\n')}`],
    ['of lines that end in CR alone', `#1111\r${server.replace('\n', '\r')}`],
    ['after a long comment', comments(200) + server],
    ['after a byte order mark', `\uFEFF${server}`],
    ['after the head of an email', `Subject: your license\n\nFEATURE lds genesys.d 8.0 permanent 1 SIGN=000000000000\n`],
    ['with new records alone', 'FEATURE lds genesys.d 8.0 01-jan-00 1 SIGN=000000000000\n'],
    ['of a template', 'SERVER xxxxxx [Host ID] xxxx\nDAEMON genesys.d /path_here\n'],
    ['of a daemon on Windows', '#1111\nDAEMON genesys.d c:\\flexlm\\genesys.d.exe port=7261\n'],
    ['of packages', 'PACKAGE suite examplevd 2.0 COMPONENTS="a b"\n'],
    ['for any computer', 'SERVER this_host ANY\nVENDOR examplevd\n'],
  ])('%s', (_, text) => {
    expect(holdsLicenseRecord(text)).toBe(true);
    expect(otherTextOf(text)).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['a text', 'This is the server that the vendor gave us.\nFEATURE of the month: none\n'],
    ['settings', 'SERVER lichost.contoso.example\nPORT 7260\n'],
    ['bytes', `\0\0${server}`],
    ['records after what is looked at', comments(HEAD_LENGTH / 10) + server],
    ['a table', 'name,count\nserver,10\n'],
  ])('but not with %s', (_, text) => {
    expect(holdsLicenseRecord(text)).toBe(false);
  });
});

test('VS Code looks for the same line', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { firstLine } = contributes.languages.find(({ id }: { id: string }) => id === 'flexnet-license');
  expect(firstLine).toBe(licenseLine.source);
});

describe('what is not a license file', () => {
  test.each([
    ['options', 'options', 'GROUP designers anna ben\nINCLUDE editor GROUP designers\n', 'GROUP'],
    ['options in lower case', 'options', 'timeoutall 3600\n', 'timeoutall'],
    ['options after comments', 'options', `# who may use what\n\n  RESERVE 2 editor USER anna\n`, 'RESERVE'],
    ['a group that goes on', 'options', 'GROUP designers anna \\\n ben \\\n carl \\\n dora\n', 'GROUP'],
    ['options with a quoted feature', 'options', 'MAX 2 "editor:VERSION=2.0" GROUP designers\nNOLOG OUT\n', 'MAX'],
    ['options beside what nobody knows', 'options', 'USER anna\nINCLUDE editor USER anna\n', 'INCLUDE'],
    ['where a log goes', 'options', 'DEBUGLOG +/var/log/examplevd.log\n', 'DEBUGLOG'],
    ['a log', 'debugLog', '10:00:00 (lmgrd) lmgrd tcp-port 27000\n10:00:01 (examplevd) OUT: "editor" anna@pc1\n', '10:00:00'],
    ['a log with hours of one digit', 'debugLog', ' 8:00:00 (examplevd) IN: "editor" anna@pc1\n', '8:00:00'],
    ['a log with dates', 'debugLog', '2026-01-05T10:00:00Z (examplevd) Server started\n', '2026-01-05T10:00:00Z'],
    ['an old log', 'debugLog', '1/05 10:00 (examplevd) Server started\n', '1/05'],
    ['a log without times', 'debugLog', "(lmgrd) license manager: can't initialize\n", '(lmgrd)'],
    ['a log of a container', 'debugLog', 'lmgrd_1    | 10:00:00 (EXAMPLEVD) TCP_NODELAY NOT enabled\n', 'lmgrd_1'],
    ['a log through syslog', 'debugLog', 'Jan  5 10:00:00 lichost lmgrd[7]: 10:00:00 (lmgrd) started\n', 'Jan'],
    [
      'lmstat',
      'lmutilOutput',
      'lmutil - Copyright\nFlexible License Manager status on Mon 1/5/2026 10:00\n\nUsers of editor:\n a\n b\n c\n',
      'lmutil',
    ],
  ] as const)('%s', (_, kind, text, word) => {
    const other = otherTextOf(text);
    expect(other?.kind).toBe(kind);
    expect(text.slice(other?.range.start, other?.range.end)).toBe(word);
  });

  test.each([
    ['an empty file', ''],
    ['comments', '# GROUP designers anna\n# INCLUDE editor USER anna\n'],
    ['a damaged license file', 'SERVRE lichost 001122aabbcc\nFEATUER lds genesys.d 8.0 permanent 1\n'],
    ['a license file with an option pasted in', `${server}GROUP designers anna ben\nMAX 5 editor USER carl\n`],
    ['a mail', 'Date: Mon, 5 Jan 2026 10:00:00 (CET)\nReceived: from x; 10:00:00 (CET)\nServer line to follow\n'],
    ['prose', 'Include the group in the file.\nMax is on leave.\nReserve a room.\n'],
    ['one option among other lines', 'a b c\nd e f\ng h i\nTIMEOUTALL 900\n'],
  ])('but not %s', (_, text) => {
    expect(otherTextOf(text)).toBeUndefined();
  });
});

test.each([' ', '\t', '# ', 'SERVER ', 'FEATURE a ', 'GROUP\t', '(', '1:', '\\\n', 'x|'])('%j many times is read in no time', (piece) => {
  const text = piece.repeat(HEAD_LENGTH);
  const before = performance.now();
  otherTextOf(text);
  expect(performance.now() - before).toBeLessThan(500);
});
