import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patternFor, readsAsLicenseFile } from '../../client/src/detect';
import { LicenseMemory } from '../../client/src/licenseMemory';
import { type FoundLicense, offerLicense, type SettingPlace } from '../../client/src/licenseOffer';
import * as server from '../../server/src/license/model/detect';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const licenseLine = new RegExp(contributes.languages.find(({ id }: { id: string }) => id === 'flexnet-license').firstLine);

const license =
  'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\nFEATURE router_seats genesys.d 8.0 permanent 10 \\\n  ISSUED=01-jan-2026 \\\n  SIGN=0000\n';
const wrapped = license.replace('permanent 10 \\', 'permanent 10 VENDOR_STRING="a b" \\\n HOSTID=ANY \\');

describe('a text', () => {
  test.each([
    ['a license', license],
    ['one with a mark before it', `\uFEFF${license}`],
    ['with long records', wrapped],
    ['with comments', `#1111\n${'# remark\n'.repeat(200)}\n${license}`],
    ['in a mail', `From: licensing@contoso.example\nSubject: Your license\n\nDear customer,\nhere it is.\n\n${license}`],
    ['with the line ends of Windows', license.replaceAll('\n', '\r\n')],
  ])('is a license: %s', (_, text) => {
    expect(readsAsLicenseFile(text, licenseLine)).toBe(true);
    expect(server.readsAsLicenseFile(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['other text', 'Meeting notes\nSERVER is down again.\nFEATURE requests: none\n'],
    [
      'an instruction that quotes a line',
      `Open the file.\nFind the line\n${license.split('\n')[0]}\nPut in the name of the host.\nSave the file.\nRestart.\n`,
    ],
    ['an options file', 'GROUP designers anna ben\nINCLUDE editor GROUP designers\nMAX 5 viewer USER carl\n'],
    ['a log', '8:01:02 (lmgrd) SERVER lichost 001122aabbcc 7260\n8:01:03 (genesys.d) Server started on lichost\n'],
    ['settings', 'SERVER=lichost\nPORT=7260\nDAEMON=genesys.d\n'],
    ['bytes', `\0${license}`],
    ['keywords in a sentence', 'VENDOR and SERVER lines are read first.\nPACKAGE lines follow.\n'],
  ])('is none: %s', (_, text) => {
    expect(readsAsLicenseFile(text, licenseLine)).toBe(false);
    expect(server.readsAsLicenseFile(text)).toBe(false);
  });
});

test.each([
  ['/site/genesys_2026.txt', 'genesys_*.txt'],
  ['genesys-2026-10-01.txt', 'genesys-*.txt'],
  ['C:\\flexlm\\x.lic.txt', '*.lic.txt'],
  ['license.dat.bak', '*.dat.bak'],
  ['license.dat_old', '*.dat_old'],
  ['license.dat.20260101', '*.dat.*'],
  ['LICENSE.DAT.TXT', '*.DAT.TXT'],
  ['license (1).txt', 'license (*).txt'],
  ['licenses', 'licenses'],
  ['notes.txt', 'notes.txt'],
  ['2026.txt', '2026.txt'],
  ['a1.txt', 'a1.txt'],
  ['what[1].txt', undefined],
  ['', undefined],
])('files named like %s are those of the pattern %s', (name, pattern) => {
  expect(patternFor(name)).toBe(pattern);
});

test.each(['*', '*.txt', '*.*'])('no name makes the pattern %s, which fits every text', (pattern) => {
  for (const name of ['2026.txt', '20.26', '7', '1.2.3', '_1.txt', '2026-10-01.txt', '.txt']) expect(patternFor(name)).not.toBe(pattern);
});

/** What the offer does when this button is pressed and this place chosen. */
async function answered(found: FoundLicense, button: string | undefined, place?: SettingPlace) {
  const done: unknown[] = [];
  let shown: string[] = [];
  await offerLicense(found, {
    show: async (message, ...buttons) => {
      shown = [message, ...buttons];
      return button;
    },
    choosePlace: async () => {
      done.push('choosePlace');
      return place;
    },
    checkThisFile: async () => done.push('check'),
    checkFilesNamed: async (...given) => done.push(given),
    remember: async (answer) => done.push(answer),
  });
  return { shown, done };
}

describe('the offer', () => {
  const found: FoundLicense = { name: 'genesys_2026.txt', pattern: 'genesys_*.txt', isInWorkspace: true };

  test('names the file and what can be chosen', async () => {
    expect((await answered(found, undefined)).shown).toEqual([
      'genesys_2026.txt looks like a FlexNet license, but its name does not say so. Check it as a license?',
      'For this file',
      'For files named genesys_*.txt',
      'No',
    ]);
    expect((await answered({ ...found, pattern: undefined }, undefined)).shown.slice(1)).toEqual(['For this file', 'No']);
    expect((await answered({ ...found, name: undefined, pattern: undefined }, undefined)).shown).toEqual([
      'This text looks like a FlexNet license. Check it as a license?',
      'Yes',
      'No',
    ]);
  });

  test.each<[string, Partial<FoundLicense>, string | undefined, SettingPlace | undefined, unknown[]]>([
    ['closed', {}, undefined, undefined, []],
    ['refused', {}, 'No', undefined, [false]],
    ['taken for the file', {}, 'For this file', undefined, [true, 'check']],
    [
      'taken for the pattern in the folder',
      {},
      'For files named genesys_*.txt',
      'workspace',
      ['choosePlace', ['genesys_*.txt', 'workspace'], 'check'],
    ],
    ['taken for the pattern everywhere', {}, 'For files named genesys_*.txt', 'user', ['choosePlace', ['genesys_*.txt', 'user'], 'check']],
    ['taken for the pattern, and then left', {}, 'For files named genesys_*.txt', undefined, ['choosePlace']],
    [
      'taken for the pattern without a folder',
      { isInWorkspace: false },
      'For files named genesys_*.txt',
      undefined,
      [['genesys_*.txt', 'user'], 'check'],
    ],
    ['taken for what has no name', { name: undefined, pattern: undefined }, 'Yes', undefined, [true, 'check']],
  ])('is %s', async (_, other, button, place, expected) => {
    expect((await answered({ ...found, ...other }, button, place)).done).toEqual(expected);
  });
});

test('answers are remembered for each file, the latest counts, and the oldest are forgotten', async () => {
  const kept = new Map<string, unknown>();
  const memento = {
    get: (key: string, otherwise?: unknown) => kept.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  const memory = new LicenseMemory(memento as ConstructorParameters<typeof LicenseMemory>[0]);
  expect(memory.answerFor('file:///a')).toBeUndefined();
  await memory.remember('file:///a', true);
  await memory.remember('file:///b', false);
  await memory.remember('file:///a', false);
  expect(['file:///a', 'file:///b', 'file:///c'].map((uri) => memory.answerFor(uri))).toEqual([false, false, undefined]);
  for (let i = 0; i < 499; i++) await memory.remember(`file:///${i}`, true);
  expect(['file:///a', 'file:///b', 'file:///0'].map((uri) => memory.answerFor(uri))).toEqual([false, undefined, true]);
});
