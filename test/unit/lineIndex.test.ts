import { expect, test } from 'vitest';
import { LineIndex } from '../../server/src/core/lineIndex';

test.each([
  ['the start', 'ab\ncd', 0, 0, 0],
  ['the line feed itself', 'ab\ncd', 2, 0, 2],
  ['after a line feed', 'ab\ncd', 3, 1, 0],
  ['the end', 'ab\ncd', 5, 1, 2],
  ['after CRLF', 'ab\r\ncd', 4, 1, 0],
  ['between CR and LF', 'ab\r\ncd', 3, 0, 3],
  ['after a lone CR', 'ab\rcd', 3, 1, 0],
  ['after the last line end', 'ab\n', 3, 1, 0],
  ['an empty text', '', 0, 0, 0],
  ['an offset before the text', 'ab', -5, 0, 0],
  ['an offset after the text', 'ab\nc', 99, 1, 1],
  ['after a character of two UTF-16 units', '😀a', 2, 0, 2],
])('finds %s', (_, text, offset, line, character) => {
  expect(new LineIndex(text).positionAt(offset)).toEqual({ line, character });
});

test('gives lines without their line ends', () => {
  const index = new LineIndex('a\r\nb\rc\n\nd');
  expect(index.lineCount).toBe(5);
  expect([0, 1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(['a', 'b', 'c', '', 'd', '']);
});
