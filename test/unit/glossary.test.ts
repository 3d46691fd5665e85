import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly use: string;
  readonly not: readonly string[];
  readonly except: readonly string[];
}

interface CheckWords {
  readGlossary(markdown: string): Row[];
  findWords(text: string, glossary: readonly Row[]): { readonly line: number; readonly word: string; readonly use: string }[];
}

const script = pathToFileURL(path.resolve('scripts/check-words.mjs')).href;
const { findWords, readGlossary }: CheckWords = await import(script);

const table = `# Page

## Glossary

Some words.

| use | not | except in | meaning |
|---|---|---|---|
| fix | darn* | – | – |
| is | sits, sit | sits for, sit in* | – |
| was not a | was no | there was no | – |
| space | a gaps? | a gap line | – |
| range | – | – | a start and an end |

## Next

| use | not |
|---|---|
| a | range |
`;

const glossary = readGlossary(table);

describe('the glossary', () => {
  test('is read from its table alone', () => {
    expect(glossary.map(({ use, not }) => [use, not.length])).toEqual([
      ['fix', 1],
      ['is', 2],
      ['was not a', 1],
      ['space', 1],
      ['range', 0],
    ]);
    expect(glossary[1]?.except).toEqual(['sits for', 'sit in*']);
  });

  test.each([
    ['an empty page', ''],
    ['a page without it', '# Page\n'],
    ['a table of other columns', table.replace('| use | not | except in', '| use | not | or')],
  ])('is missed in %s', (_, page) => {
    expect(() => readGlossary(page)).toThrow('has no table');
  });

  test('of this project replaces words, and none by itself', () => {
    const rows = readGlossary(readFileSync('CONTRIBUTING.md', 'utf8'));
    expect(rows.filter(({ not }) => not.length > 0).length).toBeGreaterThan(10);
    for (const { use, except } of rows) expect(findWords([use, ...except].join('\n'), rows), use).toEqual([]);
  });
});

/** [what it shows, the text, the words that are found with their lines and what to use] */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a word', 'to darn it', ['1 darn: fix']],
  ['any ending', 'it Darned', ['1 darned: fix']],
  ['the end of another word', 'undarn and goddarn', []],
  ['a part of a name', 'const filesDarned = x.darnAll(URLDarn)', ['1 darned: fix', '1 darn: fix', '1 darn: fix']],
  ['an option', 'run --darn', ['1 darn: fix']],
  ['a name with hyphens', 'the rule darn-it, a non-darn', []],
  ['a name with underscores', 'max_ports_darn, DARN_IT', []],
  ['several words', 'this was no rule, a gap or a gaps', ['1 was no: was not a', '1 a gap: space', '1 a gaps: space']],
  ['what is excepted', 'There was no rule; it sits for a gap line, by sitIns', []],
  ['what is excepted, and what is not', 'one\nit sits for what sits there', ['2 sits: is']],
  ['other scripts', 'édarn darné', ['1 darné: fix']],
];

test.each(cases)('finds words: %s', (_, text, expected) => {
  expect(findWords(text, glossary).map(({ line, word, use }) => `${line} ${word}: ${use}`)).toEqual(expected);
});
