import { describe, expect, test } from 'vitest';
import {
  afterByteOrderMark,
  afterLineEnd,
  codeAt,
  END,
  isLineEnd,
  isSpaceOrTab,
  lineEndAt,
  lineEndFrom,
  lineStartAt,
  skip,
  skipBack,
  trimmed,
} from '../../server/src/core/characters';
import { memo, memoLatest } from '../../server/src/core/memo';
import { byPlace, byRange, lastStartAt, partitionPoint, RangeCursor } from '../../server/src/core/ranges';

describe('characters', () => {
  test.each([
    ['', 0, END],
    ['a', 0, 97],
    ['a', 1, END],
  ])('of %j at %i is %i', (text, offset, code) => expect(codeAt(text, offset)).toBe(code));

  test.each([
    ['  a ', 0, undefined, 2],
    ['  a ', 3, undefined, 4],
    ['   ', 0, 2, 2],
    ['a', 0, undefined, 0],
    ['\n ', 0, undefined, 0],
  ])('skip in %j from %i up to %s ends at %i', (text, from, end, at) => expect(skip(text, from, isSpaceOrTab, end)).toBe(at));

  test.each([
    ['a \t', 3, undefined, 1],
    ['   ', 3, 1, 1],
    ['   ', 3, undefined, 0],
    ['a', 0, undefined, 0],
    ['a\r\n', 3, undefined, 3],
  ])('skipBack in %j from %i down to %s ends at %i', (text, from, start, at) => expect(skipBack(text, from, isSpaceOrTab, start)).toBe(at));

  test.each([
    ['[ab]', 'ab'],
    ['[ ab\t]', 'ab'],
    ['x[ a b ]y', 'a b'],
    ['[  ]', ''],
    ['[]', ''],
  ])('trimmed, what is in the brackets of %j is %j', (text, inside) => {
    const { start, end } = trimmed(text, { start: text.indexOf('[') + 1, end: text.indexOf(']') }, isSpaceOrTab);
    expect(text.slice(start, end)).toBe(inside);
  });

  test.each([
    ['', 0],
    ['a', 0],
    ['\ufeffa', 1],
    ['a\ufeff', 0],
  ])('%j begins at %i', (text, offset) => expect(afterByteOrderMark(text)).toBe(offset));

  test.each([
    ['ab', 1, 0, 2, 2, undefined],
    ['a\nb', 0, 0, 1, 2, '\n'],
    ['a\r\nb', 3, 3, 4, 4, undefined],
    ['a\r\nb', 0, 0, 1, 3, '\r\n'],
    ['a\rb\n', 1, 0, 1, 2, '\r'],
    ['\n\r', 1, 1, 1, 2, '\r'],
    ['', 0, 0, 0, 0, undefined],
  ])(
    'the line of %j at %i begins at %i and ends at %i, the next begins at %i, between them is %j',
    (text, offset, start, end, next, lineEnd) => {
      expect(lineStartAt(text, offset)).toBe(start);
      expect(lineEndAt(text, offset)).toBe(end);
      expect(afterLineEnd(text, end)).toBe(next);
      expect(lineEndFrom(text, offset)).toBe(lineEnd);
    },
  );

  test('a line ends with LF and CR and with nothing else', () => {
    expect(Array.from({ length: 0x10000 }, (_, code) => code).filter(isLineEnd)).toEqual([10, 13]);
  });
});

describe('ranges', () => {
  test('are sorted by start, then by end', () => {
    const ranges = ['3-4', '0-2', '0-1', '1-1'].map((text) => ({ start: Number(text[0]), end: Number(text[2]) }));
    const sorted = ['0-1', '0-2', '1-1', '3-4'];
    const written = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
    expect([...ranges].sort(byPlace).map(written)).toEqual(sorted);
    expect(
      ranges
        .map((range) => ({ range }))
        .sort(byRange)
        .map(({ range }) => written(range)),
    ).toEqual(sorted);
  });

  test.each([
    [[], 5, 0, -1],
    [[5], 4, 0, -1],
    [[5], 5, 0, 0],
    [[5], 6, 1, 0],
    [[0, 3, 3, 7], 3, 1, 2],
    [[0, 3, 3, 7], 8, 4, 3],
    [[0, 3, 3, 7, 9], 7, 3, 3],
  ])('of the starts %j, %i has %i before it, and the last at or before it is at index %i', (starts, offset, before, last) => {
    expect(partitionPoint(starts, (start) => start < offset)).toBe(before);
    expect(lastStartAt(starts, offset)).toBe(last);
  });

  test('a cursor finds the range that holds an offset', () => {
    const ranges = [
      { start: 1, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 9 },
    ];
    const cursor = new RangeCursor(ranges);
    expect([0, 1, 2, 3, 4, 6, 8, 9].map((offset) => ranges.indexOf(cursor.holding(offset) as never))).toEqual([-1, 0, 0, 1, -1, 2, 2, -1]);
  });
});

describe('memo', () => {
  test('computes once for an object, also where the value is undefined', () => {
    const asked: unknown[] = [];
    const known = memo((key: { readonly value?: number }) => {
      asked.push(key);
      return key.value;
    });
    const [one, none] = [{ value: 1 }, {}];
    expect([known(one), known(none), known(one), known(none), known({ value: 1 })]).toEqual([1, undefined, 1, undefined, 1]);
    expect(asked).toEqual([one, none, { value: 1 }]);
  });

  test('remembers the latest value of an object while the rest is the same', () => {
    const asked: number[] = [];
    const known = memoLatest((key: { readonly value: number }, day: number, release: string) => {
      asked.push(day);
      return `${key.value} ${day} ${release}`;
    });
    const [one, two] = [{ value: 1 }, { value: 2 }];
    expect([
      known(one, 3, 'a'),
      known(two, 4, 'a'),
      known(one, 3, 'a'),
      known(one, 5, 'a'),
      known(one, 5, 'b'),
      known(one, 3, 'a'),
    ]).toEqual(['1 3 a', '2 4 a', '1 3 a', '1 5 a', '1 5 b', '1 3 a']);
    expect(asked).toEqual([3, 4, 5, 5, 3]);
  });
});
