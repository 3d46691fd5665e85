import { expect, test } from 'vitest';
import { applyEdits, rangesTouch, shiftRange, type TextEdit } from '../../server/src/core/text';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

test.each([
  ['nothing to do', 'abc', [], 'abc'],
  ['an insertion at the start', 'abc', [edit(0, 0, 'x')], 'xabc'],
  ['an insertion at the end', 'abc', [edit(3, 3, 'x')], 'abcx'],
  ['a replacement and a removal, in any order', 'abcdef', [edit(4, 5, ''), edit(0, 2, 'X')], 'Xcdf'],
  ['an insertion right before a replacement', 'abc', [edit(1, 2, 'B'), edit(1, 1, '-')], 'a-Bc'],
  ['the whole text', 'abc', [edit(0, 3, '')], ''],
])('applies %s', (_, text, edits, result) => {
  expect(applyEdits(text, edits)).toBe(result);
});

test('refuses edits that overlap', () => {
  expect(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow(RangeError);
});

test.each([
  [[0, 2], [1, 3], true],
  [[0, 2], [2, 3], false],
  [[2, 2], [0, 2], true],
  [[2, 2], [2, 2], true],
  [[2, 2], [2, 4], true],
  [[1, 1], [2, 4], false],
] as const)('ranges %j and %j touch: %s', ([aStart, aEnd], [bStart, bEnd], touch) => {
  const a = { start: aStart, end: aEnd };
  const b = { start: bStart, end: bEnd };
  expect(rangesTouch(a, b)).toBe(touch);
  expect(rangesTouch(b, a)).toBe(touch);
});

test('moves a range', () => {
  expect(shiftRange({ start: 1, end: 3 }, 10)).toEqual({ start: 11, end: 13 });
});
