import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type MarkupContent,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from '../support/languageClient';
import { readCursor } from '../support/marked';

const capabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true },
    rename: { prepareSupport: true },
  },
};
const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-options-'));
const licenseUri = pathToFileURL(path.join(folder, 'license.dat')).href;
const license =
  'SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd\nINCREMENT editor examplevd 2.0 permanent 5 SIGN=000000000000\n';
let client: TestClient;

beforeAll(async () => {
  writeFileSync(path.join(folder, 'license.dat'), license);
  client = await TestClient.start({ capabilities, folders: [pathToFileURL(folder).href] });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

/** Opens an options file beside the license; the cursor is at `|`. */
async function openAt(marked: string, languageId = 'flexnet-options') {
  const { text, offset } = readCursor(marked);
  const uri = pathToFileURL(path.join(folder, 'examplevd.opt')).href;
  const textDocument = { uri };
  await client.connection.sendNotification('textDocument/didClose', { textDocument });
  await client.open(uri, text, languageId);
  const document = TextDocument.create(uri, languageId, 1, text);
  return { document, textDocument, position: document.positionAt(offset) };
}

async function diagnosticsOf(textDocument: { uri: string }): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  return report.kind === 'full' ? report.items : [];
}

test('an editor pulls findings, also those against the license beside the file', async () => {
  const { textDocument } = await openAt('|RESERVE 4 editor USER ann\nRESERVE 2 editor USER bob\nINCLDUE editor USER ann\n');
  const found = await diagnosticsOf(textDocument);
  expect(found.map(({ code }) => code).sort()).toEqual(['include-shuts-out', 'option-misspelled', 'reserve-denied', 'reserve-over-count']);
});

test('a finding leads to the record of the license that it is about', async () => {
  const { textDocument } = await openAt('|MAX_BORROW_HOURS editor 24\n');
  const [found] = await diagnosticsOf(textDocument);
  expect(found).toMatchObject({
    code: 'borrow-not-licensed',
    relatedInformation: [{ location: { uri: licenseUri, range: { start: { line: 2, character: 0 } } } }],
  });
});

test('a quick fix corrects a misspelled keyword', async () => {
  const { textDocument, document } = await openAt('|INCLDUE editor USER ann\n');
  const [finding] = (await diagnosticsOf(textDocument)).filter(({ code }) => code === 'option-misspelled');
  const range = finding?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: finding ? [finding] : [] },
  });
  const fix = actions?.find((action) => 'edit' in action && action.title === 'Replace with INCLUDE');
  const edits = fix && 'edit' in fix ? Object.values(fix.edit?.changes ?? {}).flat() : [];
  const changed =
    edits.length > 0
      ? edits
      : fix && 'edit' in fix
        ? (fix.edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []))
        : [];
  expect(TextDocument.applyEdits(document, changed as typeof edits)).toBe('INCLUDE editor USER ann\n');
});

test('completion, hover and the signature know the file and the license', async () => {
  const { textDocument, position } = await openAt('INCLUDE |\n');
  const items = (await client.connection.sendRequest(CompletionRequest.type, { textDocument, position })) as
    | CompletionItem[]
    | { items: CompletionItem[] };
  expect(('items' in items ? items.items : items).map(({ label }) => label)).toContain('editor');
  const signature = await client.connection.sendRequest(SignatureHelpRequest.type, { textDocument, position });
  expect(signature?.signatures[0]?.label).toBe('INCLUDE feature[:keyword=value] type name');
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 2 } });
  expect((hover as { contents: MarkupContent }).contents.value).toMatch(
    /\*\*INCLUDE\*\* allows[\s\S]*Source: License Administration Guide, "INCLUDE"/,
  );
});

test('groups are found and renamed', async () => {
  const { textDocument, position, document } = await openAt('GROUP planners ann\nEXCLUDE editor GROUP plan|ners\n');
  const definition = await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
  expect([definition].flat()).toHaveLength(1);
  const references = await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument,
    position,
    context: { includeDeclaration: true },
  });
  expect(references).toHaveLength(2);
  const renamed = await client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'staff' });
  expect(TextDocument.applyEdits(document, renamed?.changes?.[textDocument.uri] ?? [])).toBe(
    'GROUP staff ann\nEXCLUDE editor GROUP staff\n',
  );
});

test('outline, folding, colors and formatting are there', async () => {
  const { textDocument, document } = await openAt('|# Heading\nGROUP   planners ann\nEXCLUDE editor GROUP planners\n');
  const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  expect(symbols.map(({ name }) => name)).toEqual(['planners', 'EXCLUDE']);
  expect(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toHaveLength(1);
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect((tokens?.data.length ?? 0) / 5).toBe(8);
  const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(TextDocument.applyEdits(document, edits ?? [])).toBe('# Heading\nGROUP planners ann\nEXCLUDE editor GROUP planners\n');
});

test('a file of another program has no findings and no features', async () => {
  const { textDocument, position } = await openAt('-O2 -Wall\n--std=c11 |\n');
  expect(await diagnosticsOf(textDocument)).toEqual([]);
  expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
});

test('who may use a feature is a page of Markdown, in which nothing of the file is markup', async () => {
  const { textDocument, position } = await openAt('GROUP a_b ann <img>\nINCLUDE edi|tor GROUP a_b\nRESERVE 1 editor USER ann\n');
  const { connection } = client;
  expect(await connection.sendRequest('seatkeeper/featureAt', { textDocument, position })).toBe('editor');
  const { uri } = textDocument;
  const who: { page: string } = await connection.sendRequest('seatkeeper/may', { uri, feature: 'editor' });
  expect(who).toMatchObject({ verdict: null, title: 'Who may use editor?' });
  expect(who.page).toMatch(/^## Who may use editor\?\n/);
  expect(who.page).toContain('Only GROUP a\\_b may use editor');
  expect(who.page).toContain('4 of 5 are left');
  expect(who.page).not.toMatch(/(?<!\\)<img/);
  const answer: { page: string } = await connection.sendRequest('seatkeeper/may', { uri, feature: 'editor', who: 'bob@pc1' });
  expect(answer).toMatchObject({ verdict: 'denied', title: 'bob on pc1 may not use editor' });
  expect(answer.page).toContain('(line 2)');
  expect(await connection.sendRequest('seatkeeper/may', { uri, feature: 'editor', who: 'ann', host: 'pc1' })).toMatchObject({
    verdict: 'allowed',
  });
});

test('a file of another kind says nothing of who may use a feature', async () => {
  const { textDocument } = await openAt('NOLOG IN|\n');
  const { connection } = client;
  for (const params of [
    null,
    {},
    { uri: licenseUri, feature: 'editor' },
    { uri: textDocument.uri },
    { uri: textDocument.uri, feature: ' ' },
  ])
    expect(await connection.sendRequest('seatkeeper/may', params)).toBeNull();
  expect(await connection.sendRequest('seatkeeper/featureAt', { textDocument, position: { line: 0, character: 7 } })).toBeNull();
});
