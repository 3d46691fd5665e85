import { describe, expect, test } from 'vitest';
import { readablePage } from '../../server/src/core/readablePage';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';

function shown(marked: string): string {
  const page = readablePage(`# x\n\n## Example\n\n\`\`\`license example days=60\n${marked}\`\`\`\n`);
  return /```license\n([\s\S]*)```\n$/.exec(page)?.[1] ?? '';
}

describe('an example for people', () => {
  test.each([
    ['a word', 'SERVER «h» 0\n', 'SERVER h 0\n       ^\n'],
    ['several in a line', 'a «b» «cd»\n', 'a b cd\n  ^ ^^\n'],
    ['one in the other', 'a «b «c» d»\n', 'a b c d\n  ^^^^^\n'],
    ['a place', 'ab«»c «d»\n', 'abc d\n  ^ ^\n'],
    ['the end of a line', 'ab«»\n', 'ab\n  ^\n'],
    ['a character by its name', 'a«<TAB>»b\n', 'a<TAB>b\n ^^^^^\n'],
    ['several lines', 'x «a\n\n  b» c\n', 'x a\n  ^\n\n  b c\n^^^\n'],
    ['a blank line', 'a\n«\n»b\n', 'a\n\n^\nb\n'],
    ['wide characters', '食«食事»x«y»\n', '食食事xy\n  ^^^^ ^\n'],
    ['combining marks', 'e\u0301«e\u0301»«x»\n', 'e\u0301e\u0301x\n ^^\n'],
    ['nothing', 'a\n', 'a\n'],
  ])('underlines %s', (_, marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  test('says what the carets are, and names of characters where there are any', () => {
    expect(readablePage('## Example\n\n```license example\n«<TAB>»\n```\n')).toBe(
      '## Example\n\n*What is reported is underlined with `^`. A name such as `<TAB>` is one character that cannot be seen.*\n\n```license\n<TAB>\n^^^^^\n```\n',
    );
    expect(readablePage('## Example\n\n```license example\n«a»\n```\n\n## Corrected\n\n```license fixed\nb\n```\n')).toBe(
      '## Example\n\n*What is reported is underlined with `^`.*\n\n```license\na\n^\n```\n\n## Corrected\n\n```license\nb\n```\n',
    );
  });
});

test.each(Object.entries(rulePages))('the page of %s has no marks of the test', (_, page) => {
  const text = readablePage(page);
  expect(text).not.toMatch(/[«»]|^```\w.* /m);
  const examples = readPage(page).filter(({ role }) => role === 'example');
  const blocks = [...text.matchAll(/^```[\s\S]*?^```$/gm)].filter(([block]) => /^ *\^+(?: +\^+)*$/m.test(block));
  expect(blocks).toHaveLength(examples.length);
});
