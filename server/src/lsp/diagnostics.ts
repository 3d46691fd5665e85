import type { CancellationToken, Connection, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { describeCrash } from '../core/crash';
import type { Finding } from '../core/finding';
import { toDiagnostics } from './convert';
import type { DocumentStore } from './documentStore';
import type { Environment } from './environment';
import { DocumentDiagnosticReportKind } from './protocol';
import type { RulePages } from './rulePages';
import { answering } from './safely';
import type { Words } from './words';

/** How long a client that is pushed to must be quiet after a change, in milliseconds. */
const QUIET_TIME = 150;

export interface DiagnosticsHandler {
  /** Says how the client wants diagnostics: asked for by itself (`pulls`) or pushed. */
  start(pulls: boolean, canRefresh: boolean): void;
  /** Checks every open document again, after a change of settings. */
  refresh(): void;
}

/** Reports findings: on request where the client pulls, else at once on opening and shortly after each change. */
export function handleDiagnostics(
  connection: Connection,
  store: DocumentStore,
  pages: RulePages,
  environment: Environment,
  words: Words,
): DiagnosticsHandler {
  let pulls = false;
  let canRefresh = false;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const openedVersion = new Map<string, number>();
  /** The documents that a client was sent findings of, and must be told when they close. */
  const reported = new Set<string>();

  /** All findings of a document; between the stages of the check, messages are read, so that the next keystroke can cancel it. */
  async function pull(uri: string, token: CancellationToken): Promise<Diagnostic[]> {
    for (;;) {
      const document = await store.get(uri);
      if (!document) return [];
      const { reading } = document;
      if (!reading.allFindings) return toDiagnostics(document.text, reading.findings(), pages, words);
      reading.findings();
      await environment.pause();
      if (token.isCancellationRequested) return [];
      if (document.isOutdated()) continue;
      const findings = await reading.allFindings();
      if (!document.isOutdated()) return toDiagnostics(document.text, findings, pages, words);
    }
  }

  /** Sends what is found at once, and then all, unless the document has changed meanwhile: then another push is on its way. */
  async function push(uri: string): Promise<void> {
    waiting.delete(uri);
    const document = await store.get(uri);
    if (!document) return;
    const { reading, text } = document;
    reported.add(uri);
    const send = (findings: readonly Finding[]) =>
      connection.sendDiagnostics({ uri, version: text.version, diagnostics: toDiagnostics(text, findings, pages, words) });
    const first = reading.findings();
    await send(first);
    if (!reading.allFindings) return;
    await environment.pause();
    if (document.isOutdated()) return;
    const all = await reading.allFindings();
    const isSame = all.length === first.length && all.every((finding, index) => finding === first[index]);
    if (!isSame && !document.isOutdated()) await send(all);
  }

  function pushSafely(uri: string): void {
    push(uri).catch((error: unknown) => connection.console.error(`Diagnostics failed: ${describeCrash(error)}`));
  }

  function stopWaiting(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }

  connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      connection,
      'diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async ({ textDocument }, token) => ({ kind: DocumentDiagnosticReportKind.Full, items: await pull(textDocument.uri, token) }),
    ),
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
    if (reported.delete(document.uri)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  return {
    start(clientPulls, clientCanRefresh) {
      pulls = clientPulls;
      canRefresh = clientCanRefresh;
    },
    refresh() {
      if (!pulls) for (const uri of store.uris) pushSafely(uri);
      else if (canRefresh) connection.languages.diagnostics.refresh().catch(() => {}); // A client that is closing says no.
    },
  };
}
