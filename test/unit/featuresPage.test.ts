import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as protocol from 'vscode-languageserver-protocol/node';

const page = readFileSync('docs/features.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: Record<string, unknown> };

interface Row {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of every table whose first cell names something. */
const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => line.startsWith('| `') && line.split('|').length === 6)
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    return { names: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''), cells };
  });
const named = rows.flatMap(({ names }) => names);

/** Every method that the protocol's library knows. */
const methods = [
  ...new Set(
    Object.values(protocol).flatMap((value: unknown) => {
      const { method } = Object(value) as { method?: unknown };
      return typeof method === 'string' && /^[a-zA-Z]+(?:\/|$)/.test(method) && method !== 'method' ? [method] : [];
    }),
  ),
];

describe('the page of features', () => {
  test('knows every method of the protocol', () => {
    expect(methods.length).toBeGreaterThan(80);
    expect(methods.filter((method) => !named.includes(method))).toEqual([]);
  });

  test('knows every contribution of the manifest', () => {
    expect(Object.keys(manifest.contributes).filter((point) => !named.includes(point))).toEqual([]);
  });

  test('names nothing twice', () => {
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });

  test.each(rows.map((row) => [row.names.join(', '), row] as const))(
    '%s: its tests are there, or it says why there is nothing to do',
    (_, { cells }) => {
      const [, license = '', presence = '', tests = ''] = cells;
      const links = [...tests.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)];
      if (links.length === 0) expect([license, presence].map((cell) => cell.trim().startsWith('-'))).toEqual([true, true]);
      for (const [, title = '', file = ''] of links) {
        const text = readFileSync(path.resolve(file), 'utf8').replaceAll(/\s+/g, ' ');
        expect(text.includes(`'${title.replaceAll("'", "\\'")}'`), `${file} has no test "${title}"`).toBe(true);
      }
    },
  );
});
