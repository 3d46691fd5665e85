import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
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
  const { ruleFolders } = await original<typeof import('../../server/src/ruleFolders.generated')>();
  return { ruleFolders: { ...ruleFolders, 'long-word': 'toy/rules/words' } };
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

test('the command line checks it, with its setting as an option', async () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
    written.push(String(text));
    (rest.at(-1) as (() => void) | undefined)?.();
    return true;
  });
  try {
    expect(await run(['check', '--max-warnings', '0', file])).toBe(1);
    expect(await run(['check', '--most-letters', '4', '--max-warnings', '0', file])).toBe(0);
    expect(await run(['explain', 'long-word'])).toBe(0);
  } finally {
    write.mockRestore();
  }
  expect(written.join('')).toMatch(/words\.toy:1:3: warning: “word” is long \[long-word\][\s\S]*No problems in 1 file[\s\S]*# long-word/);
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
