import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { type GrammarTestCase, parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const names = ['flexnet-license', 'flexnet-options'];
const scopes = [...names.map((name) => `source.${name}`), 'text.flexnet-log'];
const registry = createRegistry(
  scopes.map((scopeName) => ({
    path: path.join(import.meta.dirname, `../../syntaxes/${scopeName.replace(/^\w+\./, '')}.tmLanguage.json`),
    scopeName,
  })),
);

/** The fixtures leave out the end that all scopes of a grammar have. */
function withWholeScopes(fixture: GrammarTestCase): GrammarTestCase {
  const end = fixture.metadata.scope.replace(/^\w+/, '');
  for (const assertion of fixture.assertions.flatMap(({ scopeAssertions }) => scopeAssertions)) {
    assertion.scopes = assertion.scopes.map((scope) => `${scope}${end}`);
    assertion.exclude = assertion.exclude.map((scope) => `${scope}${end}`);
  }
  return fixture;
}

/** Each fixture says below its lines, in comments, which scopes their characters must have. */
describe.each(readdirSync(fixtures))('%s', (name) => {
  const fixture = withWholeScopes(parseGrammarTestCase(readFileSync(path.join(fixtures, name), 'utf8')));

  it('states what it expects', () => {
    expect(fixture.assertions.length).toBeGreaterThan(5);
  });

  it('gets the scopes it expects', async () => {
    const failures = await runGrammarTestCase(registry, fixture);
    const told = failures.map(
      ({ srcLine, start, end, missing, unexpected, actual }) =>
        `${fixture.source[srcLine]?.slice(start, end)} (line ${srcLine + 1}): missing ${missing}, unexpected ${unexpected}, has ${actual}`,
    );
    expect(told).toEqual([]);
  });
});

describe.each(names)('the grammar of %s', (name) => {
  it('takes time in proportion to the length of a line', async () => {
    const grammar = await registry.loadGrammar(`source.${name}`);
    const hostile = [
      `INCLUDE ${'a'.repeat(50_000)}`,
      `GROUP a ${'b '.repeat(25_000)}`,
      `INCLUDE "${'a '.repeat(25_000)}`,
      `MAX 1 a${' USER'.repeat(10_000)}`,
      `GROUP a ${'\\ '.repeat(25_000)}x`,
      `FEATURE ${'a'.repeat(50_000)}`,
      `FEATURE a b 1 permanent 1 ${'0'.repeat(50_000)}`,
      `FEATURE a b 1 permanent 1 ${'A='.repeat(25_000)}`,
      `FEATURE a b 1 permanent 1 ${'1-'.repeat(25_000)}`,
      `DAEMON a ${'\\'.repeat(50_000)}`,
      `${'a-1'.repeat(17_000)}`,
      `${'> '.repeat(25_000)}x`,
      `FEATURE${' '.repeat(50_000)}x`,
      `FEATURE a b 1 permanent 1 \\${' '.repeat(50_000)}x`,
      `FEATURE a b 1 permanent 1 ${'" '.repeat(25_000)}`,
    ];
    for (const line of hostile) {
      const { stoppedEarly } = grammar?.tokenizeLine(line, null, 5000) ?? {};
      expect(stoppedEarly, line.slice(0, 40)).toBe(false);
    }
  });
});

describe('the grammar of logs', () => {
  it('takes time in proportion to the length of a line', async () => {
    const grammar = await registry.loadGrammar('text.flexnet-log');
    const start = '8:00:00 (contosod) ';
    const hostile = [
      `${start}OUT: ${'"'.repeat(50_000)}`,
      `${start}OUT: "f" ${'u@'.repeat(25_000)}`,
      `${start}DENIED: "f" u@h ${'(-4,'.repeat(12_000)}`,
      `${start}${'a'.repeat(50_000)}`,
      `${start}${' '.repeat(50_000)}x`,
      '8:00:00 '.repeat(6000),
      `Users of ${'a'.repeat(50_000)}`,
      `${start}(@a-SLOG@) ${':'.repeat(50_000)}`,
    ];
    for (const line of hostile) {
      const { stoppedEarly } = grammar?.tokenizeLine(line, null, 5000) ?? {};
      expect(stoppedEarly, line.slice(0, 40)).toBe(false);
    }
  });
});
