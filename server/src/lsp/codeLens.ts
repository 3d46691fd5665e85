import type { CodeLens, CodeLensParams, Connection } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { CodeLensRefreshRequest } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

export interface CodeLensHandler {
  /** Says whether the client can be told to ask again, and what its command for a click is. */
  start(canRefresh: boolean, command: string | undefined): void;
  /** Has the client ask again: settings have changed. */
  refresh(): void;
}

/**
 * Sums up the licenses of each vendor above its first record. A click does what the client's command does with the document's URI and the
 * place of the vendor's name; without such a command, nothing.
 */
export function handleCodeLens(connection: Connection, store: DocumentStore, words: Words): CodeLensHandler {
  let refreshes = false;
  let command: string | undefined;
  connection.onCodeLens(
    answering<CodeLensParams, CodeLens[] | null>(connection, 'code lenses', null, async ({ textDocument }) => {
      const document = await store.get(textDocument.uri);
      const lenses = document?.reading.codeLenses?.();
      if (!document || !lenses) return null;
      return lenses.map(({ range, vendorRange, vendor, title }) => ({
        range: toRange(document.text, range),
        command: {
          title: `${vendor}: ${title.map((part) => words.of(part)).join('; ')}`,
          ...(command ? { command, arguments: [textDocument.uri, document.text.positionAt(vendorRange.start)] } : { command: '' }),
        },
      }));
    }),
  );
  return {
    start(canRefresh, clientCommand) {
      refreshes = canRefresh;
      command = clientCommand;
    },
    refresh() {
      // A client that refuses loses nothing but time.
      if (refreshes) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    },
  };
}
