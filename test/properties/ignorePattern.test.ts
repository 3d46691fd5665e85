import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ignoreRules } from '../../server/src/core/project/ignore';

const names = ['a', 'b', 'ab', 'a.lic', 'B.lic', 'license.dat', '[a]', 'a b', 'x-1', '#a', '!b', 'é.lic', 'a.', '-'];
const files = names.flatMap((name) => [name, `s/${name}`, `s/sub/${name}`, `archive/x/y/${name}`]);

const piece = fc.constantFrom(
  ...['a', 'b', 'ab', 'x', 's', 'archive', '.lic', 'lic', 'license', 'dat', 'B', '-', '1', 'é', '.', ' ', '#', '!'],
  ...['*', '*', '**', '***', '?', '/', '/', '/**/', '**/', '/**', '\\*', '\\[', '\\a', '\\\\', '\\', '\\ ', '\\/'],
  ...[
    '[',
    ']',
    '[a]',
    '[!a]',
    '[^b]',
    '[a-z]',
    '[z-a]',
    '[]a]',
    '[!]a]',
    '[a',
    '[a-',
    '[a-]',
    '[]-a]',
    '[\\]]',
    '[\\a-\\c]',
    '[a/b]',
    '[*?]',
  ],
  ...['[[:alpha:]]', '[[:digit:]-]', '[[:upper:]]', '[[:nope:]]', '[[:alpha]', '[[:punct:][:space:]]', '[!-.]'],
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '/', '#'),
    fc.array(piece, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('', '', '/', ' ', '\\ '),
  )
  .map(([head, pieces, tail]) => `${head}${pieces.join('')}${tail}`);

describe('patterns leave out what git leaves out', () => {
  let top = '';
  beforeAll(() => {
    top = mkdtempSync(path.join(tmpdir(), 'seatkeeper-git-'));
    execFileSync('git', ['init', '-q', top]);
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  test.each([false, true])('whether letters of both cases are the same: %s', (ignoresCase) => {
    const lists = fc.sample(fc.array(line, { minLength: 1, maxLength: 3 }), { numRuns: 150, seed: ignoresCase ? 7 : 8 });
    for (const [index, lines] of lists.entries()) {
      for (const file of files) {
        const full = path.join(top, `${index}`, file);
        mkdirSync(path.dirname(full), { recursive: true });
        writeFileSync(full, '');
      }
      writeFileSync(path.join(top, `${index}`, '.gitignore'), lines.join('\n'));
    }
    const asked = lists.flatMap((_, index) => files.map((file) => `${index}/${file}`));
    const ignored = new Set(checkIgnore(asked, ignoresCase));
    for (const [index, lines] of lists.entries()) {
      const rules = ignoreRules(lines.join('\n'), [], ignoresCase);
      const ours = files.filter((file) => rules(file, false));
      expect({ lines: lines.join('  |  '), ours }).toEqual({
        lines: lines.join('  |  '),
        ours: files.filter((file) => ignored.has(`${index}/${file}`)),
      });
    }
    expect(ignored.size).toBeGreaterThan(300);
  });

  function checkIgnore(paths: readonly string[], ignoresCase: boolean): string[] {
    const args = ['-c', `core.ignorecase=${ignoresCase}`, 'check-ignore', '--no-index', '--stdin', '-z'];
    try {
      return execFileSync('git', args, { cwd: top, input: paths.join('\0'), maxBuffer: 1e8 })
        .toString()
        .split('\0');
    } catch (error) {
      // Its way to say that none is.
      if ((error as { status?: number }).status === 1) return [];
      throw error;
    }
  }
});

/** Patterns on which regular expressions take for ever. */
const costly = [
  '**/*a*/**/*a*/**/*a*/**/b',
  `${'*a'.repeat(500)}b`,
  `**/${'*a*/'.repeat(100)}b`,
  `**/${'[a-z]*'.repeat(300)}!`,
  `${'?*'.repeat(1000)}/**/b`,
];

test.each(costly)('a path of 400 folders is compared in time: %#', (pattern) => {
  const deep = `${'aaaaaaaa/'.repeat(400)}c.lic`;
  const rules = ignoreRules('', [pattern], false);
  const begin = performance.now();
  expect(rules(deep, false)).toBe(false);
  expect(performance.now() - begin).toBeLessThan(5000);
});

test('a pattern that is too long is passed over, and the others count', () => {
  const rules = ignoreRules(`${'a*'.repeat(25_000)}\narchive/`, ['*'.repeat(5000)], false);
  expect(rules('archive/a.lic', false)).toBe(true);
  expect(rules('a.lic', false)).toBe(false);
});

test('a negated pattern takes back, but not out of a folder that is left out', () => {
  const rules = ignoreRules('*.lic\n!keep.lic\nold/\n!old/keep.lic', [], false);
  expect(rules('a.lic', false)).toBe(true);
  expect(rules('keep.lic', false)).toBe(false);
  expect(rules('old/keep.lic', false)).toBe(true);
});
