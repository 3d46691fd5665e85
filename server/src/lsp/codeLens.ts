import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answering } from './safely';
import type { Words } from './words';

export interface CodeLensHandler {
  /** Says whether the client can be told to ask again. */
  start(canRefresh: boolean): void;
  /** Has the client ask again: settings have changed. */
  refresh(): void;
}

/** Sums up the licenses of each vendor above its first record; nothing happens on a click. */
export function handleCodeLens(connection: Connection, store: DocumentStore, words: Words): CodeLensHandler {
  let refreshes = false;
  connection.onCodeLens(
    answering<CodeLensParams, CodeLens[] | null>(connection, 'code lenses', null, async ({ textDocument }) => {
      const document = await store.get(textDocument.uri);
      const lenses = document?.reading.codeLenses?.();
      if (!document || !lenses) return null;
      return lenses.map(({ range, vendor, title }) => ({
        range: toRange(document.text, range),
        command: { title: `${vendor}: ${title.map((part) => words.of(part)).join('; ')}`, command: '' },
      }));
    }),
  );
  return {
    start(canRefresh) {
      refreshes = canRefresh;
    },
    refresh() {
      // A client that refuses loses nothing but time.
      if (refreshes) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    },
  };
}
