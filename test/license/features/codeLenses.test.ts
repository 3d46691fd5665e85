import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { codeLenses } from '../../../server/src/license/features/codeLenses';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { defaultOptions } from '../../support/check';
import { readMarks } from '../../support/marked';
import { markAll } from '../../support/places';

/** Each with the keywords that lenses are above marked, and what the lenses say. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing of a file without features', 'SERVER h ANY\nDAEMON v\nPACKAGE p v COMPONENTS=f1\n', []],
  ['one license', 'SERVER h ANY\n«FEATURE» f1 v 1.0 permanent 1 SIGN=00\n', ['v: 1 feature, 1 license usable today; no upcoming expiry']],
  [
    'the sum, and the next expiry',
    '«FEATURE» f1 v 1.0 permanent 100 SIGN=00\nINCREMENT f2 v 1.0 30-jun-2026 5 SIGN=00\nINCREMENT f2 v 1.0 31-dec-2030 5 SIGN=00\n',
    ['v: 2 features, 110 licenses usable today; next expiry in 15 days'],
  ],
  [
    'large numbers with separators',
    '«INCREMENT» f1 v 1.0 permanent 1200 SIGN=00\nINCREMENT f2 v 1.0 permanent 34 SIGN=00\n',
    ['v: 2 features, 1,234 licenses usable today; no upcoming expiry'],
  ],
  [
    'INCREMENT lines of one feature',
    '«INCREMENT» f1 v 1.0 15-jun-2026 2 SIGN=00\nINCREMENT f1 V 1.0 permanent 3 SIGN=00\n',
    ['v: 1 feature, 5 licenses usable today; next expiry today'],
  ],
  [
    'one FEATURE line of a name',
    '«FEATURE» f1 v 1.0 16-jun-2026 2 SIGN=00\nFEATURE f1 v 1.0 permanent 3 SIGN=00\n',
    ['v: 1 feature, 2 licenses usable today; next expiry tomorrow'],
  ],
  ['uncounted features', '«FEATURE» f1 v 1.0 permanent 0 HOSTID=ANY SIGN=00\n', ['v: 1 uncounted feature; no upcoming expiry']],
  [
    'counted and uncounted ones',
    '«FEATURE» f1 v 1.0 permanent uncounted SIGN=00\nFEATURE f2 v 1.0 permanent 0 SIGN=00\nFEATURE f2 v 1.0 permanent 3 SIGN=00\n',
    ['v: 1 feature, 3 licenses usable today; 2 uncounted features; no upcoming expiry'],
  ],
  [
    'expired lines apart',
    '«FEATURE» f1 v 1.0 14-jun-2026 7 SIGN=00\nFEATURE f2 v 1.0 permanent 1 SIGN=00\n',
    ['v: 1 feature, 1 license usable today; 1 expired line; no upcoming expiry'],
  ],
  [
    'expired lines alone',
    '«FEATURE» f1 v 1.0 1-jan-2020 7 SIGN=00\nFEATURE f2 v 1.0 1-jan-2020 7 SIGN=00\n',
    ['v: no license usable today; 2 expired lines'],
  ],
  [
    'what is left where SUPERSEDE replaces',
    '«INCREMENT» f1 v 1.0 permanent 50 ISSUED=1-jan-2024 SIGN=00\nINCREMENT f1 v 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026 SIGN=01\n',
    ['v: 1 feature, 10 licenses usable today; no upcoming expiry'],
  ],
  [
    'a year of two digits as 19xx',
    '«FEATURE» f1 v 1.0 31-dec-99 7 SIGN=00\nFEATURE f2 v 1.0 1-jan-00 3 SIGN=00\n',
    ['v: 1 feature, 3 licenses usable today; 1 expired line; no upcoming expiry'],
  ],
  [
    'the valid line of two',
    '«FEATURE» f1 v 1.0 1-jan-2020 100 SIGN=00\nFEATURE f1 v 1.0 31-dec-2030 50 SIGN=01\n',
    ['v: 1 feature, 50 licenses usable today; 1 expired line; next expiry 31-dec-2030'],
  ],
  ['nothing of what is not signed', 'FEATURE f1 v 1.0 permanent 1\nFEATURE f2 v 1.0 permanent 1 SIGN=xxxx\n', []],
  [
    'each vendor',
    '«FEATURE» f1 v 1.0 permanent 1 SIGN=00\n«FEATURE» f2 w 1.0 permanent 2 SIGN=00\nFEATURE f3 v 1.0 permanent 1 SIGN=00\n',
    ['v: 2 features, 2 licenses usable today; no upcoming expiry', 'w: 1 feature, 2 licenses usable today; no upcoming expiry'],
  ],
  [
    'an upgrade, which adds none',
    '«FEATURE» f1 v 1.0 permanent 4 SIGN=00\nUPGRADE f1 v 1.0 2.0 30-jun-2026 2 SIGN=00\n',
    ['v: 1 feature, 4 licenses usable today; no upcoming expiry'],
  ],
  [
    'the date of an expiry that is far ahead',
    '«FEATURE» f1 v 1.0 31-dec-2030 1 SIGN=00\n',
    ['v: 1 feature, 1 license usable today; next expiry 31-dec-2030'],
  ],
  [
    'nothing that cannot be read',
    'FEATURE f0 v 1.0 31-feb-2027 1 SIGN=00\nFEATURE f1 v 1.0 permanent n SIGN=00\nFEATURE f2 v 1.0\nFEATURE f3\nFEATUER f4 v 1.0 permanent 1 SIGN=00\n',
    [],
  ],
];

describe('code lenses', () => {
  test.each(cases)('tell %s', (_, marked, expected) => {
    const { text } = readMarks(marked);
    const lenses = codeLenses(parseLicense(text), defaultOptions);
    expect(lenses.map(({ vendor, title }) => `${vendor}: ${title.map((part) => render(part)).join('; ')}`)).toEqual(expected);
    expect(
      markAll(
        text,
        lenses.map(({ range }) => range),
      ),
    ).toBe(marked);
  });
});
