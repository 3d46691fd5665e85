import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { type MergeAnswer, methods, type NewStateAnswer, type NewStateForm, type TextTableAnswer } from '../../shared/protocol';
import { presence } from '../presence/documents';
import { pngHeader } from '../support/check';
import { TestClient } from '../support/languageClient';

const modern: ClientCapabilities = {
  workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { diagnostic: {} },
};

let root: string;
let client: TestClient;
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-texts-'));
  mkdirSync(path.join(root, 'site'));
  client = await TestClient.start({ capabilities: modern, settings: () => ({}), folders: [pathToFileURL(path.join(root, 'site')).href] });
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(root, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(root, 'site', name)).href;
const uri = () => uriOf('presence.xml');
const write = (name: string, bytes: Uint8Array) => writeFileSync(path.join(root, 'site', name), bytes);
const ask = <T>(method: string, params: unknown): Promise<T> => client.connection.sendRequest<T>(method, params);
const one = (icon: string) =>
  presence(`\n<state id="a" icon="${icon}"><display><menuText>Lunch</menuText></display><genesysAgent ready="false"/></state>\n`);

describe('the server', () => {
  test('gives the texts of a presence file as a table, and the file with those of a table', async () => {
    await client.open(uri(), one('a.png'), 'xml');
    const table = await ask<TextTableAnswer>(methods.textTable, { uri: uri(), format: 'csv', separator: ';' });
    expect(table).toEqual({ text: '\ufeffstate;text;(default)\r\na;menuText;Lunch\r\na;statusText;\r\n', notes: [] });
    expect(JSON.parse((await ask<TextTableAnswer>(methods.textTable, { uri: uri(), format: 'json' })).text)).toMatchObject({
      languages: ['(default)'],
    });
    const importing = (csv: string) =>
      ask<MergeAnswer | null>(methods.importTexts, { uri: uri(), base64: Buffer.from(csv, 'latin1').toString('base64') });
    expect(await importing('state;text;fr\na;menuText;D\u00e9jeuner\n')).toMatchObject({
      outcome: 'merged',
      version: 1,
      summary: 'Texts changed: 0, added: 1.',
      text: expect.stringContaining('<display language="fr"><menuText>Déjeuner</menuText></display>'),
    });
    expect(await importing('state,text,(default)\na,menuText,Lunch\n')).toMatchObject({ outcome: 'nothing' });
    expect(await importing('state,text,fr\nb,menuText,x\n')).toMatchObject({
      outcome: 'refused',
      reason: 'Line 2: the file has no state b.',
    });
    for (const params of [null, {}, { uri: uri() }, { uri: uriOf('other.xml'), base64: '' }])
      expect(await ask(methods.importTexts, params)).toBeNull();
  });

  test('says what a new state needs, and where it goes', async () => {
    await client.open(uri(), one('a.png'), 'xml');
    write('b.png', pngHeader(16, 16));
    const form = await ask<NewStateForm>(methods.newStateForm, { uri: uri() });
    expect(form.languages).toEqual([{ tag: '', title: 'English' }]);
    expect(form.icons.map(({ value }) => value)).toEqual(expect.arrayContaining(['a.png', 'b.png']));
    const texts = [{ language: '', menuText: 'x' }];
    const state = { id: 'acw', texts, ready: false, mode: 'acw', reason: '', icon: '' };
    expect(await ask<NewStateAnswer>(methods.newState, { uri: uri(), state })).toMatchObject({
      text: expect.stringContaining('<state id="acw">'),
      message: 'The state acw was inserted before a, which is more general and would hide it.',
    });
    expect(await ask<NewStateAnswer>(methods.newState, { uri: uri(), state: { ...state, id: 'a' } })).toMatchObject({ part: 'id' });
    expect(await ask(methods.newState, { uri: uri(), state: 1 })).toBeNull();
    expect(await ask(methods.newState, null)).toBeNull();
  });

  /** The rules of what is found in the document. */
  async function rules(): Promise<string[]> {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri() } });
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)).filter((rule) => rule.startsWith('icon-')) : [];
  }

  test('looks at the icons beside a presence file, and again when they change, and at nothing outside', async () => {
    write('a.png', pngHeader(32, 32));
    writeFileSync(path.join(root, 'outside.png'), 'no image');
    await client.open(
      uri(),
      one('a.png').replace('</presence>', `${one('../outside.png').replace(/^[\s\S]*?<state id="a"/, '<state id="b"')}`),
      'xml',
    );
    expect(await rules()).toEqual(['icon-badge', 'icon-size']);
    write('a.png', pngHeader(16, 16));
    write('a-badge.png', pngHeader(10, 10));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: uriOf('a.png'), type: FileChangeType.Changed },
        { uri: uriOf('a-badge.png'), type: FileChangeType.Created },
      ],
    });
    expect(await rules()).toEqual([]);
  });

  test('offers the icons beside a presence file, and shows them', async () => {
    write('a.png', pngHeader(16, 16));
    write('my icon.png', pngHeader(16, 16));
    await client.open(uri(), one('a.png'), 'xml');
    const position = { line: 2, character: one('a.png').split('\n')[2]?.indexOf('a.png') ?? 0 };
    const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri() }, position })) as Hover;
    expect(JSON.stringify(hover.contents)).toContain(
      `![](data:image/png;base64,${Buffer.from(pngHeader(16, 16)).toString('base64')}) PNG, 16 by 16 pixels`,
    );
    const items = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uri() }, position })) as
      | CompletionItem[]
      | { items: CompletionItem[] };
    expect((Array.isArray(items) ? items : items.items).map(({ label }) => label).slice(0, 2)).toEqual(['my%20icon.png', 'a.png']);
  });
});
