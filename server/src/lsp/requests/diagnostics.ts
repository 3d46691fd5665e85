import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { describeCrash } from '../../core/crash';
import type { Finding } from '../../core/finding';
import { toDiagnostics } from '../convert';
import { DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from '../protocol';
import { request } from '../request';
import type { ServerContext } from '../serverContext';

/** How long a client that is pushed to must be quiet after a change, in milliseconds. */
const QUIET_TIME = 150;

/** Reports findings: on request where the client pulls, else at once on opening and shortly after each change. */
export class Diagnostics {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly openedVersion = new Map<string, number>();
  /** The documents that a client was sent findings of, and must be told when they close. */
  private readonly reported = new Set<string>();

  constructor(private readonly context: ServerContext) {
    const { texts } = context.store;
    const { pullsDiagnostics } = context.client;
    texts.onDidOpen(({ document }) => {
      this.openedVersion.set(document.uri, document.version);
      if (!pullsDiagnostics) this.pushSafely(document.uri);
    });
    texts.onDidChangeContent(({ document }) => {
      // The library tells of an opening as a change too.
      if (pullsDiagnostics || document.version === this.openedVersion.get(document.uri)) return;
      this.stopWaiting(document.uri);
      this.waiting.set(
        document.uri,
        setTimeout(() => this.pushSafely(document.uri), QUIET_TIME),
      );
    });
    texts.onDidClose(({ document }) => {
      this.stopWaiting(document.uri);
      this.openedVersion.delete(document.uri);
      if (this.reported.delete(document.uri)) void context.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
  }

  /** Checks every open document again, after a change of settings. */
  refresh(): void {
    const { client, connection, store } = this.context;
    if (!client.pullsDiagnostics) for (const uri of store.uris) this.pushSafely(uri);
    else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {}); // A client that is closing says no.
  }

  /** Sends what is found at once, and then all, unless the document has changed meanwhile: then another push is on its way. */
  private async push(uri: string): Promise<void> {
    const { connection, store, pages, words, environment, options } = this.context;
    this.waiting.delete(uri);
    const document = await store.get(uri);
    if (!document) return;
    const { analysis, text } = document;
    this.reported.add(uri);
    const send = (findings: readonly Finding[]) =>
      connection.sendDiagnostics({ uri, version: text.version, diagnostics: toDiagnostics(text, unsaid(findings, options), pages, words) });
    if (!analysis.quickFindings) return send(analysis.findings());
    const first = analysis.quickFindings();
    await send(first);
    await environment.pause();
    if (document.isOutdated()) return;
    const all = analysis.findings();
    const isSame = all.length === first.length && all.every((finding, index) => finding === first[index]);
    if (!isSame && !document.isOutdated()) await send(all);
  }

  private pushSafely(uri: string): void {
    this.push(uri).catch((error: unknown) => this.context.connection.console.error(`Diagnostics failed: ${describeCrash(error)}`));
  }

  private stopWaiting(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
  }
}

/** Answers a client that pulls; between the stages of the check, messages are read, so that the next keystroke can cancel it. */
export const documentDiagnostic = request<DocumentDiagnosticParams, DocumentDiagnosticReport>({
  type: DocumentDiagnosticRequest.type,
  what: 'diagnostics',
  empty: { kind: DocumentDiagnosticReportKind.Full, items: [] },
  capabilities: ({ client }) =>
    client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'seatkeeper', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  async answer({ store, pages, words, environment, options }, { textDocument }, token) {
    const report = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items });
    for (;;) {
      const document = await store.get(textDocument.uri);
      if (!document) return report([]);
      const { analysis, text } = document;
      if (analysis.quickFindings) {
        analysis.quickFindings();
        await environment.pause();
        if (token.isCancellationRequested) return report([]);
        if (document.isOutdated()) continue;
      }
      return report(toDiagnostics(text, unsaid(analysis.findings(), options), pages, words));
    }
  },
});

/** What a client does not find by itself. */
function unsaid(findings: readonly Finding[], { checksSchemas = false }: ServerContext['options']): readonly Finding[] {
  return checksSchemas && findings.some(({ isOfSchema }) => isOfSchema) ? findings.filter(({ isOfSchema }) => !isOfSchema) : findings;
}
