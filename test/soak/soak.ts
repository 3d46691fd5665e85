import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Dice } from '../support/dice';
import { TestClient } from '../support/languageClient';
import { malformedChanges, malformedParams, mayRefuse, type Place, requests } from './requests';
import { residentMemory } from './residentMemory';
import type { SoakDocument } from './soakDocuments';

export interface SoakResult {
  readonly answered: number;
  /** Requests that the server refused as it should: cancelled, unknown, malformed, renames of nothing. */
  readonly refused: number;
  /** What should not have happened: wrong diagnostics, answers about documents of others, refusals and crashes without a reason. */
  readonly wrong: readonly { readonly what: string; readonly uri: string; readonly text: string }[];
  /** Resident memory in MB at tenths of the run; empty where the system does not tell. */
  readonly memory: readonly number[];
}

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ['edit'] } },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
};
const LONGEST_TEXT = 20_000;

/** Edits documents at random in the real server process, with requests, cancellations and nonsense in between. */
export async function soak(documents: readonly SoakDocument[], edits: number, seed: number): Promise<SoakResult> {
  const client = await TestClient.start({
    capabilities,
    // A fresh check does not know the text as it was opened.
    settings: () => ({ rules: { 'changed-after-issue': 'off' } }),
  });
  const run = new SoakRun(client, new Dice(seed));
  const memory: number[] = [];
  for (const document of documents) await run.open(document);
  for (let edit = 0; edit < edits; edit++) {
    if (edit % Math.ceil(edits / 10) === 0) memory.push(residentMemory(client.process.pid));
    await run.step(documents);
  }
  await run.settle();
  memory.push(residentMemory(client.process.pid));
  await client.stop();
  return { answered: run.answered, refused: run.refused, wrong: run.wrong, memory: memory.filter((megabytes) => megabytes > 0) };
}

class SoakRun {
  answered = 0;
  refused = 0;
  readonly wrong: { what: string; uri: string; text: string }[] = [];
  private readonly texts = new Map<SoakDocument, TextDocument>();
  /** Requests that were sent before an edit and may be answered after it. */
  private late: Promise<unknown>[] = [];

  constructor(
    private readonly client: TestClient,
    private readonly dice: Dice,
  ) {}

  async open(document: SoakDocument): Promise<void> {
    const { uri, languageId, start } = document;
    this.texts.set(document, TextDocument.create(uri, languageId, 1, start));
    await this.client.open(uri, start, languageId);
    // Whose document it is, is known from the first request on: before that, an edit can make it one of others.
    await this.client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  }

  /** One edit of one document, and what a client may send around it. */
  async step(documents: readonly SoakDocument[]): Promise<void> {
    const document = this.dice.pick(documents);
    if (this.dice.chance(0.01)) await this.reopen(document);
    if (this.dice.chance(0.01)) await this.client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await this.edit(document);
    const methods = Object.keys(requests);
    const asked = [0, 1, 2].map(() => this.ask(document, this.dice.pick(methods)));
    if (this.dice.chance(0.3)) this.late.push(this.ask(document, this.dice.pick(methods)));
    if (this.dice.chance(0.2)) asked.push(this.cancel(document, this.dice.pick(methods)));
    const { uri } = document;
    const report = await this.client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    this.answered++;
    const text = this.textOf(document);
    const expected = document.fresh?.(text) ?? [];
    if (!isSame(report.kind === 'full' ? report.items : [], expected)) this.report(document, 'diagnostics are not those of a fresh check');
    await Promise.all(asked);
    if (this.dice.chance(0.1)) await this.sendNonsense(document, this.dice.pick(methods));
  }

  /** Waits until every request is answered. */
  async settle(): Promise<void> {
    await Promise.all(this.late);
    this.late = [];
    for (const line of this.client.log.splice(0)) this.wrong.push({ what: line, uri: '', text: '' });
  }

  private async reopen(document: SoakDocument): Promise<void> {
    await this.client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: document.uri } });
    await this.open(document);
  }

  private async edit(document: SoakDocument): Promise<void> {
    const before = this.textOf(document);
    const change = this.randomChange(before, document);
    // Versions must grow; some clients' do not.
    const version = before.version + (this.dice.chance(0.95) ? 1 : this.dice.below(20) - 10);
    this.texts.set(document, TextDocument.update(before, [change], version));
    await this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges: [change],
    });
  }

  private randomChange(document: TextDocument, { pieces, start }: SoakDocument) {
    const text = document.getText();
    const range = (from: number, to: number) => ({ start: document.positionAt(from), end: document.positionAt(to) });
    if (text.length > LONGEST_TEXT || text.length < start.length / 2) return { range: range(0, text.length), text: start };
    const from = this.dice.below(text.length + 1);
    const to = Math.min(text.length, from + (this.dice.chance(0.5) ? 0 : this.dice.below(30)));
    return { range: range(from, to), text: this.dice.chance(0.7) ? this.dice.pick(pieces) : '' };
  }

  /** A request that a good client could send: it must be answered, and with nothing where the document is unsupported. */
  private async ask(document: SoakDocument, method: string): Promise<void> {
    const { connection } = this.client;
    try {
      const answer = await connection.sendRequest<unknown>(method, requests[method]?.(this.place(document)));
      this.answered++;
      if (!document.fresh && !isNothing(answer)) this.report(document, `${method} about a document of others`);
      if (method !== 'textDocument/codeAction') return;
      const deferred = (answer as CodeAction[]).find(({ data }) => data !== undefined);
      if (deferred) await connection.sendRequest('codeAction/resolve', deferred);
    } catch (error) {
      this.refused++;
      if (!mayRefuse.has(method)) this.report(document, `${method} refused: ${String(error)}`);
    }
  }

  private cancel(document: SoakDocument, method: string): Promise<void> {
    const source = new CancellationTokenSource();
    const answer = this.client.connection.sendRequest<unknown>(method, requests[method]?.(this.place(document)), source.token);
    source.cancel();
    return this.count(answer);
  }

  /** What no client may send. What the server logs of it is not a crash; the document must stay as it is. */
  private async sendNonsense(document: SoakDocument, method: string): Promise<void> {
    await this.settle();
    const { connection } = this.client;
    const { uri } = document;
    await connection.sendNotification('textDocument/didChange', this.dice.pick(malformedChanges)(uri));
    await connection.sendNotification('seatkeeper/noSuchNotification', { uri });
    await this.count(connection.sendRequest(method, this.dice.pick(malformedParams)(uri)));
    await connection.sendRequest('seatkeeper/noSuchRequest', { uri }).then(
      () => this.report(document, 'an unknown request was answered'),
      () => this.refused++,
    );
    this.client.log.length = 0;
  }

  private place(document: SoakDocument): Place {
    const text = this.textOf(document);
    const position = text.positionAt(this.dice.below(text.getText().length + 1));
    const end = text.positionAt(text.offsetAt(position) + this.dice.below(300));
    return { uri: document.uri, position, range: { start: position, end } };
  }

  private count(request: Promise<unknown>): Promise<void> {
    return request.then(
      () => {
        this.answered++;
      },
      () => {
        this.refused++;
      },
    );
  }

  private report(document: SoakDocument, what: string): void {
    this.wrong.push({ what, uri: document.uri, text: this.textOf(document).getText() });
  }

  private textOf(document: SoakDocument): TextDocument {
    return this.texts.get(document) as TextDocument;
  }
}

function isSame(diagnostics: readonly Diagnostic[], expected: readonly Diagnostic[]): boolean {
  return JSON.stringify(diagnostics) === JSON.stringify(expected);
}

function isNothing(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0) || JSON.stringify(answer) === '{"kind":"full","items":[]}';
}
