import { afterEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { notes } from '../../server/src/core/notes/notes';
import { applyEdits } from '../../server/src/core/text';
import { type ClientOptions, TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const twoTabs =
  'SERVER lichost.contoso.example\t001122aabbcc 7260\nDAEMON\tgenesys.d\nFEATURE router_seats genesys.d 8.0 permanent 10 SIGN=000000000000\n';
const modern: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
};

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

const tabs = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'tab');

async function pull(client: TestClient, uri: string): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items : [];
}

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  return change && 'edits' in change ? (change.edits as TextEdit[]) : Object.values(edit?.changes ?? {}).flat();
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(uri, 'flexnet-license', 1, text);
  return applyEdits(
    text,
    editsOf(edit).map(({ range, newText }) => ({
      range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      newText,
    })),
  );
}

test('pushes findings on opening to a client that cannot pull', async () => {
  const client = await start();
  await client.open(uri, twoTabs);
  const found = tabs(await client.pushed(uri, 1));
  expect(found.map(({ range }) => range)).toEqual([
    { start: { line: 0, character: 30 }, end: { line: 0, character: 31 } },
    { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } },
  ]);
  expect(found[0]).toMatchObject({
    severity: 2,
    source: 'seatkeeper',
    codeDescription: { href: expect.stringMatching(/^https:.*\/tab\.md$/) },
  });
});

test('pushes again after a change, for the last version only', async () => {
  const client = await start();
  await client.open(uri, twoTabs);
  await client.pushed(uri, 1);
  for (const version of [2, 3]) {
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line: 0, character: 30 }, end: { line: 0, character: 31 } }, text: ' ' }],
    });
  }
  expect(tabs(await client.pushed(uri, 3))).toHaveLength(1);
});

test('answers a client that pulls, and clears nothing after its back', async () => {
  const client = await start({ capabilities: modern });
  expect(client.initializeResult.capabilities.diagnosticProvider).toMatchObject({ identifier: 'seatkeeper' });
  await client.open(uri, twoTabs);
  expect(tabs(await pull(client, uri))).toHaveLength(2);
});

test('asks for the settings of each document by itself', async () => {
  const client = await start({
    capabilities: modern,
    settings: (scope) => (scope.includes('quiet') ? { rules: { tab: 'off' } } : { rules: { tab: 'error' } }),
  });
  await client.open(uri, twoTabs);
  await client.open('file:///quiet/license.dat', twoTabs);
  expect(tabs(await pull(client, uri)).map(({ severity }) => severity)).toEqual([1, 1]);
  expect(tabs(await pull(client, 'file:///quiet/license.dat'))).toEqual([]);
});

test('forgets settings when they change', async () => {
  let severity = 'hint';
  const client = await start({ capabilities: modern, settings: () => ({ rules: { tab: severity } }) });
  await client.open(uri, twoTabs);
  expect(tabs(await pull(client, uri))[0]?.severity).toBe(4);
  severity = 'off';
  const refreshed = new Promise<void>((resolve) => {
    client.connection.onRequest('workspace/diagnostic/refresh', () => resolve());
  });
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await refreshed;
  expect(tabs(await pull(client, uri))).toEqual([]);
});

test('takes pushed settings from a client that cannot be asked', async () => {
  const client = await start();
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { seatkeeper: { rules: { tab: 'information', 'duplicate-feature': 7 } } },
  });
  await client.open(uri, twoTabs);
  expect(tabs(await client.pushed(uri, 1))[0]?.severity).toBe(3);
});

test('turns the fixes that travel with a diagnostic into quick fixes', async () => {
  const client = await start({ capabilities: modern });
  await client.open(uri, twoTabs);
  const [first] = tabs(await pull(client, uri)) as [Diagnostic];
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: first.range,
    context: { diagnostics: [first] },
  });
  const [fix] = actions as { title: string; isPreferred?: boolean; edit?: WorkspaceEdit }[];
  expect(fix).toMatchObject({ title: 'Replace the Tab with spaces', isPreferred: true });
  expect(applied(twoTabs, fix?.edit)).toBe(twoTabs.replace('\t', ' '));
});

test('offers to fix all of one rule, and computes it when chosen', async () => {
  const client = await start({ capabilities: modern });
  await client.open(uri, twoTabs);
  const [first] = tabs(await pull(client, uri)) as [Diagnostic];
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: first.range,
    context: { diagnostics: [first] },
  });
  const all = actions?.find(({ title }) => title.includes('(tab)'));
  expect(all).toBeDefined();
  const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all as never);
  expect(applied(twoTabs, resolved.edit)).toBe(twoTabs.replaceAll('\t', ' '));
});

test('offers to comment out all expired records, without taking that for safe', async () => {
  const expired = 'FEATURE a examplevd 1.0 1-jan-2020 5 SIGN=000000000000\n';
  const text = `${expired}FEATURE b examplevd 1.0 permanent 5 SIGN=000000000000\n${expired.replace('a', 'c')}`;
  const client = await start({ capabilities: modern });
  await client.open(uri, text);
  const first = (await pull(client, uri)).find(({ code }) => code === 'expired') as Diagnostic;
  const ask = async (diagnostics: Diagnostic[]) =>
    (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: first.range,
      context: { diagnostics },
    })) ?? [];
  const actions = await ask([first]);
  const one = actions.find(({ title }) => title === 'Comment out this expired record') as { edit?: WorkspaceEdit };
  expect(applied(text, one.edit)).toBe(`# ${text}`);
  const all = actions.find(({ title }) => title === 'Comment out all expired records in the file');
  const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all as never);
  expect(applied(text, resolved.edit)).toBe(text.replace(expired, `# ${expired}`).replace('FEATURE c', '# FEATURE c'));
  expect(actions.filter(({ title }) => title.startsWith('Fix all'))).toEqual([]);
});

test('offers fix all as a source action, with its edit at once for a client that cannot resolve', async () => {
  const client = await start();
  await client.open(uri, twoTabs);
  await client.pushed(uri, 1);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const asked = (only?: string[]) =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const [action] = (await asked(['source.fixAll'])) as { kind: string; edit?: WorkspaceEdit }[];
  expect(action?.kind).toBe('source.fixAll.seatkeeper');
  expect(applied(twoTabs, action?.edit)).toBe(twoTabs.replaceAll('\t', ' '));
  expect(await asked(['refactor'])).toEqual([]);
});

test('ignores documents of other languages', async () => {
  const client = await start({ capabilities: modern });
  await client.open('file:///notes.txt', twoTabs, 'plaintext');
  expect(await pull(client, 'file:///notes.txt')).toEqual([]);
  expect(
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'file:///notes.txt' },
      position: { line: 0, character: 1 },
    }),
  ).toBeNull();
});

test('links each note to its page, and gives it without a network', async () => {
  const client = await start({});
  await client.open(uri, '# seatkeeper-disable-file tab\n');
  const [note] = (await client.pushed(uri, 1)).filter(({ code }) => code === 'unused-suppression');
  expect(note?.codeDescription?.href).toMatch(/\/core\/notes\/unused-suppression\.md$/);
  for (const { id, page } of notes) expect(await client.connection.sendRequest('seatkeeper/rulePage', { rule: id })).toContain(page);
});

test('gives a rule page without a network, and null for what is not a rule', async () => {
  const client = await start({ initializationOptions: { ruleLink: 'command:x?{rule}' } });
  expect(await client.connection.sendRequest('seatkeeper/rulePage', { rule: 'tab' })).toMatch(
    /^# tab\n[\s\S]*## Example\n[\s\S]*\n +\^+\n/,
  );
  expect(await client.connection.sendRequest('seatkeeper/rulePage', null)).toBeNull();
  expect(await client.connection.sendRequest('seatkeeper/rulePage', { rule: 'vendor-undeclared' })).toMatch(
    /\n\*\*Leads to:\*\* error -97 \(/,
  );
  await client.open(uri, twoTabs);
  expect(tabs(await client.pushed(uri, 1))[0]?.codeDescription?.href).toBe('command:x?tab');
});

test('survives malformed messages, unknown methods and senseless parameters', async () => {
  const client = await start({ capabilities: modern });
  await client.connection.sendNotification('textDocument/didOpen', null as never);
  await client.connection.sendNotification('textDocument/didChange', { textDocument: {}, contentChanges: 7 } as never);
  await client.connection.sendNotification('no/suchNotification', {});
  await expect(client.connection.sendRequest('no/suchRequest', {})).rejects.toThrow();
  expect(await client.connection.sendRequest('textDocument/hover', {} as never)).toBeNull();
  expect(await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: 5 } } as never)).toEqual([]);
  await client.open(uri, twoTabs);
  expect(tabs(await pull(client, uri))).toHaveLength(2);
});

test('survives bytes that are not message at all', async () => {
  const client = await start({ capabilities: modern });
  client.process.stdin?.write('Content-Length: 7\r\n\r\n{"a":1]');
  await client.open(uri, twoTabs);
  expect(tabs(await pull(client, uri))).toHaveLength(2);
});

test('actions for all of a large file right after a keystroke are those that a menu can show, what fixes many at once first', async () => {
  const running = await start();
  await running.open(uri, 'FEATURE\ta genesys.d 8.0 1-jan-2020 1 SIGN=“00”\n'.repeat(2000));
  const diagnostics = await running.pushed(uri, 1);
  await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: ' ' }],
  });
  const actions = await running.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 2000, character: 0 } },
    context: { diagnostics },
  });
  const titles = (actions ?? []).map(({ title }) => title);
  expect(titles[0]).toMatch(/^Fix all 2000 problems of this kind/);
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.length).toBeLessThan(400);
});
