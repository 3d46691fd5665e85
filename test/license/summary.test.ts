import { describe, expect, test } from 'vitest';
import { dayOf } from '../../server/src/license/model/date';
import { licenseSummary } from '../../server/src/license/model/licenseSummary';
import type { LicenseSummary } from '../../server/src/license/summary';
import { parseLicense } from '../../server/src/license/syntax/parse';

const TODAY = dayOf(2026, 10, 28);
const summaryOf = (text: string): LicenseSummary => licenseSummary(parseLicense(text), TODAY, '11.9');

const text = `# comment
SERVER lichost.contoso.example 001122AABBCC 7260
SERVER <host> #2005771344
DAEMON genesys.d "C:\\\\Program Files\\\\genesys.d.exe" options="/opt/my options/g.opt" port=7261
VENDOR examplevd /opt/examplevd /opt/examplevd.opt 7262
FEATURE seat genesys.d 8.0 1-jan-2030 100 BORROW USER_BASED HOST_BASED=5 OVERDRAFT=3 DUP_GROUP=UH \\
  VENDOR_STRING="a b" HOSTID="001122aabbcc 001122aabbdd" FLOAT_OK SUPERSEDE ISSUED=2-feb-2020 START=1-jan-2020 \\
  ISSUER="Contoso" NOTICE="n" dist_info="d" user_info="u" asset_info="t" SIGN="1234 5678 9abc"
INCREMENT seat genesys.d 8.0 permanent 50 SIGN=AAAABBBBCCCC
INCREMENT seat genesys.d 8.0 1-jan-2020 50 BORROW=24 SIGN=0000
UPGRADE seat genesys.d 7.0 8.0 permanent 10 SIGN=0000
FEATURE free examplevd 1.0 permanent uncounted ABCDEF123456 HOSTID=ANY
FEATURE unsigned examplevd 1.0 permanent 4
FEATURE short examplevd
PACKAGE suite examplevd 1.0 COMPONENTS="one two:2.0 three:3.0:4" OPTIONS=SUITE SIGN=0000
`;

describe('what other files may know of a license', () => {
  const summary = summaryOf(text);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('servers, with the forms of their host ids made equal', () => {
    expect(summary.servers.map(({ host, hostId, computer, port }) => [host?.text, hostId?.text, computer, port?.text])).toEqual([
      ['lichost.contoso.example', '001122AABBCC', '001122aabbcc', '7260'],
      [undefined, '#2005771344', '778da450', undefined],
    ]);
    expect(summary.isServerSet).toBe(false);
  });

  test('vendors, with paths without quotes', () => {
    expect(summary.vendors.map(({ name, path, options, port }) => [name?.text, path?.text, options?.text, port?.text])).toEqual([
      ['genesys.d', 'C:\\\\Program Files\\\\genesys.d.exe', '/opt/my options/g.opt', '7261'],
      ['examplevd', '/opt/examplevd', '/opt/examplevd.opt', '7262'],
    ]);
  });

  test('records, with what becomes of each', () => {
    expect(
      summary.records.map(({ kind, name, count, isUncounted, expiry, isSigned, notGranted }) => [
        kind,
        name.text,
        count,
        isUncounted,
        expiry,
        isSigned,
        notGranted,
      ]),
    ).toEqual([
      ['feature', 'seat', 100, false, dayOf(2030, 0, 1), true, undefined],
      ['increment', 'seat', 50, false, 'never', true, undefined],
      ['increment', 'seat', 50, false, dayOf(2020, 0, 1), true, 'expired'],
      ['upgrade', 'seat', 10, false, 'never', true, 'upgrade'],
      ['feature', 'free', undefined, true, 'never', true, undefined],
      ['feature', 'unsigned', 4, false, 'never', false, 'unsigned'],
      ['feature', 'short', undefined, false, undefined, false, 'unreadable'],
    ]);
    expect(summary.records[0]).toMatchObject({ issued: dayOf(2020, 1, 2), start: dayOf(2020, 0, 1) });
    expect(summary.records[3]).toMatchObject({ fromVersion: '7.0', version: { text: '8.0' } });
  });

  test('the attributes that matter elsewhere', () => {
    expect(summary.records[0]?.attributes).toEqual({
      borrowHours: 168,
      userBased: 'all',
      hostBased: 5,
      overdraft: 3,
      dupGroup: 'UH',
      vendorString: 'a b',
      hostIds: ['001122aabbcc', '001122aabbdd'],
      floatOk: true,
      supersede: true,
      issuer: 'Contoso',
      notice: 'n',
      distInfo: 'd',
      userInfo: 'u',
      assetInfo: 't',
    });
    expect(summary.records[2]?.attributes).toEqual({ borrowHours: 24 });
  });

  test('features, with what their records come to', () => {
    expect(
      summary.features.map(({ name, vendor, licenses, isUncounted, records }) => [name, vendor, licenses, isUncounted, records]),
    ).toEqual([
      ['seat', 'genesys.d', 150, false, [0, 1, 2, 3]],
      ['free', 'examplevd', 0, true, [4]],
      ['unsigned', 'examplevd', 0, false, [5]],
      ['short', 'examplevd', 0, false, [6]],
    ]);
  });

  test('a feature counts though its first record cannot be read', () => {
    const two = summaryOf('INCREMENT a v 1.0 permanent x SIGN=00\nINCREMENT a v 1.0 permanent 7 SIGN=00\n');
    expect(two.features).toMatchObject([{ licenses: 7, records: [0, 1] }]);
  });

  test('packages with their components', () => {
    expect(summary.packages).toMatchObject([
      {
        name: { text: 'suite' },
        vendor: { text: 'examplevd' },
        version: '1.0',
        isSuite: true,
        components: [
          { name: 'one', version: undefined, count: undefined },
          { name: 'two', version: '2.0', count: undefined },
          { name: 'three', version: '3.0', count: 4 },
        ],
      },
    ]);
    expect(summary.packages[0]?.components.map(({ range }) => slice(range))).toEqual(['one', 'two:2.0', 'three:3.0:4']);
  });

  test('ranges are of the file’s text', () => {
    const placed = [
      ...summary.servers.flatMap(({ host, hostId, port }) => [host, hostId, port]),
      ...summary.vendors.flatMap(({ name, path, options, port }) => [name, path, options, port]),
      ...summary.records.flatMap(({ name, vendor, version, expiryText }) => [name, vendor, version, expiryText]),
      ...summary.packages.flatMap(({ name, vendor }) => [name, vendor]),
    ].flatMap((value) => value ?? []);
    expect(placed.length).toBeGreaterThan(30);
    for (const { text: value, range } of placed) expect(slice(range)).toBe(value);
    expect(summary.records.map(({ range }) => slice(range).split(/\s/)[0])).toEqual([
      'FEATURE',
      'INCREMENT',
      'INCREMENT',
      'UPGRADE',
      'FEATURE',
      'FEATURE',
      'FEATURE',
    ]);
    expect(summary.records[0]?.countRange && slice(summary.records[0].countRange)).toBe('100');
  });

  test('no key and no signature', () => {
    const written = JSON.stringify(summary).toUpperCase();
    for (const secret of ['1234 5678 9ABC', '123456789ABC', 'AAAABBBBCCCC', 'ABCDEF123456']) expect(written).not.toContain(secret);
    expect(summary.records.map(({ signatures }) => signatures.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  test.each([
    ['layout', 'FEATURE a v 1.0 permanent 1 \\\n\tVENDOR_STRING="x y" SIGN="00 11"', true],
    ['an attribute of the administrator', 'FEATURE a v 1.0 permanent 1 VENDOR_STRING="x y" asset_info="z" SIGN="00 11"', true],
    ['a count', 'FEATURE a v 1.0 permanent 2 VENDOR_STRING="x y" SIGN="00 11"', false],
    ['a signature', 'FEATURE a v 1.0 permanent 1 VENDOR_STRING="x y" SIGN="00 12"', false],
    ['a signed attribute', 'FEATURE a v 1.0 permanent 1 VENDOR_STRING="x z" SIGN="00 11"', false],
    ['a keyword', 'INCREMENT a v 1.0 permanent 1 VENDOR_STRING="x y" SIGN="00 11"', false],
  ])('fingerprints of records that differ in %s', (_, other, isEqual) => {
    const one = 'FEATURE a v 1.0 permanent 1 VENDOR_STRING="x y" SIGN="00 11"';
    const [first, second] = [one, other].map((record) => summaryOf(`${record}\n`).records[0]?.fingerprint);
    expect(first === second).toBe(isEqual);
  });

  test('the same tree, day and release have the same summary', () => {
    const tree = parseLicense(text);
    expect(licenseSummary(tree, TODAY, '11.9')).toBe(licenseSummary(tree, TODAY, '11.9'));
    expect(licenseSummary(tree, TODAY + 9999, '11.9').records[0]?.notGranted).toBe('expired');
  });
});
