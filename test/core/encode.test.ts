import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../server/src/core/decode';
import { encode } from '../../server/src/core/encode';

describe('encode', () => {
  test('gives back the bytes of any file that was read', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => new TextEncoder().encode(text)),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encode(text, 'utf-16le') ?? new Uint8Array()),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encode(text, 'utf-16be') ?? new Uint8Array()),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const { text, encoding } = decode(content);
        // UTF-16 cut in the middle of a character is read with a stand-in, which is not what was there.
        fc.pre(!(encoding.startsWith('utf-16') && text.includes('\ufffd')));
        expect(encode(text, encoding)).toEqual(content);
      }),
    );
  });

  test('Windows-1252 has every byte once', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(encode(decode(all).text, 'windows-1252')).toEqual(all);
  });

  test('Windows-1252 lacks most characters', () => {
    expect(encode('\u20ac \u2013 \u201cx\u201d', 'windows-1252')).toEqual(Uint8Array.from([0x80, 32, 0x96, 32, 0x93, 120, 0x94]));
    for (const missing of ['\u0080', '\u0100', '\u200b', '\ufffd', '😀']) expect(encode(missing, 'windows-1252')).toBeUndefined();
  });

  test('UTF-16 begins with its byte order mark', () => {
    expect(encode('ab', 'utf-16le')).toEqual(Uint8Array.from([0xff, 0xfe, 97, 0, 98, 0]));
    expect(encode('ab', 'utf-16be')).toEqual(Uint8Array.from([0xfe, 0xff, 0, 97, 0, 98]));
  });
});
