import { expect, test } from 'vitest';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/folders';
import { decodedUri, pathBelow } from '../../server/src/lsp/workspace/uris';

test.each([
  ['file:///c%3A/site/license.dat', 'file:///C:/site/license.dat', true],
  ['file://Host/share/a%20b.dat', 'file://host/share/a b.dat', true],
  ['file:///site/License.dat', 'file:///site/license.dat', false],
  ['vscode-vfs://github/site/a.dat', 'file://github/site/a.dat', false],
  ['file:///a%23b.dat', 'file:///a#b.dat', true],
  ['vscode-vfs://github/a.dat?ref=1', 'vscode-vfs://github/a.dat?ref=2', false],
  ['file:///caf%E9.dat', 'file:///caf%E8.dat', false],
  ['untitled:Untitled-1', 'untitled:Untitled-2', false],
  ['', '\u0000', false],
])('%s and %s mean the same: %s', (one, other, same) => expect(decodedUri(one) === decodedUri(other)).toBe(same));

test.each([
  ['file:///C:/site', 'file:///c%3A/site/a%20b/x.dat', 'a b/x.dat'],
  ['file:///', 'file:///a/x.dat', 'a/x.dat'],
  ['file:///site/', 'file:///site/x%23.dat', 'x#.dat'],
  ['file:///site', 'file:///sites/x.dat', undefined],
  ['file:///site', 'vscode-vfs:/site/x.dat', undefined],
  ['file:///site', 'file:///site', undefined],
  ['file:///a//b', ':', undefined],
])('below %s, %s is %s', (folder, uri, path) => expect(pathBelow(folder, uri)).toBe(path));

test('a file is in the innermost of the open folders, however each is written', () => {
  const folders = new WorkspaceFolders({
    workspaceFolders: ['file:///c%3A/site/', 'file:///C:/site/north', 'file:///'].map((uri) => ({ uri, name: '' })),
    rootUri: null,
  });
  expect(folders.of('file:///c:/site/north/a.dat')).toBe('file:///C:/site/north');
  expect(folders.of('file:///c%3A/site/northern/a.dat')).toBe('file:///c%3A/site');
  expect(folders.of('file:///other/a.dat')).toBe('file://');
  expect(folders.above('file:///c%3a/site/north/x/a.dat')).toEqual(['file:///C:/site/north/x', 'file:///C:/site/north']);
  expect(folders.of('untitled:a.dat')).toBeUndefined();
});
