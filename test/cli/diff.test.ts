import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLines } from '../../server/src/cli/diff/diffLines';
import { unifiedDiff } from '../../server/src/cli/diff/unifiedDiff';
import { diffFormat } from '../../server/src/cli/formats/diff';
import { runs } from '../support/runs';

const lines = (...numbers: number[]) => numbers.map((number) => `${number}\n`).join('');
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** What `patch` makes of a text and its diff, hunk by hunk; throws where a line is not where the diff says. */
function patch(text: string, diff: readonly string[]): string {
  const before = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const after: string[] = [];
  let position = 0;
  let mark: string | undefined;
  for (const line of diff
    .slice(2)
    .join('')
    .match(/[^\n]*\n/g) ?? []) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/.exec(line);
    if (hunk) {
      const start = hunk[2] === '0' ? Number(hunk[1]) : Number(hunk[1]) - 1;
      after.push(...before.slice(position, start));
      position = start;
      expect(after.length).toBe(hunk[4] === '0' ? Number(hunk[3]) : Number(hunk[3]) - 1);
    } else if (line.startsWith('\\')) {
      if (mark !== '-') after.push((after.pop() ?? '').replace(/\n$/, ''));
    } else {
      mark = line[0];
      if (mark !== '+') expect(before[position++]?.replace(/\n$/, '')).toBe(line.slice(1, -1));
      if (mark !== '-') after.push(line.slice(1));
    }
  }
  return [...after, ...before.slice(position)].join('');
}

describe('a unified diff', () => {
  test('shows three lines around a change', () => {
    const before = lines(...upTo(9));
    expect(unifiedDiff('a b.lic', before, before.replace('5', 'five')).join('')).toBe(
      '--- a/a b.lic\t\n+++ b/a b.lic\t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  test('joins changes that are near each other, and only those', () => {
    const before = lines(...upTo(30));
    const hunks = (...changed: number[]) =>
      unifiedDiff(
        'x',
        before,
        changed.reduce((text, number) => text.replace(`\n${number}\n`, '\nchanged\n'), before),
      ).filter((line) => line.startsWith('@@'));
    expect(hunks(5, 12)).toEqual(['@@ -2,14 +2,14 @@\n']);
    expect(hunks(5, 13)).toEqual(['@@ -2,7 +2,7 @@\n', '@@ -10,7 +10,7 @@\n']);
  });

  test.each([
    ['the first line', lines(1, 2), lines(2), '@@ -1,2 +1 @@\n-1\n 2\n'],
    ['everything', lines(1), '', '@@ -1 +0,0 @@\n-1\n'],
    ['nothing before', '', lines(1), '@@ -0,0 +1 @@\n+1\n'],
    [
      'no line end at the end',
      '1\n2',
      '1\nzwei',
      '@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+zwei\n\\ No newline at end of file\n',
    ],
    ['a line end at the end alone', '1', '1\n', '@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+1\n'],
    ['Windows line ends', '1\r\n2\r\n', '1\r\n3\r\n', '@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+3\r\n'],
  ])('of %s', (_, before, after, expected) => {
    expect(unifiedDiff('x', before, after).slice(2).join('')).toBe(expected);
  });

  test('of equal texts is empty', () => {
    expect(unifiedDiff('x', lines(1, 2), lines(1, 2))).toEqual([]);
  });

  test('turns the one text into the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\r\n', '\n', 'e\rf\n', '\\\n', '-a\n', '+b\n'), { maxLength: 30 })
      .chain((parts) => fc.constantFrom('', 'end').map((end) => parts.join('') + end));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patch(before, unifiedDiff('x', before, after))).toBe(after);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('changed lines', () => {
  test('are found line by line where most lines changed', () => {
    const before = upTo(1000).flatMap((number) => [`FEATURE f${number}`, '\tNOTICE=x']);
    const after = before.map((line) => line.replace('\t', '    '));
    expect(diffLines(before, after)).toHaveLength(1000);
  });

  test('are found in time where all of 200,000 changed, or moved', () => {
    const before = upTo(200_000).map(String);
    const start = performance.now();
    expect(
      diffLines(
        before,
        before.map((line) => `${line} `),
      ),
    ).toHaveLength(1);
    expect(diffLines(before, [...before].reverse()).length).toBeGreaterThan(0);
    expect(diffLines(before, [...before.slice(1), 'x', 'x']).length).toBe(2);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('printed', () => {
  const checked = {
    name: 'x.lic',
    before: 'a\tb\u001b[31m\r\nc\r\n',
    text: 'a b\u001b[31m\r\nc\r\n',
    findings: [],
    counts: {} as never,
    fixable: {} as never,
  };

  test('for a program, it is left as it is', () => {
    expect(diffFormat({ color: false, visible: false }).file(checked)).toBe(
      '--- a/x.lic\n+++ b/x.lic\n@@ -1,2 +1,2 @@\n-a\tb\u001b[31m\r\n+a b\u001b[31m\r\n c\r\n',
    );
  });

  test('for people, what cannot be seen is named', () => {
    expect(diffFormat({ color: false, visible: true }).file(checked)).toBe(
      '--- a/x.lic\n+++ b/x.lic\n@@ -1,2 +1,2 @@\n-a<TAB>b<ESC>[31m\n+a b<ESC>[31m\n c\n',
    );
    expect(diffFormat({ color: true, visible: true }).file(checked)).toContain('\u001b[31m-a<TAB>b<ESC>[31m\u001b[39m\n');
  });
});
