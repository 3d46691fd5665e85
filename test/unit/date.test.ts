import { expect, test } from 'vitest';
import { dayOf, formatDay, parseDate, parseExpiry } from '../../server/src/license/model/date';

const never = { kind: 'never' };
const invalid = { kind: 'invalid' };
const on = (year: number, month: number, date: number) => ({ kind: 'day', day: dayOf(year, month - 1, date) });

test.each([
  ['permanent', never],
  ['PERMANENT', never],
  ['1-jan-0', never],
  ['01-jan-00', never],
  ['1-jan-000', never],
  ['31-dec-0000', never],
  ['6-may-2025', on(2025, 5, 6)],
  ['06-MAY-2025', on(2025, 5, 6)],
  ['29-feb-2024', on(2024, 2, 29)],
  ['29-feb-2025', invalid],
  ['31-apr-2026', invalid],
  ['0-jan-2026', invalid],
  ['32-jan-00', invalid],
  ['1-jan-26', { ...on(1926, 1, 1), shortYear: true }],
  ['31-dec-99', { ...on(1999, 12, 31), shortYear: true }],
  ['29-feb-04', { ...on(1904, 2, 29), shortYear: true }],
  ['29-feb-27', invalid],
  ['1-jan-7', { kind: 'unclearYear' }],
  ['1-jan-026', { kind: 'unclearYear' }],
  ['dd-mmm-yyyy', invalid],
  ['2026-01-01', invalid],
  ['1-january-2026', invalid],
  ['1/jan/2026', invalid],
  [' 1-jan-2026', invalid],
  ['', invalid],
])('the expiry date %j', (text, expected) => {
  expect(parseExpiry(text)).toEqual(expected);
});

test('a start date cannot be permanent', () => {
  expect(parseDate('permanent')).toEqual(invalid);
});

test.each([
  [dayOf(1970, 0, 1), '1-jan-1970'],
  [dayOf(2026, 5, 15), '15-jun-2026'],
  [dayOf(2024, 1, 29), '29-feb-2024'],
])('day %i is written %s', (day, text) => {
  expect(formatDay(day)).toBe(text);
});
