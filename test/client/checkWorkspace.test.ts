import { expect, test } from 'vitest';
import { describeCheck } from '../../client/src/commands/checkWorkspace';
import type { LeftOut } from '../../shared/protocol';

const counts = { error: 2, warning: 0, information: 0, hint: 0 };
const none = { ignored: 0, tooLarge: 0, otherNames: [] };
const result = { files: 3, filesWithFindings: 1, counts, cancelled: false, leftOut: none };
const found = 'Found: 2 errors. Files checked: 3; with findings: 1.';

test.each<[string, Partial<LeftOut>, string]>([
  ['nothing', {}, found],
  ['what is ignored', { ignored: 2 }, `${found} Skipped: ignored by settings: 2.`],
  [
    'all there is to leave out',
    { ignored: 2, tooLarge: 1, otherNames: ['file:///a.txt', 'file:///b.txt'] },
    `${found} Skipped: ignored by settings: 2; too large: 1; license files with other names: 2.`,
  ],
])('a check of all files that left out %s says so', (_, leftOut, expected) => {
  expect(describeCheck({ ...result, leftOut: { ...none, ...leftOut } })).toBe(expected);
});

test('a check that found no file to check says why', () => {
  const empty = { ...result, files: 0, filesWithFindings: 0, counts: { ...counts, error: 0 } };
  expect(describeCheck(empty)).toBe('The open folder has no license files or presence files.');
  expect(describeCheck({ ...empty, leftOut: { ...none, ignored: 1 } })).toBe('No files were checked. Skipped: ignored by settings: 1.');
  expect(describeCheck({ ...empty, cancelled: true })).toMatch(/^The check was stopped\./);
});
