import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isUnnamedLicenseFile } from '../../client/src/detect';
import { HEAD_LENGTH, holdsLicenseRecord } from '../../server/src/license/model/detect';

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
