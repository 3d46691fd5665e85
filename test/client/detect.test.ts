import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isUnnamedLicenseFile, readsAsLog } from '../../client/src/detect';
import { HEAD_LENGTH, holdsLicenseRecord } from '../../server/src/license/model/detect';
import { readsAsLog as readsAsLogInServer } from '../../server/src/log/model/detect';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const licenseLine = new RegExp(contributes.languages.find(({ id }: { id: string }) => id === 'flexnet-license').firstLine);
const genesys = '#1111\nSERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const document = { languageId: 'plaintext', fileName: '/site/genesys.dat', text: genesys, associations: {} };

test.each([
  [{}, true],
  [{ fileName: 'C:\\flexlm\\GENESYS.DAT' }, true],
  [{ associations: { '*.conf': 'ini' } }, true],
  [{ associations: { '*.dat': 'plaintext' } }, false],
  [{ languageId: 'ini' }, false],
  [{ languageId: 'flexnet-license' }, false],
  [{ fileName: '/site/genesys.txt' }, false],
  [{ text: 'SERVER lichost\n' }, false],
  [{ text: '' }, false],
])('a .dat file with %j: %s', (other, expected) => {
  expect(isUnnamedLicenseFile({ ...document, ...other }, licenseLine)).toBe(expected);
});

test.each([
  genesys,
  genesys.replaceAll('\n', '\r\n'),
  genesys.replaceAll('\n', '\r'),
  '',
  'a\nb\n',
  `\0${genesys}`,
  `${'# comment\n'.repeat(HEAD_LENGTH / 10)}${genesys}`,
  `${'# comment\n'.repeat(HEAD_LENGTH / 20)}${genesys}`,
  'DAEMON examplevd "C:\\Program Files\\examplevd.exe"\n',
])('extension and server look for the same: %#', (text) => {
  expect(isUnnamedLicenseFile({ ...document, text }, licenseLine)).toBe(holdsLicenseRecord(text));
});

const log = '8:00:00 (lmgrd) lmgrd tcp-port 27000\n8:00:01 (contosod) OUT: "editor" ana@pc1\n';

test.each([
  [log, true],
  [log.replaceAll('\n', '\r\n'), true],
  ['8:00:01 (contosod) OUT: "editor" ana@pc1', true],
  ['2026-06-15T08:00:01Z (contosod) TIMESTAMP 6/15/2026\n', true],
  ['2026-06-15T08:00:01.5+02:00 (contosod) OUT: "editor" ana@pc1\n', true],
  ['lmgrd_1  | 8:00:01 (contosod) TCP_NODELAY NOT enabled\nlmgrd_1  | 8:00:01 (lmgrd) contosod using TCP-port 27004\n', true],
  ['Jun 15 host lmgrd[1]: 8:00:01 (lmgrd) lmgrd tcp-port 27000\n', true],
  ["(lmgrd) license manager: can't initialize:No SERVER lines in license file.\n", true],
  ['6/15 8:00 (contosod) IN: "editor" ana@pc1\n', true],
  ['lmutil - Copyright (c) 1989-2024 Flexera. All Rights Reserved.\n', true],
  ['Users of editor:  (Total of 5 licenses issued;  Total of 1 license in use)\n', true],
  ['8:00:01 (main) Started the application\n8:00:02 (main) Ready\n', false],
  ['2026-06-15 08:00:01 INFO (worker) done\n', false],
  [`${log}a\nb\nc\n`, false],
  ['SERVER lichost 001122aabbcc\n', false],
  ['25:00:00 (lmgrd) no time\n', false],
  [`\0${log}`, false],
  ['', false],
])('extension and server look for the same logs: %j is one: %s', (text, expected) => {
  expect([readsAsLog(text), readsAsLogInServer(text)]).toEqual([expected, expected]);
});
