import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

// The one line outside of its folder.
vi.mock('../../server/src/languages', async (original) => {
  const { languages } = await original<typeof import('../../server/src/languages')>();
  return { languages: [...languages, (await import('../support/toyLanguage/language')).toy] };
});
// What `npm run generate` writes.
vi.mock('../../server/src/ruleFolders.generated', async (original) => {
  const generated = await original<typeof import('../../server/src/ruleFolders.generated')>();
  return { ...generated, ruleFolders: { ...generated.ruleFolders, 'long-word': 'toy/rules/words' } };
});

const { run } = await import('../../server/src/cli/run');
const { parseProjectSettings } = await import('../../server/src/core/project/projectSettings');
const { readUserSettings } = await import('../../server/src/lsp/userSettings');
const { startServer } = await import('../../server/src/lsp/server');
const { nodeFiles } = await import('../../server/src/lsp/workspace/nodeFiles');
const projectFile = await import('../../server/src/lsp/workspace/projectFile');
const { languages } = await import('../../server/src/languages');
const { rulePage } = await import('../../server/src/rulePages');
const { readMarks, unmask } = await import('../support/marked');
const { analyze } = await import('../support/check');
const { readPage } = await import('../support/rulePage');

const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-toy-'));
const file = path.join(folder, 'words.toy');
const uri = pathToFileURL(file).href;
let client: ProtocolConnection;
let published: Record<string, string[]> = {};

beforeAll(async () => {
  writeFileSync(file, 'a word of\n');
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    today: () => 20_000,
    translations: () => undefined,
    files: nodeFiles,
    ignoresCase: false,
    projectFile: () => projectFile,
    pause: async () => {},
  });
  client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.onNotification('textDocument/publishDiagnostics', ({ uri: of, diagnostics }) => {
    published = { ...published, [of]: diagnostics.map(({ code }: { code: string }) => code) };
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'toy' }],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await client.sendNotification(InitializedNotification.type, {});
});
afterAll(() => {
  client.dispose();
  rmSync(folder, { recursive: true });
});

test('a check of the workspace finds it', async () => {
  const result = await client.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
  expect(result).toMatchObject({ files: 1, filesWithFindings: 1 });
  expect(published).toEqual({ [uri]: ['long-word'] });
});

test('an editor gets its findings and hovers', async () => {
  const textDocument = { uri, languageId: 'toy', version: 1, text: readFileSync(file, 'utf8') };
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  expect(report).toMatchObject({ items: [{ code: 'long-word', message: '“word” is long\nWrite a shorter word.' }] });
  const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 1 } });
  expect(hover).toMatchObject({ contents: { value: 'A word.' } });
});

test('an editor checks it anew when a file beside it has changed', async () => {
  const other = path.join(folder, 'other.toy');
  const pull = () => client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const change = (type: FileChangeType) =>
    client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(other).href, type }] });
  const contentChanges = [{ text: 'a WO of\n' }];
  await client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges });
  expect(await pull()).toMatchObject({ items: [] });
  writeFileSync(other, 'no\nWO\n');
  await change(FileChangeType.Created);
  expect(await pull()).toMatchObject({
    items: [
      {
        code: 'word-beside',
        message: '“WO” is in other.toy as well',
        relatedInformation: [{ location: { uri: pathToFileURL(other).href, range: { start: { line: 1, character: 0 } } } }],
      },
    ],
  });
  // What is open goes before what is on the disk.
  const textDocument = { uri: pathToFileURL(other).href, languageId: 'toy', version: 1, text: 'no\n' };
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  expect(await pull()).toMatchObject({ items: [] });
  await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: textDocument.uri } });
  expect(await pull()).toMatchObject({ items: [{ code: 'word-beside' }] });
  // A check of all files judges them together.
  await client.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
  expect(published[pathToFileURL(other).href]).toEqual(['word-beside', 'word-of-site']);
  expect(await pull()).toMatchObject({ items: [{ code: 'word-beside' }, { code: 'word-of-site' }] });
  rmSync(other);
  await change(FileChangeType.Deleted);
  expect(await pull()).toMatchObject({ items: [] });
});

test('the command line knows of files beside it, and judges a site together', async () => {
  const other = path.join(folder, 'other.toy');
  const site = path.join(folder, 'site');
  mkdirSync(site);
  const far = path.join(site, 'far.toy');
  for (const name of [other, far]) writeFileSync(name, 'WO\n');
  try {
    const found = async (...words: string[]) => {
      const { text } = await printed(['check', '--format', 'json', ...words]);
      return JSON.parse(text).map(({ rule }: { rule: string }) => rule);
    };
    expect(await found(other)).toEqual([]);
    expect(await found(other, far)).toEqual([]);
    expect(await found('--site', other, far)).toEqual(['word-of-site', 'word-of-site']);
    writeFileSync(file, 'WO\n');
    expect(await found(other, far)).toEqual(['word-beside']);
  } finally {
    writeFileSync(file, 'a word of\n');
    rmSync(site, { recursive: true });
    rmSync(other);
  }
});

/** What a command line prints on standard output, and its exit status. */
async function printed(words: readonly string[]): Promise<{ readonly text: string; readonly status: number }> {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
    written.push(String(text));
    (rest.at(-1) as (() => void) | undefined)?.();
    return true;
  });
  try {
    return { status: await run(words), text: written.join('') };
  } finally {
    write.mockRestore();
  }
}

test('the command line checks it, with its setting as an option', async () => {
  const check = await printed(['check', '--max-warnings', '0', file]);
  expect(check.status).toBe(1);
  expect(check.text).toMatch(/words\.toy:1:3: warning: “word” is long \[long-word\]/);
  const allowed = await printed(['check', '--most-letters', '4', '--max-warnings', '0', file]);
  expect(allowed.status).toBe(0);
  expect(allowed.text).toContain('No problems in 1 file');
  expect((await printed(['explain', 'long-word'])).text).toContain('# long-word');
});

test('a project file and an editor may have its setting', () => {
  expect(parseProjectSettings('{ "toy": { "most": 5 } }', { rules: [], languages })).toMatchObject({
    settings: { languages: { toy: { most: 5 } } },
    problems: [],
  });
  expect(parseProjectSettings('{ "toy": { "most": 0 } }', { rules: [], languages }).problems).toHaveLength(1);
  expect(readUserSettings({ toy: { most: 5 } }).languages.toy).toEqual({ most: 5 });
});

test('its rule has a page that is executed', async () => {
  const blocks = readPage((await rulePage('long-word')) ?? '');
  expect(blocks.map(({ role }) => role)).toEqual(['example', 'fixed', 'valid']);
  for (const { language, fileName, role, text: written } of blocks) {
    const { text, ranges } = role === 'example' ? readMarks(written) : { text: unmask(written), ranges: [] };
    const analysis = await analyze(language, fileName, text);
    expect(analysis.findings().map(({ range }) => range)).toEqual(ranges);
  }
});
