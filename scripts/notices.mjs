// The notices of the packages that are in a bundle. Their licenses ask for them wherever a copy is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a package calls its license, and the notices of what it took from others. */
const noticeFile = /^(?:licen[cs]e|copying|notice|third-?party-?notices)(?:[.-]|$)/i;
/** Packages without such a file, and who wrote them as their manifest says: they have the license's own words. */
const withoutFile = new Map([['@nodable/entities', 'Amit Gupta']]);

/**
 * The packages that the inputs of bundles belong to, as esbuild's metafile names them, each copy once.
 * @returns {{ name: string, version: string, license: string, folder: string }[]} sorted by name and version
 */
export function packagesOf(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { name, version, license, folder: path.join(root, folder) });
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** The text of all notices. @throws where a package has neither a license file nor words known for it */
export function noticesOf(root, inputs) {
  const notices = packagesOf(root, inputs).map((found) => {
    const title = `${found.name} ${found.version} (${found.license})`;
    return [title, '-'.repeat(title.length), '', ...textsOf(found), ''].join('\n');
  });
  return ['Seatkeeper is made of its own code and of the packages below. Each is here with its license.', '', ...notices].join('\n');
}

function textsOf({ name, license, folder }) {
  const files = readdirSync(folder).filter((file) => noticeFile.test(file));
  if (files.length > 0)
    return files.sort().map((file) => `${readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim()}\n`);
  const author = withoutFile.get(name);
  if (license !== 'MIT' || author === undefined)
    throw new Error(`${name} has no license file: say in scripts/notices.mjs what its notice is.`);
  return [mit(author)];
}

const mit = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
