import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  SignatureHelpRequest,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, TestClient } from '../support/languageClient';
import { readCursor } from '../support/marked';

const capabilities: ClientCapabilities = {
  window: { workDoneProgress: true },
  textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
};
const uri = 'file:///site/license.dat';
const textDocument = { uri };
const text = `SERVER lichost.contoso.example\t001122aabbcc 7260
DAEMON genesys.d /opt/genesys.d
FEATURE router_seats genesys.d 8.0 1-jan-2020 10 SIGN=000000000000
`;
const tab =
  'A Tab character, where Genesys allows only spaces\nGenesys warns that any spacing key but the Spacebar can damage a license file. Replace the Tab with spaces.';

let client: TestClient | undefined;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-translations-'));
});
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: ClientOptions): Promise<TestClient> {
  client = await TestClient.start({ capabilities, ...options });
  return client;
}

async function diagnosticsOf({ connection }: TestClient, document = textDocument): Promise<readonly Diagnostic[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: document });
  return report.kind === 'full' ? report.items : [];
}

/** What the server says of the Tab in the file. */
async function tabMessage(options: ClientOptions): Promise<unknown> {
  const running = await start(options);
  await running.open(uri, text);
  return (await diagnosticsOf(running)).find(({ code }) => code === 'tab')?.message;
}

describe('the translations that the client brings', () => {
  const translations: Record<string, string> = {
    [tab]: 'Ein Tabulator.',
    'Replace the Tab with spaces': 'Den Tabulator durch Leerzeichen ersetzen',
    'Ignore {rule} in the whole file with a comment': '{rule} mit einem Kommentar in der ganzen Datei übergehen',
    'Fix all Seatkeeper problems that can be fixed safely': 'Alles beheben, was sicher zu beheben ist',
    'One license': 'Eine Lizenz',
    'SERVER line': 'SERVER-Zeile',
    'expired {days} days ago': 'vor {days} Tagen abgelaufen',
    '1 expired line': '1 abgelaufene Zeile',
    'no license usable today': 'keine nutzbar',
    'Only the host name on a SERVER line can be renamed. Put the cursor on it.': 'Nur der Rechnername lässt sich ändern.',
    'Go to the vendor daemon if it is on this computer': 'Zum Herstellerdienst',
    'The name of the vendor daemon, spelled as on the FEATURE lines.': 'Der Name des Dienstes.',
    'Checking files': 'Dateien werden geprüft',
    'There is no rule {rule}; did you mean {near}?': 'Keine Regel heißt {rule}. Ist {near} gemeint?',
  };
  const german = { initializationOptions: { translations } };

  /** Opens a license file with a cursor; gives the connection and what a request about the cursor is sent with. */
  async function openAt(marked: string) {
    const { text, offset } = readCursor(marked);
    const running = await start(german);
    await running.open(uri, text);
    return {
      running,
      connection: running.connection,
      at: { textDocument, position: TextDocument.create(uri, '', 1, text).positionAt(offset) },
    };
  }

  test('put findings and fixes into its language, and leave in English what they lack', async () => {
    const { running, connection, at } = await openAt(`|${text}`);
    const diagnostics = (await diagnosticsOf(running)).filter(({ code }) => code === 'tab');
    expect(diagnostics.map(({ message }) => message)).toEqual(['Ein Tabulator.']);
    const actions = (await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: diagnostics[0]?.range ?? { start: at.position, end: at.position },
      context: { diagnostics },
    })) as { title: string }[];
    expect(actions.map(({ title }) => title)).toEqual([
      'Den Tabulator durch Leerzeichen ersetzen',
      'Ignore this with a comment (tab)',
      'tab mit einem Kommentar in der ganzen Datei übergehen',
    ]);
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const range = { start: at.position, end: at.position };
    expect(await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })).toMatchObject([
      { title: 'Alles beheben, was sicher zu beheben ist' },
    ]);
  });

  test('put what is in the editor into its language', async () => {
    const { connection, at } = await openAt(text.replace('FEATURE', '|FEATURE'));
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toMatchObject([
      { label: expect.stringMatching(/^vor \d+ Tagen abgelaufen$/) },
    ]);
    expect(await connection.sendRequest(CodeLensRequest.type, { textDocument })).toMatchObject([
      { command: { title: 'genesys.d: keine nutzbar; 1 abgelaufene Zeile' } },
    ]);
    expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toMatchObject([{ tooltip: 'Zum Herstellerdienst' }]);
    await expect(connection.sendRequest(PrepareRenameRequest.type, at)).rejects.toThrow('Nur der Rechnername lässt sich ändern.');
  });

  test('put help with writing into its language', async () => {
    const { connection, at } = await openAt('FEATURE router_seats genesys.d 8.0 permanent |');
    const counts = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    expect(counts.find(({ label }) => label === '1')?.detail).toBe('Eine Lizenz');
    await client?.stop();
    const empty = await openAt('|');
    const records = (await empty.connection.sendRequest(CompletionRequest.type, empty.at)) as CompletionItem[];
    expect(records.find(({ label }) => label === 'SERVER-Zeile')?.filterText).toBe('SERVER line');
    await client?.stop();
    const daemon = await openAt('DAEMON |');
    const help = await daemon.connection.sendRequest(SignatureHelpRequest.type, daemon.at);
    expect(help?.signatures[0]?.parameters?.[0]?.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(/^Der Name des Dienstes\. /),
    });
  });

  test('put hovers, the outline and the search for symbols into its language', async () => {
    const presence = `<presence xmlns="http://genesyslab.com/schemas/ucc/presence" version="1.0">
  <state id="ready"><display><menuText>Ready</menuText></display><genesysAgent ready="true"/></state>
  <state><genesysAgent ready="true"/></state>
</presence>
`;
    const { translatableTexts } = await import(pathToFileURL(path.resolve('scripts/translatable.mjs')).href);
    const all = [...((await translatableTexts()) as Map<string, unknown>).keys()].map((english) => [english, `DE ${english}`]);
    const running = await start({ initializationOptions: { translations: Object.fromEntries(all) } });
    const document = { uri: 'file:///site/presence.xml' };
    await running.open(document.uri, presence, 'xml');
    const hover = await running.connection.sendRequest(HoverRequest.type, { textDocument: document, position: { line: 1, character: 4 } });
    expect(hover?.contents).toMatchObject({ value: expect.stringMatching(/^DE \*\*Do not change.*\n\nDE \*\*DE State\*\*: DE One state/) });
    const symbols = await running.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: document });
    expect(JSON.stringify(symbols)).toContain('DE ');
    const found = await running.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'de' });
    expect(found?.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^DE /));
  });

  test('put what is said of files that are not open into its language', async () => {
    const workspace = mkdtempSync(path.join(folder, 'workspace-'));
    writeFileSync(path.join(workspace, 'license.dat'), text);
    writeFileSync(path.join(workspace, '.seatkeeperrc.json'), '{ "rules": { "tabs": "off" } }');
    const root = pathToFileURL(workspace).href;
    const running = await start({ ...german, folders: [root] });
    running.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    const begun = new Promise((resolve) => {
      running.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
        if (value.kind === 'begin') resolve(value.title);
      });
    });
    await running.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
    expect(await begun).toBe('Dateien werden geprüft');
    expect(await running.pushed(`${root}/.seatkeeperrc.json`)).toMatchObject([{ message: 'Keine Regel heißt tabs. Ist tab gemeint?' }]);
    expect((await running.pushed(`${root}/license.dat`)).map(({ message }) => message)).toContain('Ein Tabulator.');
  });

  test.each([
    ['a text', 'Deutsch'],
    ['a list', ['Deutsch']],
    ['a number', 7],
    ['another kind of value', { [tab]: { message: 'Ein Tabulator.' } }],
    ['a translation without words', { [tab]: ' ' }],
  ])('that make no sense, %s, leave it at English', async (_, translations) => {
    expect(await tabMessage({ initializationOptions: { translations }, locale: 'de' })).toBe(tab);
    expect(client?.log).toEqual([expect.stringContaining('English is shown')]);
  });

  test('may have slots that are none: these stay as they are', async () => {
    const translations = JSON.parse(`{ "__proto__": "x", ${JSON.stringify(tab)}: "Tab {constructor} {__proto__}" }`);
    expect(await tabMessage({ initializationOptions: { translations } })).toBe('Tab {constructor} {__proto__}');
  });
});

describe('the locale of a client that brings no translations', () => {
  let server: string;
  beforeAll(() => {
    cpSync('dist', path.join(folder, 'dist'), { recursive: true });
    server = path.join(folder, 'dist/server.js');
    mkdirSync(path.join(folder, 'l10n'));
    const bundle = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
    bundle('l10n/bundle.l10n.de.json', JSON.stringify({ [tab]: 'Ein Tabulator.' }));
    bundle('l10n/bundle.l10n.pt-br.json', JSON.stringify({ [tab]: 'Uma tabulação.' }));
    bundle('l10n/bundle.l10n.it.json', '{ "A Tab character');
    bundle('bundle.l10n.de.json', JSON.stringify({ [tab]: 'From elsewhere' }));
  });

  test.each(
    [
      ['de', 'Ein Tabulator.'],
      ['de-AT', 'Ein Tabulator.'],
      ['DE-ch-1996', 'Ein Tabulator.'],
      ['pt-BR', 'Uma tabulação.'],
      ['pt', tab],
      ['en', tab],
      ['tlh', tab],
      ['', tab],
      ['../de', tab],
      ['/../bundle.l10n.de.json#', tab],
      ['de\0', tab],
      ['de_DE.UTF-8', tab],
      ['x'.repeat(10_000), tab],
    ].map(([locale = '', message = '']) => [locale.slice(0, 40), locale, message] as const),
  )('%j is answered in a language that there is', async (_, locale, message) => {
    expect(await tabMessage({ server, locale })).toBe(message);
    expect(client?.log).toEqual([]);
  });

  test('whose file is broken is answered in English, with one line in the log', async () => {
    expect(await tabMessage({ server, locale: 'it-IT' })).toBe(tab);
    expect(client?.log).toEqual([expect.stringMatching(/^The translations cannot be read, so English is shown: SyntaxError/)]);
  });

  test('counts for nothing where the client brings translations', async () => {
    expect(await tabMessage({ server, locale: 'de', initializationOptions: { translations: {} } })).toBe(tab);
  });

  test('finds the file of this project', async () => {
    const bundle: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
    expect(await tabMessage({ locale: 'de-AT' })).toBe(bundle[tab] ?? tab);
  });
});
