import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/useCli';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const metafile = JSON.parse(readFileSync('dist/metafile.json', 'utf8')) as Metafile;
const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8');
const { noticesOf } = (await import(path.resolve('scripts/notices.mjs'))) as { noticesOf: (root: string, inputs: string[]) => string };

/** The folders of the packages that are in some bundle. */
const packages = [...new Set(Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))];

test('every bundle tells what it is made of', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => `dist/${file.replaceAll('\\', '/')}`);
  expect(Object.keys(metafile.outputs).sort()).toEqual(built.filter((file) => /\.(?:js|mjs|cjs|html)$/.test(file)).sort());
  expect(packages).toContain('node_modules/vscode-languageserver');
});

test.each(packages)('the license of %s is in the notices', (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  expect(notices).toContain(`\n${name} ${version} (${license})\n`);
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = own === undefined ? 'Permission is hereby granted, free of charge' : readFileSync(path.join(folder, own), 'utf8');
  const words = (of: string) => of.replace(/\s+/g, ' ').trim();
  expect(words(notices)).toContain(words(text));
  expect(text).toMatch(/copyright|permission/i);
});

test('licenses are of those that may be bundled with a program under the MIT license', () => {
  const licenses = packages.map((folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).license);
  const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
  expect(licenses.filter((license) => !allowed.includes(license))).toEqual([]);
});

test('nothing is built with a package whose license is not known', () => {
  const folder = folderWith({ 'node_modules/bare/package.json': '{ "name": "bare", "version": "1.0.0", "license": "MIT" }' });
  expect(() => noticesOf(folder.path, ['node_modules/bare/index.js'])).toThrow('bare has no license file');
  folder.write('node_modules/bare/LICENSE', 'free');
  expect(noticesOf(folder.path, ['node_modules/bare/index.js'])).toContain('bare 1.0.0 (MIT)\n----------------\n\nfree\n');
});
