import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenTypes } from '../../server/src/license/features/tokens/legend';
import { rules } from '../support/rules';

test('whatever repeats the list of rules is up to date', () => {
  expect(() => execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('every rule has a setting', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(manifest.contributes.configuration.properties['seatkeeper.rules'].properties)).toEqual(rules.map((rule) => rule.id));
});

test('every kind of token has a scope of the grammar', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const grammar = readFileSync('syntaxes/flexnet-license.tmLanguage.json', 'utf8');
  const [{ scopes }] = manifest.contributes.semanticTokenScopes;
  for (const { name } of tokenTypes) expect(scopes, name).toHaveProperty([name]);
  for (const scope of Object.values<string[]>(scopes).flat()) expect(grammar).toContain(`"${scope}"`);
});

test('every rule above hint names its source', () => {
  for (const rule of rules) if (rule.severity !== 'hint') expect(rule.source.length, rule.id).toBeGreaterThan(10);
});
