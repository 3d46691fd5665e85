import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { plainTextOf } from '../../server/src/core/snippet';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const capabilities = (snippetSupport: boolean): ClientCapabilities => ({
  workspace: { diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport } } },
});
const filled = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 permanent 5 SIGN=000000000000
`;

let client: TestClient | undefined;
afterEach(async () => {
  expect(await client?.stop()).toBe(0);
  client = undefined;
});

/** A document that is edited as a client does it. */
class Edited {
  private text: TextDocument;

  constructor(
    private readonly running: TestClient,
    private readonly uri: string,
    start: string,
  ) {
    this.text = TextDocument.create(uri, '', 1, start);
  }

  static async open(start: string, snippets = true): Promise<Edited> {
    client = await TestClient.start({ capabilities: capabilities(snippets) });
    await client.open(uri, start);
    return new Edited(client, uri, start);
  }

  /** A presence file, with the mark § where something will be put in. */
  static async openPresence(marked: string): Promise<[Edited, number]> {
    const presence = 'file:///site/presence.xml';
    client = await TestClient.start({ capabilities: capabilities(true) });
    await client.open(presence, marked.replace('§', ''), 'xml');
    return [new Edited(client, presence, marked.replace('§', '')), marked.indexOf('§')];
  }

  /** Inserts one of our own snippets, at the end unless told otherwise, as an editor does that shows its stops and has its own indentation. */
  async insertSnippet(label: string, offset = this.text.getText().length): Promise<void> {
    const position = this.text.positionAt(offset);
    const { textDocument } = this;
    const items = (await this.running.connection.sendRequest(CompletionRequest.type, { textDocument, position })) as CompletionItem[];
    const edit = items.find((item) => item.label === label)?.textEdit as TextEdit;
    await this.change({ range: edit.range, text: plainTextOf(edit.newText).replaceAll('\t', '  ').replaceAll('\n', '\n  ') });
  }

  /** Types over the first place where a text is. */
  async fill(old: string, text: string): Promise<void> {
    const start = this.text.getText().indexOf(old);
    expect(start).toBeGreaterThanOrEqual(0);
    await this.change({ range: { start: this.text.positionAt(start), end: this.text.positionAt(start + old.length) }, text });
  }

  async append(text: string): Promise<void> {
    const end = this.text.positionAt(this.text.getText().length);
    await this.change({ range: { start: end, end }, text });
  }

  async save(): Promise<void> {
    await this.running.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: this.textDocument });
  }

  /** The rules of what is found. */
  async found(): Promise<string[]> {
    const { textDocument } = this;
    const report = await this.running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];
  }

  private get textDocument() {
    return { uri: this.uri };
  }

  private async change(change: { range: TextEdit['range']; text: string }): Promise<void> {
    const version = this.text.version + 1;
    this.text = TextDocument.update(this.text, [change], version);
    const params = { textDocument: { uri: this.uri, version }, contentChanges: [change] };
    await this.running.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }
}

describe('A snippet that is being filled in', () => {
  test('has no findings at the stops that were not visited, stop by stop', async () => {
    const document = await Edited.open(filled);
    await document.insertSnippet('FEATURE record');
    expect(await document.found()).toEqual([]);
    await document.fill('<feature_name>', 'r');
    await document.fill('FEATURE r ', 'FEATURE router_seats ');
    expect(await document.found()).toEqual([]);
    await document.fill(' n ', ' 5 ');
    await document.fill('<description>', 'site');
    await document.fill('<notice>', 'Contoso');
    expect(await document.found()).toEqual([]);
    await document.fill('<sign>', '000000000000');
    expect(await document.found()).toEqual([]);
  });

  test('is judged where something was filled in wrong', async () => {
    const document = await Edited.open(filled);
    await document.insertSnippet('FEATURE record');
    await document.fill('<feature_name>', 'tserver_sdnn');
    expect(await document.found()).toContain('feature-misspelt');
  });

  test('covers every line of a snippet', async () => {
    const document = await Edited.open('');
    await document.insertSnippet('license file');
    expect(await document.found()).not.toContain('placeholder');
    await document.fill('<host_name>', 'lichost');
    expect(await document.found()).not.toContain('placeholder');
    await document.fill('<host_id>', '001122aabbcc');
    expect(await document.found()).not.toContain('placeholder');
  });

  test('is judged when it is left: by a change elsewhere', async () => {
    const document = await Edited.open(filled);
    await document.insertSnippet('FEATURE record');
    await document.fill('lichost', 'host');
    expect(await document.found()).toEqual(['placeholder']);
  });

  test('is judged when it is left: by a new line after it', async () => {
    const document = await Edited.open(filled);
    await document.insertSnippet('FEATURE record');
    await document.append('\n');
    expect(await document.found()).toEqual(['placeholder']);
  });

  test('is judged when it is left: by saving, of which the client is told', async () => {
    const document = await Edited.open(filled);
    await document.insertSnippet('FEATURE record');
    expect(await document.found()).toEqual([]);
    const refreshed = new Promise<void>((resolve) => {
      client?.connection.onRequest('workspace/diagnostic/refresh', () => resolve());
    });
    await document.save();
    await refreshed;
    expect(await document.found()).toEqual(['placeholder']);
  });
});

describe('A snippet of a presence file that is being filled in', () => {
  const french = '<display language="fr"><menuText>Prêt</menuText></display>';
  const state = (id: string, icon: string, ready: boolean) =>
    `<state id="${id}" icon="${icon}"><display><menuText>${id}</menuText></display>${french}<genesysAgent ready="${ready}"/></state>\n`;
  const ready = state('ready', 'tag:ucc.genesyslab.com,2013:icons/status/ready', true);
  const away = state('away', 'icons/away.png', false);
  const presence = (content: string) => `<presence xmlns="http://genesyslab.com/schemas/ucc/presence">\n${content}</presence>\n`;

  test('has no findings before anything is written in it, nor has what it is like', async () => {
    const [document, offset] = await Edited.openPresence(presence(`${ready}§${away}`));
    const before = await document.found();
    await document.insertSnippet('state', offset);
    expect(await document.found()).toEqual(before);
    await document.save();
    expect(await document.found()).toEqual(expect.arrayContaining([...before, 'same-icon', 'same-agent-state']));
  });

  test('is judged where something is written in it', async () => {
    const [document, offset] = await Edited.openPresence(presence(`${ready}§${away}`));
    const before = await document.found();
    await document.insertSnippet('state', offset);
    await document.fill('id="id"', 'id="lunch"');
    expect(await document.found()).toEqual(before);
    await document.fill('lunch', 'at lunch');
    expect((await document.found()).sort()).toEqual([...before, 'blank-in-id'].sort());
  });

  test('is judged when each place is filled in', async () => {
    const [document, offset] = await Edited.openPresence(presence(`${ready}${away}<auto>\n§</auto>\n`));
    await document.insertSnippet('event', offset);
    await document.fill('preview-reject', 'preview-timeout');
    await document.fill('onevent="ready"', 'onevent="nowhere"');
    expect(await document.found()).toContain('unknown-state');
  });
});

test('a template that was opened is judged, and so is a change in it', async () => {
  const template = `${filled}FEATURE <feature_name> genesys.d 8.0 permanent n SIGN=<sign>\n`;
  const document = await Edited.open(template);
  expect(await document.found()).toEqual(['placeholder']);
  await document.fill('<feature_name>', 'router_seats');
  expect(await document.found()).toEqual(['placeholder']);
});

test('a client that knows no snippets has stand-ins as text, which is judged at once', async () => {
  const document = await Edited.open(filled, false);
  await document.insertSnippet('FEATURE record');
  expect(await document.found()).toEqual(['placeholder']);
});
