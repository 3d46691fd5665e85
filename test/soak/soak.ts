import {
  type ClientCapabilities,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from '../support/languageClient';
import { randomNumbers } from '../support/randomNumbers';
import { residentMemory } from './residentMemory';

/** One document of a soak: where it starts, what is typed into it, and what a fresh check of a text gives. */
export interface SoakDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly start: string;
  /** What random edits insert. */
  readonly pieces: readonly string[];
  /** The diagnostics of a text by a check that knows nothing of earlier versions. */
  fresh(text: string): Promise<readonly Diagnostic[]> | readonly Diagnostic[];
}

export interface SoakResult {
  readonly edits: number;
  readonly answered: number;
  /** Requests that the server refused as it should: cancelled, unknown, malformed. */
  readonly refused: number;
  /** Texts after which the server's diagnostics were not those of a fresh check. */
  readonly mismatches: readonly { readonly uri: string; readonly text: string }[];
  /** Resident memory in MB at tenths of the run; empty where the system does not tell. */
  readonly memory: readonly number[];
}

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
};
const LONGEST_TEXT = 20_000;

/** Edits documents at random in the real server process, with requests, cancellations and nonsense in between. */
export async function soak(documents: readonly SoakDocument[], edits: number, seed: number): Promise<SoakResult> {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const client = await TestClient.start({ capabilities, settings: () => ({}) });
  const open = new Map(documents.map((document) => [document, TextDocument.create(document.uri, document.languageId, 1, document.start)]));
  for (const { uri, languageId, start } of documents) await client.open(uri, start, languageId);
  const mismatches: { uri: string; text: string }[] = [];
  const memory: number[] = [];
  let answered = 0;
  let refused = 0;
  const count = (request: Promise<unknown>) =>
    request.then(
      () => answered++,
      () => refused++,
    );

  for (let edit = 0; edit < edits; edit++) {
    if (edit % Math.ceil(edits / 10) === 0) memory.push(residentMemory(client.process.pid));
    const document = pick(documents);
    const before = open.get(document) as TextDocument;
    const change = randomChange(before, random, pick(document.pieces), document.start);
    const version = before.version + 1;
    const after = TextDocument.update(before, [change], version);
    open.set(document, after);
    const textDocument = { uri: document.uri };
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges: [change],
    });
    const position = after.positionAt(Math.floor(random() * after.getText().length));
    const asked: Promise<unknown>[] = [count(client.connection.sendRequest(HoverRequest.type, { textDocument, position }))];
    if (random() < 0.2) {
      const range = { start: position, end: position };
      asked.push(count(client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } })));
    }
    if (random() < 0.1) {
      const source = new CancellationTokenSource();
      asked.push(count(client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token)));
      source.cancel();
    }
    if (random() < 0.05) asked.push(count(nonsense(client, pick(['unknown', 'malformed', 'closed']), document.uri)));
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    answered++;
    await Promise.all(asked);
    const found = report.kind === 'full' ? report.items : [];
    const text = after.getText();
    if (essence(found) !== essence(await document.fresh(text))) mismatches.push({ uri: document.uri, text });
  }
  memory.push(residentMemory(client.process.pid));
  await client.stop();
  return { edits, answered, refused, mismatches, memory: memory.filter((megabytes) => megabytes > 0) };
}

/** What must agree: place, rule, severity and message. */
function essence(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.map(({ range, code, severity, message }) => ({ range, code, severity, message })));
}

function randomChange(document: TextDocument, random: () => number, piece: string, start: string) {
  const text = document.getText();
  if (text.length > LONGEST_TEXT) {
    return { range: { start: document.positionAt(0), end: document.positionAt(text.length) }, text: start };
  }
  const from = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, from + (random() < 0.5 ? 0 : Math.floor(random() * 30)));
  return { range: { start: document.positionAt(from), end: document.positionAt(to) }, text: random() < 0.7 ? piece : '' };
}

/** A request that no server can answer: it must refuse, or answer with nothing. */
async function nonsense(client: TestClient, kind: string, uri: string): Promise<unknown> {
  if (kind === 'unknown') return client.connection.sendRequest('seatkeeper/noSuchRequest', { uri });
  if (kind === 'malformed') return client.connection.sendRequest('textDocument/hover', { textDocument: 7, position: 'here' });
  return client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: 'file:///closed/license.dat' },
    position: { line: 1e6, character: -3 },
  });
}
