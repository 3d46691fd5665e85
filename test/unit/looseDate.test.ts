import { expect, test } from 'vitest';
import { formatDay } from '../../server/src/license/model/date';
import { looksLikeDate, readForeignDate } from '../../server/src/license/model/looseDate';

test.each([
  ['2026-12-31', '31-dec-2026'],
  ['2026/02/29', undefined],
  ['31.12.2026', '31-dec-2026'],
  ['3.4.2026', '3-apr-2026'],
  ['12/31/2026', '31-dec-2026'],
  ['31/12/2026', '31-dec-2026'],
  ['3/4/2026', undefined],
  ['31-december-2026', '31-dec-2026'],
  ['31-dez-2026', undefined],
  ['5', undefined],
  ['', undefined],
])('%j surely means %j', (text, day) => {
  const read = readForeignDate(text);
  expect(read === undefined ? undefined : formatDay(read)).toBe(day);
});

test.each([
  ['permanent', true],
  ['01-jan-00', true],
  ['31-feb-2026', true],
  ['dd-mmm-yyyy', true],
  ['8.0.1', false],
  ['my_daemon', false],
  ['100', false],
])('%j looks like a date: %s', (text, expected) => {
  expect(looksLikeDate(text)).toBe(expected);
});
