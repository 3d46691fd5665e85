import { beforeEach, expect, test, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';
import { LARGEST_IMAGE } from '../../client/src/preview/image';

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

const files = new Map<string, { readonly type: number; readonly size: number; readonly bytes: Uint8Array }>();
const read: string[] = [];
const watchers: (() => void)[] = [];

vi.mock('vscode', () => {
  const listen = (listener: () => void) => {
    watchers.push(listener);
    return { dispose: () => {} };
  };
  return {
    l10n: { t: (text: string) => text },
    Uri: { joinPath: (uri: URI, ...parts: string[]) => Utils.joinPath(uri, ...parts) },
    FileType: { File: FILE, SymbolicLink: LINK },
    Disposable: { from: () => ({ dispose: () => {} }) },
    workspace: {
      createFileSystemWatcher: () => ({ onDidChange: listen, onDidCreate: listen, onDidDelete: listen, dispose: () => {} }),
      getWorkspaceFolder: ({ path }: URI) => (path.startsWith('/site/') ? {} : undefined),
      fs: {
        stat: async ({ path }: URI) => {
          const file = files.get(path);
          if (!file) throw new Error('there is none');
          return file;
        },
        readFile: async ({ path }: URI) => {
          read.push(path);
          return files.get(path)?.bytes;
        },
      },
    },
  };
});

const { IconFiles } = await import('../../client/src/preview/icons');

const gif = Uint8Array.from([...'GIF89a'].map((unit) => unit.charCodeAt(0)).concat([16, 0, 16, 0]));
const image = `data:image/gif;base64,${Buffer.from(gif).toString('base64')}`;
const put = (path: string, bytes = gif, type = FILE, size = bytes.length) => files.set(path, { type, size, bytes });

beforeEach(() => {
  files.clear();
  read.length = 0;
  watchers.length = 0;
});

const document = URI.parse('file:///site/ucc/presence.xml');

test.each([
  ['icons/a.gif', '/site/ucc/icons/a.gif'],
  ['icons\\a.gif', '/site/ucc/icons/a.gif'],
  ['../a.gif', '/site/a.gif'],
  ['a%20b.gif?x#y', '/site/ucc/a b.gif'],
  ['100%.gif', '/site/ucc/100%.gif'],
])('%s is read beside the document', async (address, path) => {
  put(path);
  expect(await new IconFiles(document as never, () => {}).read(address, undefined)).toEqual({ address, image, badge: null, problem: null });
});

test.each([
  '../../secret.gif',
  '..%2f..%2fsecret.gif',
  '..%5c..%5csecret.gif',
  '%2fsecret.gif',
  '/secret.gif',
  '//host/secret.gif',
  'C:\\secret.gif',
  'file:///secret.gif',
  'https://contoso.example/a.gif',
  'javascript:alert(1)',
  '',
])('%s is not asked for', async (address) => {
  put('/secret.gif');
  expect(await new IconFiles(document as never, () => {}).read(address, undefined)).toMatchObject({
    image: null,
    problem: expect.any(String),
  });
  expect(read).toEqual([]);
});

test.each<[what: string, prepare: () => void, problem: RegExp]>([
  ['is not there', () => {}, /no such file/],
  ['is a folder', () => put('/site/ucc/a.gif', gif, FOLDER), /not in the open folder/],
  ['is a link, which may lead anywhere', () => put('/site/ucc/a.gif', gif, FILE | LINK), /not in the open folder/],
  ['is large', () => put('/site/ucc/a.gif', gif, FILE, LARGEST_IMAGE + 1), /too large/],
  ['has grown since it was looked at', () => put('/site/ucc/a.gif', new Uint8Array(LARGEST_IMAGE + 1), FILE, 5), /too large/],
  ['is no image', () => put('/site/ucc/a.gif', Uint8Array.from([60, 33])), /not an image/],
])('a file that %s is not shown', async (_, prepare, problem) => {
  prepare();
  const icon = await new IconFiles(document as never, () => {}).read('a.gif', undefined);
  expect(icon).toMatchObject({ image: null, problem: expect.stringMatching(problem) });
});

test('the badge is beside it, and a picture is read once until a file changes', async () => {
  put('/site/ucc/a.gif');
  put('/site/ucc/a-badge.gif');
  const changed = vi.fn();
  const icons = new IconFiles(document as never, changed);
  expect(await icons.read('a.gif', 'a-badge.gif')).toMatchObject({ image, badge: image });
  await icons.read('a.gif', 'a-badge.gif');
  expect(read).toHaveLength(2);
  watchers[0]?.();
  expect(changed).toHaveBeenCalledOnce();
  await icons.read('a.gif', 'a-badge.gif');
  expect(read).toHaveLength(4);
});
