import { type Connection, type Diagnostic, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { toDiagnostic } from './convert';
import type { DocumentStore } from './documentStore';
import type { RulePages } from './rulePages';
import { answering } from './safely';

/** How long a client that is pushed to must be quiet after a change, in milliseconds. */
const QUIET_TIME = 150;

export interface DiagnosticsHandler {
  /** Says how the client wants diagnostics: asked for by itself (`pulls`) or pushed. */
  start(pulls: boolean, canRefresh: boolean): void;
  /** Checks every open document again, after a change of settings. */
  refresh(): void;
}

/** Reports findings: on request where the client pulls, else at once on opening and shortly after each change. */
export function handleDiagnostics(connection: Connection, store: DocumentStore, pages: RulePages): DiagnosticsHandler {
  let pulls = false;
  let canRefresh = false;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const openedVersion = new Map<string, number>();

  async function diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const document = await store.get(uri);
    return document ? document.findings().map((finding) => toDiagnostic(document.text, finding, pages)) : [];
  }

  async function push(uri: string): Promise<void> {
    waiting.delete(uri);
    const version = store.texts.get(uri)?.version;
    if (version === undefined) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: await diagnosticsOf(uri) });
  }

  function pushSafely(uri: string): void {
    push(uri).catch((error: unknown) =>
      connection.console.error(`Diagnostics failed: ${error instanceof Error ? error.name : 'unknown error'}`),
    );
  }

  function stopWaiting(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }

  connection.languages.diagnostics.on(
    answering(connection, 'diagnostics', { kind: DocumentDiagnosticReportKind.Full, items: [] }, async ({ textDocument }) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: await diagnosticsOf(textDocument.uri),
    })),
  );
  store.texts.onDidOpen(({ document }) => {
    openedVersion.set(document.uri, document.version);
    if (!pulls) pushSafely(document.uri);
  });
  store.texts.onDidChangeContent(({ document }) => {
    // The library tells of an opening as a change too.
    if (pulls || document.version === openedVersion.get(document.uri)) return;
    stopWaiting(document.uri);
    waiting.set(
      document.uri,
      setTimeout(() => pushSafely(document.uri), QUIET_TIME),
    );
  });
  store.texts.onDidClose(({ document }) => {
    stopWaiting(document.uri);
    openedVersion.delete(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  return {
    start(clientPulls, clientCanRefresh) {
      pulls = clientPulls;
      canRefresh = clientCanRefresh;
    },
    refresh() {
      if (!pulls) for (const uri of store.uris) pushSafely(uri);
      else if (canRefresh) connection.languages.diagnostics.refresh();
    },
  };
}
