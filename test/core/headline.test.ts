import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detailsOf, headlineOf, inOneLine } from '../../server/src/core/headline';
import { render, say, shortened } from '../../server/src/core/message';

describe('a message', () => {
  test.each([
    ['without details', 'A Tab character', 'A Tab character', '', 'A Tab character'],
    ['with details', 'A Tab\nUse a space.', 'A Tab', 'Use a space.', 'A Tab. Use a space.'],
    [
      'whose headline is a question',
      'Not “x”; is it “y”?\nIt is ignored.',
      'Not “x”; is it “y”?',
      'It is ignored.',
      'Not “x”; is it “y”? It is ignored.',
    ],
    ['whose headline is a sentence', 'A Tab.\nUse a space.', 'A Tab.', 'Use a space.', 'A Tab. Use a space.'],
    ['whose headline ends in a quoted word', 'Not “x”\nIt is ignored.', 'Not “x”', 'It is ignored.', 'Not “x”. It is ignored.'],
    ['with details in lines', 'A Tab\nOne.\n\n Two.\n', 'A Tab', 'One. Two.', 'A Tab. One. Two.'],
    ['that is empty', '', '', '', ''],
  ])('%s', (_, text, headline, details, line) => {
    expect([headlineOf(text), detailsOf(text), inOneLine(text)]).toEqual([headline, details, line]);
  });

  test('is cut at its own line end, not at one of the file', () => {
    const text = render(shortened(say('Not “{word}”\nIt was {inner}.', { word: 'a\r\nb', inner: say('“{word}”', { word: 'c\n' }) })));
    expect([headlineOf(text), detailsOf(text)]).toEqual(['Not “a b”', 'It was “c ”.']);
  });

  test('is one line, whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '?', '\n') }), (text) => !inOneLine(text).includes('\n')));
  });
});
