import { expect, test } from 'vitest';
import type { DocumentStatus } from '../../client/src/protocol';
import { describeEnd, describeStart, describeStatus } from '../../client/src/status/statusText';

const none = { error: 0, warning: 0, information: 0, hint: 0 };
const license: DocumentStatus = { language: 'license', counts: none, fixable: 0, managerVersion: '11.9', expired: 0 };
const expiring = (daysLeft: number): DocumentStatus => ({ ...license, soonestExpiry: { feature: 'lds', day: '31-dec-2026', daysLeft } });

test.each<[string, DocumentStatus, string]>([
  ['a license file without findings', license, '$(pass) Seatkeeper: no findings'],
  ['one finding', { ...license, counts: { ...none, error: 1 } }, '$(error) Seatkeeper: 1 error'],
  ['warnings alone', { ...license, counts: { ...none, warning: 2 } }, '$(warning) Seatkeeper: 2 warnings'],
  [
    'findings of each kind',
    { ...license, counts: { error: 3, warning: 1, information: 1, hint: 1 } },
    '$(error) Seatkeeper: 3 errors, 1 warning, 1 info, 1 hint',
  ],
  ['many findings', { ...license, counts: { ...none, error: 1234 } }, '$(error) Seatkeeper: 1,234 errors'],
  ['advice alone', { ...license, counts: { ...none, hint: 1 } }, '$(pass) Seatkeeper: 1 hint'],
  ['a license that ends today', expiring(0), '$(pass) Seatkeeper: no findings · next expiry today'],
  ['one that ends tomorrow', expiring(1), '$(pass) Seatkeeper: no findings · next expiry tomorrow'],
  ['one that ends soon', expiring(90), '$(pass) Seatkeeper: no findings · next expiry in 90 days'],
  ['one that ends later', expiring(91), '$(pass) Seatkeeper: no findings · next expiry 31-dec-2026'],
  ['a presence file', { language: 'presence', counts: none, fixable: 0, defaultLanguage: 'fr' }, '$(pass) Seatkeeper: no findings'],
  ['a custom tab file', { language: 'customTab', counts: none, fixable: 0 }, '$(pass) Seatkeeper: no findings'],
])('the status bar shows %s', (_, status, expected) => {
  expect(describeStatus(status).text).toBe(expected);
});

test('more is told where there is room', () => {
  expect(describeStatus({ ...expiring(39), counts: { ...none, error: 1 }, expired: 2 }).lines).toEqual([
    'FlexNet license file',
    'Found in this file: 1 error',
    'Checked for License Manager 11.9',
    'Next to expire: lds, 31-dec-2026 (days left: 39)',
    'Expired lines: 2',
  ]);
  expect(describeStatus(license).lines).toContain('No current license will expire');
  expect(describeStatus({ language: 'presence', counts: none, fixable: 0, defaultLanguage: 'fr' }).lines).toEqual([
    'UC Connector presence file',
    'Found in this file: no findings',
    'Default language: French',
  ]);
});

test('no icon is without words', () => {
  for (const { text, lines } of [describeStart(), describeEnd(), describeStatus(license)]) {
    expect(text).toMatch(/^\$\([\w~-]+\) [A-Z]/);
    expect(lines.join(' ')).not.toContain('$(');
  }
});
