import { describe, expect, test } from 'vitest';
import { fileGrants } from '../../server/src/license/model/grants';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { today } from '../support/check';

/** The grant of the first record's name: the SN= of each record in License Manager's order with its standing, and the sum. */
function grantOf(text: string, release = '11.9', day = today) {
  const [grant] = fileGrants(parseLicense(text), day, release).features;
  return {
    order: grant?.claims.map(({ feature, standing }) => {
      const number = feature.attributes.find(({ name }) => name === 'SN')?.value;
      return `${number} ${standing.kind}${standing.kind === 'ignored' ? ` ${standing.reason}` : ''}`;
    }),
    licenses: grant?.licenses,
    pools: grant?.pools,
  };
}

/** Records of one feature, each given as keyword, version, expiry, count and attributes. */
function records(...lines: string[]): string {
  return lines
    .map((line, index) => {
      const [keyword, ...rest] = line.split(' ');
      return `${keyword} f1 examplevd ${rest.join(' ')} SN=${index + 1} SIGN=00000000000${index}\n`;
    })
    .join('');
}

describe('the order of records', () => {
  test.each([
    ['file order', ['FEATURE 1.0 permanent 5', 'FEATURE 1.0 permanent 6'], ['1 granted', '2 ignored fileOrder'], 5],
    ['FEATURE before INCREMENT', ['INCREMENT 1.0 permanent 5', 'FEATURE 1.0 permanent 6'], ['2 granted', '1 granted'], 11],
    ['uncounted before counted', ['FEATURE 1.0 permanent 5', 'FEATURE 2.0 permanent 0 HOSTID=ANY'], ['2 granted', '1 granted'], 5],
    ['the earlier version', ['FEATURE 10.0 permanent 5', 'FEATURE 9.0 permanent 6'], ['2 granted', '1 ignored version'], 6],
    [
      'the newest',
      ['FEATURE 1.0 permanent 5', 'FEATURE 1.0 permanent 6 START=1-jan-2020', 'FEATURE 1.00 permanent 7 ISSUED=1-jan-2021'],
      ['3 granted', '2 ignored issued', '1 ignored issued'],
      7,
    ],
    [
      'ISSUED before START',
      ['FEATURE 1.0 permanent 5 ISSUED=1-jan-2020 START=1-jan-2024', 'FEATURE 1.0 permanent 6 ISSUED=1-jan-2022'],
      ['2 granted', '1 ignored issued'],
      6,
    ],
    [
      'sort= before all',
      ['FEATURE 1.0 permanent 5', 'FEATURE 9.0 permanent 6 sort=7', 'FEATURE 0.5 permanent 7 sort=300'],
      ['2 granted', '1 ignored sort', '3 ignored sort'],
      6,
    ],
    [
      'file order where every line has the same sort=',
      ['FEATURE 2.0 permanent 5 sort=1', 'FEATURE 1.0 permanent 6 sort=1'],
      ['1 granted', '2 ignored fileOrder'],
      5,
    ],
    [
      'each VENDOR_STRING',
      ['FEATURE 1.0 permanent 5 VENDOR_STRING=b', 'FEATURE 1.0 permanent 6 VENDOR_STRING="a"', 'FEATURE 1.0 permanent 7 VENDOR_STRING=a'],
      ['2 granted', '3 ignored fileOrder', '1 granted'],
      11,
    ],
  ])('is by %s', (_, lines, order, licenses) => {
    expect(grantOf(records(...lines))).toMatchObject({ order, licenses });
  });

  test('is by the higher version before release 11', () => {
    const text = records('FEATURE 9.0 permanent 5', 'FEATURE 10.0 permanent 6');
    expect(grantOf(text, '9.5').order).toEqual(['2 granted', '1 ignored version']);
    expect(grantOf(text, '10.8').licenses).toBe(6);
    expect(grantOf(text, '11.7').licenses).toBe(5);
  });
});

describe('what grants nothing', () => {
  test.each([
    ['expired', 'FEATURE f1 v 1.0 14-jun-2026 5 SIGN=00\n', '11.9', 'expired'],
    ['expired in 19xx', 'FEATURE f1 v 1.0 31-dec-27 5 SIGN=00\n', '11.9', 'expired'],
    ['not valid yet', 'FEATURE f1 v 1.0 permanent 5 START=16-jun-2026 SIGN=00\n', '11.9', 'notYetValid'],
    ['without a signature', 'FEATURE f1 v 1.0 permanent 5\n', '11.9', 'unsigned'],
    ['with an empty signature', 'FEATURE f1 v 1.0 permanent 5 SIGN=\n', '11.9', 'unsigned'],
    ['with a placeholder for a signature', 'FEATURE f1 v 1.0 permanent 5 SIGN=xx\n', '11.9', 'placeholder'],
    ['with a placeholder for a key', 'FEATURE f1 v 1.0 permanent 5 xxxxxxxxxxxx\n', '11.9', 'placeholder'],
    ['an upgrade', 'UPGRADE f1 v 1.0 2.0 permanent 5 SIGN=00\n', '11.9', 'upgrade'],
  ])('is a record %s', (_, text, release, kind) => {
    expect(grantOf(text, release)).toMatchObject({ order: [`undefined ${kind}`], licenses: 0, pools: 0 });
  });

  test('depends on the day', () => {
    const text = records('FEATURE 1.0 31-dec-2026 5', 'FEATURE 1.0 permanent 6 START=1-jan-2027');
    expect(grantOf(text)).toMatchObject({ order: ['2 notYetValid', '1 granted'], licenses: 5 });
    expect(grantOf(text, '11.9', today + 300)).toMatchObject({ order: ['2 granted', '1 expired'], licenses: 6 });
  });
});

test.each([
  ['equal', '', '', 1],
  ['of different versions', '', 'version', 2],
  ['with another HOSTID', 'HOSTID=001122aabbcc', '', 2],
  ['with another NOTICE', 'NOTICE=x', '', 1],
])('INCREMENT records %s are in pools', (_, attribute, version, pools) => {
  const text = records('INCREMENT 1.0 permanent 5', `INCREMENT ${version ? '2.0' : '1.00'} permanent 6 ${attribute}`.trim());
  expect(grantOf(text)).toMatchObject({ licenses: 11, pools });
});

describe('SUPERSEDE', () => {
  test.each([
    ['the older', ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026'], 10],
    ['of other versions too', ['FEATURE 3.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026'], 10],
    ['by START=', ['INCREMENT 1.0 permanent 50 START=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE START=1-jan-2026'], 10],
    [
      'by its own name in the list',
      ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE="f2 f1" ISSUED=1-jan-2026'],
      10,
    ],
    [
      'not by other names in the list',
      ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE="f2 f3" ISSUED=1-jan-2026'],
      60,
    ],
    [
      'not of the same day',
      ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2026', 'INCREMENT 1.0 permanent 10 SUPERSEDE ISSUED=01-jan-2026'],
      60,
    ],
    ['not the later', ['INCREMENT 1.0 permanent 50 ISSUED=2-jan-2026', 'INCREMENT 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026'], 60],
    ['not without a date', ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 permanent 10 SUPERSEDE'], 60],
    ['not what has no date', ['INCREMENT 1.0 permanent 50', 'INCREMENT 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026'], 60],
    [
      'not once it has expired',
      ['INCREMENT 1.0 permanent 50 ISSUED=1-jan-2024', 'INCREMENT 1.0 1-feb-2026 10 SUPERSEDE ISSUED=1-jan-2026'],
      50,
    ],
    ['by signature', ['INCREMENT 1.0 permanent 50', 'INCREMENT 1.0 permanent 10 SUPERSEDE_SIGN="0 000000000000"'], 10],
  ])('replaces %s', (_, lines, licenses) => {
    expect(grantOf(records(...lines)).licenses).toBe(licenses);
  });

  test('by signature is known from release 11.5 on', () => {
    const text = records('INCREMENT 1.0 permanent 50', 'INCREMENT 1.0 permanent 10 SUPERSEDE_SIGN=000000000000');
    expect(grantOf(text, '9.5').licenses).toBe(60);
    expect(grantOf(text, '11.5').licenses).toBe(10);
  });
});
