import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_FILE, tooManyBytesIn } from '../../server/src/core/tooLarge';
import { hasTooManyParts } from '../../server/src/license/syntax/hasTooManyParts';
import { runs } from '../support/runs';

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
    { numRuns: runs(20) },
  );
});

const signature = Array.from({ length: 12 }, () => '0000').join(' ');

test.each([
  ['the shortest licenses that are issued', 'FEATURE f vendor 1.0 1-jan-2030 1 000000000000\n'],
  [
    'Genesys',
    'FEATURE 3GP00001AA genesys.d 8.0 permanent 10 000000000000 \\\n    vendor_info="v8.0 - Contoso" \\\n    SIGN=000000000000\n',
  ],
  [
    'records of many lines',
    `INCREMENT f vendor 2025.12 31-dec-2030 1 \\\r\n\tISSUED=1-jan-2025 SUPERSEDE \\\r\n\tSIGN="${signature} \\\r\n\t${signature}"\r\n\r\n`,
  ],
  ['records of one long line', `INCREMENT f vendor 2025.12 31-dec-2030 1 HOSTID=001122aabbcc SIGN="${signature} ${signature}"\n`],
  [
    'packages',
    `PACKAGE suite vendor 1.0 COMPONENTS="${Array.from({ length: 40 }, (_, i) => `comp${i}:2.0`).join(' ')}" OPTIONS=SUITE SIGN=000000000000\n`,
  ],
  ['lines of a log', '12:00:00 (vendord) OUT: "feature" user@host\n'],
])('a license file of the largest size has not too many parts: %s', (_, record) => {
  expect(hasTooManyParts(record.repeat(LARGEST_FILE / record.length))).toBe(false);
});

test.each([
  ['words of one letter in lines', 'x\n', 8_000_000],
  ['line ends', '\n', 4_000_000],
  ['line ends of Windows', '\r\n', 4_000_000],
  ['comments', '#\n', 4_000_000],
  ['joined lines', '\\\n', 5_000_000],
  ['keywords in one line', 'DAEMON ', 2_000_000],
  ['keywords in lines', 'FEATURE\n', 2_000_000],
])('a text has too many parts: %s', (_, part, count) => {
  expect(hasTooManyParts(part.repeat(count))).toBe(true);
});
