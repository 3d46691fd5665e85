import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_FILE, tooManyBytesIn } from '../../server/src/core/tooLarge';

test.each([
  ['one byte', 'a', 1],
  ['two', 'é', 2],
  ['three', '漢', 3],
  ['four in two units', '\u{1f600}', 4],
  ['half a pair', '\ud800', 3],
])('a text of characters of %s each has too many bytes where its file does', (_, character, size) => {
  const fits = character.repeat(Math.floor(LARGEST_FILE / size));
  expect(tooManyBytesIn(fits)).toBeUndefined();
  const more = fits + character;
  expect(tooManyBytesIn(more)).toBe(Buffer.byteLength(more));
});

test('bytes are counted as they are written', () => {
  const filler = 'x'.repeat(LARGEST_FILE);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), fc.constantFrom('', '\ud800', '\udc00'), (text, half) => {
      expect(tooManyBytesIn(filler + text + half)).toBe(LARGEST_FILE + Buffer.byteLength(text + half));
    }),
    { numRuns: 20 },
  );
});
