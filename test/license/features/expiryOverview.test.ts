import { expect, test } from 'vitest';
import { expiryOverview } from '../../../server/src/license/features/expiryOverview';
import { formatDay } from '../../../server/src/license/model/date';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { defaultOptions } from '../../support/check';

/** Each with what expires first, and how many lines have expired. Today is 15-jun-2026. */
const cases: readonly (readonly [string, string, string | undefined, number])[] = [
  ['an empty file', '', undefined, 0],
  ['what never ends', 'FEATURE f1 v 1.0 permanent 1 SIGN=00\nFEATURE f2 v 1.0 01-jan-00 1 SIGN=00\n', undefined, 0],
  [
    'the first to end',
    'FEATURE f1 v 1.0 31-dec-2027 1 SIGN=00\nINCREMENT f2 v 1.0 1-jul-2026 1 SIGN=00\nFEATURE f3 v 1.0 permanent 1 SIGN=00\n',
    'f2 1-jul-2026',
    0,
  ],
  [
    'of two on one day the first in the file',
    'FEATURE f1 v 1.0 1-jul-2026 1 SIGN=00\nFEATURE f2 v 1.0 1-jul-2026 1 SIGN=00\n',
    'f1 1-jul-2026',
    0,
  ],
  ['one that ends today still runs', 'FEATURE f1 v 1.0 15-jun-2026 1 SIGN=00\n', 'f1 15-jun-2026', 0],
  [
    'expired ones are counted',
    'FEATURE f1 v 1.0 14-jun-2026 1 SIGN=00\nUPGRADE f1 v 1.0 2.0 1-jan-2020 1 SIGN=00\nFEATURE f2 v 1.0 1-jan-2027 1 SIGN=00\n',
    'f2 1-jan-2027',
    2,
  ],
  [
    'what cannot be read does not count',
    'FEATURE f1 v 1.0 31-feb-2027 1 SIGN=00\nFEATURE f2 v 31-dec-2027 1 SIGN=00\nFEATUER f3 v 1.0 1-jan-2020 1 SIGN=00\n',
    undefined,
    0,
  ],
  ['what is not granted does not end', 'FEATURE f1 v 1.0 1-jul-2026 1\nFEATURE f2 v 1.0 2-jul-2026 1 SIGN=00\n', 'f2 2-jul-2026', 0],
  [
    'what SUPERSEDE replaces does not end',
    'INCREMENT f v 1.0 1-jul-2026 1 ISSUED=1-jan-2024 SIGN=00\nINCREMENT f v 1.0 1-jul-2027 1 SUPERSEDE ISSUED=1-jan-2026 SIGN=01\n',
    'f 1-jul-2027',
    0,
  ],
];

test.each(cases)('the overview of expiries: %s', (_, text, soonest, expired) => {
  const overview = expiryOverview(parseLicense(text), defaultOptions);
  expect(overview.soonest && `${overview.soonest.feature} ${formatDay(overview.soonest.day)}`).toBe(soonest);
  expect(overview.expired).toBe(expired);
});
