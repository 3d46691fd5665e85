import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anonymizeFiles, type FileToShow } from '../../server/src/anonymizeFiles';
import type { Finding } from '../../server/src/core/finding';
import { candidates } from '../../server/src/language/detection';
import { languages } from '../../server/src/languages';
import { license } from '../../server/src/license/language';
import { licenseLikeText } from '../support/arbitraries';
import { analyze, checkLicense } from '../support/check';
import { damagedLicense } from '../support/damagedLicense';
import { readMarks } from '../support/marked';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';
import { runs } from '../support/runs';

async function shown(text: string): Promise<string | undefined> {
  const [file] = await anonymizeFiles([{ name: 'license.dat', text, language: license as never }]);
  return file?.text;
}

const placesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, range }) => `${rule} ${severity} ${range.start}-${range.end}`);

/** What holds of every license file: its length, its findings and the second run. */
async function expectLaws(text: string, settings = {}): Promise<string> {
  const after = (await shown(text)) ?? '';
  expect(after.length).toBe(text.length);
  expect(placesOf(checkLicense(after, settings))).toEqual(placesOf(checkLicense(text, settings)));
  expect(await shown(after)).toBe(after);
  return after;
}

const blocks = Object.entries(rulePages).flatMap(([id, page]) =>
  readPage(page)
    .filter(({ language, around }) => ['license', 'options', 'log'].includes(language.id) && around.issued === undefined)
    .map((block, index) => ({ name: `${id} ${index}`, ...block, text: readMarks(block.text).text })),
);

describe('a file of a rule’s page, with those beside it, has the same findings with made-up names', () => {
  test.each(blocks)('$name', async ({ text, settings, fileName, language, around }) => {
    const beside = Object.entries(around.beside).map(([name, other]): FileToShow => {
      const found = candidates(languages, { name, head: other })[0];
      if (!found) throw new Error(`${name} is of no language.`);
      return { name, text: other, language: found };
    });
    const files = await anonymizeFiles([{ name: fileName, text, language }, ...beside]);
    const [after, ...others] = files;
    const before = await analyze(language, fileName, text, settings, around);
    const isOther = before.findings().some(({ rule }) => ['foreign-format', 'binary-file', 'mail-coding'].includes(rule));
    if (after === undefined) return expect(isOther).toBe(true);
    const afterwards = await analyze(language, after.name, after.text, settings, {
      ...around,
      beside: Object.fromEntries(others.map((other, index) => [other?.name ?? beside[index]?.name, other?.text ?? ''])),
    });
    expect(after.text.length).toBe(text.length);
    expect(placesOf(afterwards.findings()), after.text).toEqual(placesOf(before.findings()));
    const again = await anonymizeFiles(
      files.map((file, index) => ({ ...file, language: index === 0 ? language : beside[index - 1]?.language }) as FileToShow),
    );
    expect(again).toEqual(files);
  });
});

test('a damaged file keeps its findings', async () => {
  await fc.assert(
    fc.asyncProperty(damagedLicense, async ({ damaged }) => {
      await expectLaws(damaged);
    }),
    { numRuns: runs(25) },
  );
});

test('any text keeps its length, and what is made up is the same the second time', async () => {
  await fc.assert(
    fc.asyncProperty(licenseLikeText, async (text) => {
      const after = await shown(text);
      if (after === undefined) return;
      expect(after.length).toBe(text.length);
      expect(await shown(after)).toBe(after);
    }),
    { numRuns: runs(50) },
  );
});

/** Names and numbers that are nobody's, and would be found in the output. */
const name = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnprst'), minLength: 6, maxLength: 10 });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length }).filter((text) => /\d/.test(text));
const secrets = fc.record({
  host: name,
  domain: name,
  user: name,
  customer: name,
  folder: name,
  remark: name,
  serial: fc.string({ unit: fc.constantFrom(...'123456789'), minLength: 9, maxLength: 12 }),
  hostId: hex(12),
  otherId: hex(8),
  key: hex(16),
  sign: hex(24),
  address: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 130, max: 254 }))).map((parts) => parts.join('.')),
});

test('nothing of the names, numbers and keys is left', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const { host, domain, user, customer, folder, remark, serial, hostId, otherId, key, sign, address } = secret;
      const groups = sign.replace(/.{4}(?=.)/g, '$& ').toUpperCase();
      const text = [
        `# ${remark} wrote to ${user}@${domain}.example about ${host} (${address}), key ${key}, id ${hostId.toUpperCase()}`,
        `# seatkeeper-disable-next-line expired: ${remark} knows`,
        `SERVER ${host}.${domain}.example ${hostId} 27000`,
        `VENDOR examplevd /opt/${folder}/examplevd OPTIONS="C:\\${user}\\${customer}.opt" PORT=27001`,
        `SERVER ${address} INTERNET=${address}`,
        `FEATURE editor examplevd 2.0 31-dec-2020 5 ${key} NOTICE="Sold to ${customer} (${remark})" SN=${serial} \\`,
        `    VENDOR_STRING="${customer};${serial}" ISSUER=${remark} HOSTID="USER=${user} ${otherId}" \\ # ${remark}`,
        `    SIGN="${groups.slice(0, 14)} \\`,
        `    ${groups.slice(15)}"`,
        `#INCREMENT editor examplevd 2.0 permanent 5 ${key} vendor_info=${customer} HOSTID=HOSTNAME=${host} \\`,
        `#    SIGN=${sign}`,
        `INCREMENT viewer examplevd 2.0 permanent 0 HOSTID=DISPLAY=${host} customer=${customer} SIGN2=${sign} asset_info="${serial}"`,
        `From: ${user}@${domain}.example`,
        `${customer} FEATURE editor examplevd 2.0 permanent 5 SIGN=${sign}`,
        `FEATRE ${remark}`,
        '',
      ].join('\n');
      const after = await expectLaws(text);
      const plain = after.toLowerCase();
      const bare = plain.replace(/[^\da-z]/g, '');
      for (const [kind, value] of Object.entries(secret)) {
        expect(plain.includes(value), `${kind} ${value} in ${after}`).toBe(false);
        if (kind === 'sign' || kind === 'key') expect(bare.includes(value), `${kind} ${value} in ${after}`).toBe(false);
      }
      for (const kept of ['editor examplevd 2.0 31-dec-2020 5', '27000', 'PORT=27001', '# seatkeeper-disable-next-line expired: '])
        expect(after).toContain(kept);
    }),
    { numRuns: runs(50) },
  );
});

const manySecrets = fc.record({
  host: name,
  domain: name,
  user: name,
  other: name,
  pc: name,
  group: name,
  project: name,
  display: name,
  customer: name,
  folder: name,
  remark: name,
  hostId: hex(12),
  key: hex(16),
  sign: hex(24),
  address: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 130, max: 254 }))).map((parts) => parts.join('.')),
});

test('nothing is left of the names, numbers and keys in three files that are shown together', async () => {
  await fc.assert(
    fc.asyncProperty(manySecrets, async (secret) => {
      const { host, domain, user, other, pc, group, project, display, customer, folder, remark, hostId, key, sign, address } = secret;
      const texts = {
        [`${customer}.lic`]: [
          `SERVER ${host}.${domain}.example ${hostId} 27000`,
          `VENDOR examplevd OPTIONS=/opt/${folder}/${customer}.opt`,
          `FEATURE editor examplevd 2.0 31-dec-2020 5 ${key} NOTICE="${customer}" SIGN=${sign}`,
        ],
        [`${customer}.opt`]: [
          `# ${remark}: ask ${user}`,
          `#INCLUDE editor USER ${other}`,
          `GROUP ${group} ${user} ${other}`,
          `GROUP ${group.toUpperCase()} ${pc}\\${user} \\`,
          `  ${other}@${pc}`,
          `HOST_GROUP ${group}pcs ${pc} ${host}.${domain}.example ${address}`,
          `INCLUDE editor GROUP ${group}`,
          `INCLUDE "editor HOSTID=${hostId}" USER ${user}`,
          `MAX 2 editor:NOTICE=${customer} USER ${user} ${other}`,
          `EXCLUDE editor:SIGN=${sign} DISPLAY ${display}:0.0`,
          `EXCLUDE editor PROJECT "${project} ${remark}"`,
          `EXCLUDE editor INTERNET ${address}/24`,
          `INCLUDE editor ${user} ${other}`,
          `RESERVE 1 editor INTERNET ${address}`,
          `${user} ${other}`,
          `DEBUGLOG "+C:\\${customer}\\${folder} ${remark}\\examplevd.log"`,
          `INCLUDE_ENTITLEMENT ${key} USER ${user}`,
        ],
        'lmgrd.log': [
          `Jun 15 08:00:00 ${host} lmgrd[4711]: 8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1 x64_lsb) started on ${host}.${domain}.example (linux) (6/15/2026)`,
          `8:00:00 (lmgrd) License file(s): /opt/${folder}/${customer}.lic 27000@${host}`,
          `8:00:00 (examplevd) Wrong hostid on SERVER line for license file:`,
          `8:00:00 (examplevd) \t/opt/${folder}/${customer}.lic`,
          `8:00:00 (examplevd) SERVER line says ${hostId}, hostid is "${key.slice(0, 12)} ${hostId}"`,
          `8:00:00 (examplevd) Disabling 5 licenses from feature editor(${key.toUpperCase()} license key)`,
          `8:00:00 (examplevd) Invalid license key (inconsistent authentication code)`,
          `8:00:00 (examplevd) \t==>FEATURE editor examplevd 2.0 31-dec-2020 5 ${key} NOTICE="${customer}" SIGN="${sign.replace(/.{4}(?=.)/g, '$& ').toUpperCase()}"`,
          `8:00:00 (examplevd) (@examplevd-SLOG@) Options file used: /opt/${folder}/${customer}.opt`,
          `8:00:00 (examplevd) (@examplevd-SLOG@) Host used in license file: ${host}`,
          `8:00:00 (examplevd) Unknown Host: ${pc}`,
          `8:00:01 (examplevd) OUT: "editor" ${user}@${pc} [${display}:0.0] (2 licenses) ^^^ 2.0 ${user} ${address} 4711 ${key} 1 5 ${project} ${remark} 1 2 3 4 5 ^^^`,
          `8:00:02 (examplevd) DENIED: "editor" ${user} ${other}@${pc}  (User/host not on INCLUDE list for feature. (-39,147))`,
          `8:00:03 (examplevd) UNSUPPORTED: "viewer" (PORT_AT_HOST_PLUS   ) ${other}@${pc} (License server system does not support this feature. (-18,327))`,
          `8:00:04 (examplevd) something about ${user} of ${customer} at ${address}, ${hostId}`,
          `${remark} wrote ${other} here`,
          `lmstat - Copyright (c) 1989-2024 Flexera. All Rights Reserved.`,
          `License server status: 27000@${host}`,
          `    License file(s) on ${host}: /opt/${folder}/${customer}.lic:`,
          `${host}: license server DOWN (MASTER) v11.19`,
          `Users of editor:  (Total of 5 licenses issued;  Total of 2 licenses in use)`,
          `  "editor" v2.0, vendor: examplevd, expiry: 31-dec-2020`,
          `    ${user} ${other} ${pc} ${display}:0.0 (v2.0) (${host}/27000 101), start Mon 6/15 8:49, 2 licenses`,
          `    2 RESERVATIONs for GROUP ${group} (${host}/27000)`,
        ],
      };
      const files = Object.entries(texts).map(([fileName, lines]): FileToShow => {
        const text = `${lines.join('\n')}\n`;
        return { name: fileName, text, language: candidates(languages, { name: fileName, head: text })[0] as never };
      });
      expect(files.map(({ language }) => language.id)).toEqual(['license', 'options', 'log']);
      const shown = await anonymizeFiles(files);
      const plain = shown
        .map((file) => `${file?.name}\n${file?.text}`)
        .join('\n')
        .toLowerCase();
      const bare = plain.replace(/[^\da-z]/g, '');
      for (const [kind, value] of Object.entries(secret)) {
        expect(plain.includes(value), `${kind} ${value} in ${plain}`).toBe(false);
        if (kind === 'sign' || kind === 'key') expect(bare.includes(value), `${kind} ${value} in ${plain}`).toBe(false);
      }
      for (const [index, { name: fileName, text, language }] of files.entries()) {
        const file = shown[index];
        expect(file?.text.length).toBe(text.length);
        const [before, after] = [await analyze(language, fileName, text), await analyze(language, file?.name ?? '', file?.text ?? '')];
        expect(placesOf(after.findings()), file?.text).toEqual(placesOf(before.findings()));
      }
      expect(await anonymizeFiles(shown.map((file, index) => ({ ...file, language: files[index]?.language }) as FileToShow))).toEqual(
        shown,
      );
      for (const keptText of [
        'editor USER',
        '"editor" ',
        '(2 licenses)',
        '(v11.19.6.0 build 1 x64_lsb)',
        'from feature editor(',
        ' 1 5 ',
        '27000@',
        'License server status',
      ])
        expect(shown.map((file) => file?.text).join('')).toContain(keptText);
    }),
    { numRuns: runs(25) },
  );
});

test('one name has one made-up name in all files, in whatever case, and the name of a file goes with it', async () => {
  const files = await anonymizeFiles(
    [
      { name: 'contoso.lic', text: 'SERVER lichost.contoso.example 001122aabbcc\n' },
      { name: 'license.dat', text: '# LicHost, 001122AABBCC\nSERVER LICHOST 001122AABBCC\nVENDOR examplevd C:\\contoso\\examplevd\n' },
    ].map((file) => ({ ...file, language: license as never })),
  );
  const [first, second] = files;
  const [, host = '', domain = '', id = ''] = /^SERVER (\w+)\.(\w+)\.\w+ (\w+)\n$/.exec(first?.text ?? '') ?? [];
  expect(first?.name).toBe(`${domain}.lic`);
  expect(second?.name).toBe('license.dat');
  const capital = host.replace(
    /^(.)(..)(.)/,
    (_, one: string, two: string, three: string) => one.toUpperCase() + two + three.toUpperCase(),
  );
  expect(second?.text).toBe(
    `# ${capital}, ${id.toUpperCase()}\nSERVER ${host.toUpperCase()} ${id.toUpperCase()}\nVENDOR examplevd C:\\${domain}\\examplevd\n`,
  );
  expect(host).not.toBe('lichost');
});

test.each([
  ['an options file', 'INCLUDE editor USER ana\nMAX 2 editor GROUP staff\n'],
  ['a log', '10:11:12 (lmgrd) started on lichost\n'],
  ['bytes', '\0\x01\x02\x03\x04\x05'],
  ['a mail in Base64', 'Content-Transfer-Encoding: base64\n\nU0VSVkVS\n'],
])('%s is refused', async (_, text) => expect(await shown(text)).toBeUndefined());
