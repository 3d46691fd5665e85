import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type ClientCapabilities, DidChangeTextDocumentNotification } from 'vscode-languageserver-protocol';
import { methods, type PreviewAnswer, type PreviewMarks } from '../../shared/protocol';
import { presence } from '../presence/documents';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/presence.xml';
const capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } };
const text = presence(`
  <state id="ready"><display><menuText>Ready</menuText></display><display language="fr"><menuText>Prêt</menuText></display><genesysAgent ready="true"/></state>
  <state id="ready"><display><menuText>Again</menuText></display><genesysAgent ready="true"/></state>
`);

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
});

async function open(
  document: { readonly uri: string; readonly languageId: string; readonly text: string },
  translations?: object,
): Promise<TestClient> {
  client = await TestClient.start({ capabilities, ...(translations && { initializationOptions: { translations } }) });
  await client.open(document.uri, document.text, document.languageId);
  return client;
}

const previewOf = (running: TestClient, params: object = { uri }) =>
  running.connection.sendRequest<PreviewAnswer | null>(methods.preview, params);

test('tells what an open document shows, in a language, with places', async () => {
  const running = await open({ uri, languageId: 'xml', text });
  const preview = await previewOf(running, { uri, language: 'fr' });
  expect(preview).toMatchObject({
    kind: 'menu',
    version: 1,
    language: 'fr',
    states: [
      { id: 'ready', menu: 'Prêt', place: { start: { line: 2, character: 3 }, end: { line: 2, character: 8 } } },
      { id: 'ready', isUsed: false, why: 'The state on line 3 has the same id, and UC Connector uses only the first.' },
    ],
    transitions: [{ event: 'preview-reject', title: 'The call is rejected' }, {}, {}],
  });
});

test('marks what is found at its state', async () => {
  const running = await open({ uri, languageId: 'xml', text });
  const marks = await running.connection.sendRequest<PreviewMarks>(methods.previewMarks, { uri });
  expect(marks.version).toBe(1);
  expect(marks.states.map(({ part, severity }) => [part, severity])).toContainEqual([1, 'warning']);
  expect(marks.states.flatMap(({ headlines }) => headlines).every((headline) => headline !== '' && !headline.includes('\n'))).toBe(true);
});

test('follows a change, also to what is broken', async () => {
  const running = await open({ uri, languageId: 'xml', text });
  await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: text.replace('Ready</menuText>', 'Go</menuText') }],
  });
  expect(await previewOf(running)).toMatchObject({
    version: 2,
    trouble: expect.stringMatching(/^The XML is broken on line 3/),
    states: [{ menu: 'Go' }, {}],
  });
});

test.each([
  ['a license file', { uri: 'file:///site/license.dat', languageId: 'flexnet-license', text: 'SERVER a ANY\n' }],
  ['another XML file', { uri: 'file:///site/books.xml', languageId: 'xml', text: '<books/>' }],
])('has none for %s', async (_, document) => {
  const running = await open(document);
  expect(await previewOf(running, { uri: document.uri })).toBeNull();
  expect(await running.connection.sendRequest(methods.previewMarks, { uri: document.uri })).toBeNull();
});

test.each([[null], [{}], [{ uri: 5 }], [{ uri: 'file:///site/closed.xml' }], [{ uri, language: 7 }]])(
  '%j is nonsense, and harms nothing',
  async (params) => {
    const running = await open({ uri, languageId: 'xml', text });
    const answer = await running.connection.sendRequest<PreviewAnswer | null>(methods.preview, params);
    expect(answer === null || answer.kind === 'menu').toBe(true);
  },
);

test('speaks the language of the client', async () => {
  const german: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
  const running = await open({ uri, languageId: 'xml', text }, { ...german, French: 'Französisch' });
  const preview = await previewOf(running);
  expect(preview?.kind === 'menu' && preview.languages.find(({ tag }) => tag === 'fr')?.name).toBe('Französisch');
});
