import { describe, expect, test } from 'vitest';
import { decodeReferences, readReference } from '../../server/src/xml/references';

const zeros = '0'.repeat(200);

describe('a character reference', () => {
  test.each([
    ['&#0000000000233;', 'é'],
    ['&#x00000000E9;', 'é'],
    [`&#${zeros}38;`, '&'],
    [`&#x${zeros}1F600;`, '😀'],
  ])('may have any number of leading zeros: %s', (text, character) => {
    expect(readReference(text, 0)).toEqual({ end: text.length, character, problem: undefined });
    expect(decodeReferences(`a${text}b`)).toBe(`a${character}b`);
  });

  test.each(['&#0;', `&#${zeros};`, `&#x${zeros};`, '&#xD800;', `&#${zeros}55357;`, '&#x110000;', `&#x${zeros}FFFF;`, '&#x;', '&#X41;'])(
    'that stands for no character is told of: %s',
    (text) => {
      expect(readReference(text, 0)).toEqual({ end: text.length, character: undefined, problem: 'illegal-character-reference' });
    },
  );

  test.each(['&#;', '&#', '&#0', `&#${zeros}38`, `&#x${zeros}`])('that does not end is a bare ampersand: %s', (text) => {
    expect(readReference(text, 0)).toMatchObject({ end: 1, problem: 'bare-ampersand' });
  });
});
