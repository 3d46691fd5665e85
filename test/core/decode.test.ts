import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areUtf16, decode } from '../../server/src/core/decode';
import { decodeLicense } from '../../server/src/license/syntax/decodeLicense';

describe('decode', () => {
  test.each([
    ['ASCII', [0x41], 'A', []],
    ['UTF-8', [0xc3, 0xa9], 'é', []],
    ['the byte order mark of UTF-8, which stays', [0xef, 0xbb, 0xbf, 0x41], '\ufeffA', []],
    ['nothing', [], '', []],
    ['Latin-1', [0x41, 0xe9, 0xff], 'Aéÿ', [{ severity: 'information', range: { start: 1, end: 2 } }]],
    [
      'the curly quotes and the euro of Windows',
      [0x93, 0x94, 0x80, 0x81],
      '“”€\u0081',
      [{ severity: 'information', range: { start: 0, end: 1 } }],
    ],
    ['UTF-8 that breaks off', [0x41, 0xc3], 'AÃ', [{ severity: 'information', range: { start: 1, end: 2 } }]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0], 'A', [{ severity: 'error' }]],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x41], 'A', [{ severity: 'error' }]],
    ['bytes that are not text, silently', [0xe9, 0, 1], 'é\0\u0001', []],
  ])('%s', (_, bytes, text, notes) => {
    const decoded = decodeLicense(Uint8Array.from(bytes));
    expect(decoded.text).toBe(text);
    expect(decode(Uint8Array.from(bytes)).text).toBe(text);
    expect(decoded.notes).toMatchObject(notes);
    expect(decoded.notes).toHaveLength(notes.length);
  });

  test('gives back any text written as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decode(new TextEncoder().encode(text)).text === text));
  });

  test('reads every byte of a file that is not UTF-8 as one character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const broken = Uint8Array.from([0x41, 0xff, ...bytes]);
        expect(decode(broken).text).toHaveLength(broken.length);
      }),
    );
  });
});

test.each<[string, Uint8Array, boolean]>([
  ['UTF-8', Buffer.from('SERVER lichost ANY 27000\n'), false],
  ['UTF-16 with its mark', Buffer.from('\ufeffSERVER lichost ANY 27000\n', 'utf16le'), true],
  ['UTF-16 without its mark', Buffer.from('SERVER lichost ANY 27000\n', 'utf16le'), true],
  ['UTF-16 without its mark, big end first', Buffer.from('SERVER lichost ANY 27000\n', 'utf16le').swap16(), true],
  ['nothing', new Uint8Array(), false],
  ['zero bytes alone', new Uint8Array(100), false],
])('%s is told from UTF-16', (_, bytes, expected) => {
  expect(areUtf16(bytes)).toBe(expected);
});
