import { describe, expect, test } from 'vitest';
import { foldingRanges } from '../../../server/src/license/features/foldingRanges';
import { parseLicense } from '../../../server/src/license/syntax/parse';

/** Each with the folds that are expected, as first line, last line and kind; lines count from 0. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', '', []],
  ['no record of one line', 'SERVER lichost ANY\n', []],
  ['a record of several lines', 'FEATURE f1 v 1.0 permanent 1 \\\n    NOTICE=x \\\n    SIGN=00\n', ['0-2 record']],
  ['a record without a line end', 'FEATURE f1 v 1.0 permanent 1 \\\n    SIGN=00', ['0-1 record']],
  ['a record with CRLF', 'FEATURE f1 v 1.0 permanent 1 \\\r\n    SIGN=00\r\n', ['0-1 record']],
  ['a record that lost its backslash', 'FEATURE f1 v 1.0 permanent 1\n    NOTICE=x SIGN=00\n', ['0-1 record']],
  ['a record with a blank line in it', 'FEATURE f1 v 1.0 permanent 1 \\\n\n    SIGN=00\n', ['0-2 record']],
  ['a block of comments', '# a\n# b\n# c\n\nSERVER h ANY\n', ['0-2 comment']],
  ['no single comment', '# a\n\n# b\n\n', []],
  ['a group below a heading of one line', '# Routing\nFEATURE f1 v 1.0 permanent 1\nFEATURE f2 v 1.0 permanent 1\n\n\n', ['0-2 group']],
  [
    'a group and its records',
    '# Routing\nFEATURE f1 v 1.0 permanent 1 \\\n  SIGN=00\nFEATURE f2 v 1.0 permanent 1 \\\n  SIGN=00\n# Voice\nFEATURE f3 v 1.0 permanent 1\n',
    ['0-4 group', '1-2 record', '3-4 record'],
  ],
  [
    'a group without a heading',
    '\nSERVER h ANY\nDAEMON v\nFEATURE f1 v 1.0 permanent 1 \\\n  SIGN=00\n\nSERVER h ANY\n',
    ['1-4 group', '3-4 record'],
  ],
  [
    'the record rather than the group that would start on its line',
    'FEATURE f1 v 1.0 permanent 1 \\\n  SIGN=00\nFEATURE f2 v 1.0 permanent 1\n',
    ['0-1 record'],
  ],
  ['comments above a group', '# a\n# b\nSERVER h ANY\nDAEMON v\n', ['0-1 comment', '2-3 group']],
  [
    'records glued together, apart',
    'FEATURE f1 v 1.0 permanent 1 \\\n  SIGN=000000000000FEATURE f2 v 1.0 permanent 1 \\\n  SIGN=00\n',
    ['1-2 record'],
  ],
];

describe('folding ranges', () => {
  test.each(cases)('fold %s', (_, text, expected) => {
    expect(foldingRanges(parseLicense(text)).map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`)).toEqual(expected);
  });
});
