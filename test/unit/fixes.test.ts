import { expect, test } from 'vitest';
import type { Finding, Fix } from '../../server/src/core/finding';
import { compatible, differenceOf, fixAll } from '../../server/src/core/fixes';
import { say } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';

function fix(start: number, end: number, newText = '', safe = true): Fix {
  return { title: say('Fix'), edits: [{ range: { start, end }, newText }], safe };
}

function finding(...fixes: Fix[]): Finding {
  return { rule: 'test', severity: 'error', range: { start: 0, end: 0 }, message: say('Wrong.'), fixes };
}

/** Finds each `x`, to be removed. */
const findX = (text: string): Finding[] =>
  [...text.matchAll(/x/g)].map(({ index }) => finding(fix(index, index + 1, '', false), fix(index, index + 1)));

test.each([
  ['apart', [fix(0, 1), fix(2, 3)], [0, 1]],
  ['side by side', [fix(0, 1), fix(1, 2)], [0, 1]],
  ['overlapping', [fix(0, 2), fix(1, 3)], [0]],
  ['inserting at one place', [fix(1, 1, 'a'), fix(1, 1, 'b')], [0]],
  ['given out of order', [fix(5, 6), fix(0, 1)], [1, 0]],
  ['after one that was left out', [fix(0, 4), fix(2, 6), fix(5, 7)], [0, 2]],
] as const)('takes of fixes %s those that can be applied together', (_, fixes, kept) => {
  expect(compatible(fixes)).toEqual(kept.map((index) => fixes[index]));
});

test.each([
  ['every safe fix', 'axbxc', findX, 'abc', 2],
  ['nothing where all is well', 'abc', findX, 'abc', 0],
  ['no unsafe fix', 'ax', () => [finding(fix(1, 2, '', false))], 'ax', 0],
  ['again until nothing is left', 'xx', (text: string) => findX(text).slice(0, 1), '', 2],
] as const)('fixes %s', (_, text, check, result, count) => {
  expect(fixAll(text, check)).toMatchObject({ text: result, count });
});

test('two rules that undo each other come to an end', () => {
  const swap = (text: string): Finding[] => [finding(fix(0, 1, text === 'a' ? 'b' : 'a'))];
  expect(fixAll('a', swap).text).toMatch(/^[ab]$/);
});

test.each([
  ['', ''],
  ['abc', 'abc'],
  ['abc', 'abxc'],
  ['aa', 'aaa'],
  ['abcabc', 'abc'],
  ['abc', ''],
  ['', 'abc'],
])('the difference of %j and %j is one edit', (before, after) => {
  const edit = differenceOf(before, after);
  expect(edit === undefined).toBe(before === after);
  expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
});

test('the difference leaves out what is common', () => {
  expect(differenceOf('port =7261 x', 'port=7261 x')).toEqual({ range: { start: 4, end: 5 }, newText: '' });
});
