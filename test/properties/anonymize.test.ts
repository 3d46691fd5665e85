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
    { numRuns: 100 },
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
    { numRuns: 200 },
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
    { numRuns: 200 },
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
