import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';

const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');

test.each(bundles)('%s makes no code of text', (name) => {
  expect(read(name)).not.toMatch(/new Function\(|(?<![\w.$])eval\(/);
});

test.each(bundles.filter((name) => name.startsWith('web')))('%s asks for nothing of Node', (name) => {
  const asked = [...read(name).matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  expect(asked.filter((module) => module.startsWith('node:') || builtinModules.includes(module))).toEqual([]);
});
