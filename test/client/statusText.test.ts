import { expect, test } from 'vitest';
import { describeEnd, describeStart, describeStatus } from '../../client/src/status/statusText';
import type { DocumentStatus } from '../../shared/protocol';

const none = { error: 0, warning: 0, information: 0, hint: 0 };
const license: DocumentStatus = { language: 'license', title: 'FlexNet license file', counts: none, fixable: 0, lines: [] };
const expiring: DocumentStatus = {
  ...license,
  lines: [{ text: 'Checked for License Manager 11.9' }, { text: 'Expires next: lds, 31-dec-2026', brief: 'next expiry in 39 days' }],
};

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
  ['what is worth a place there', expiring, '$(pass) Seatkeeper: no findings · next expiry in 39 days'],
])('the status bar shows %s', (_, status, expected) => {
  expect(describeStatus(status).text).toBe(expected);
});

test('more is told where there is room', () => {
  expect(describeStatus({ ...expiring, counts: { ...none, error: 1 } }).lines).toEqual([
    'FlexNet license file',
    'Found in this file: 1 error',
    'Checked for License Manager 11.9',
    'Expires next: lds, 31-dec-2026',
  ]);
});

test('no icon is without words', () => {
  for (const { text, lines } of [describeStart(), describeEnd(), describeStatus(license)]) {
    expect(text).toMatch(/^\$\([\w~-]+\) [A-Z]/);
    expect(lines.join(' ')).not.toContain('$(');
  }
});
