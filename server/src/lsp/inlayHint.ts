import type { Connection, InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { DocumentStore } from './documentStore';
import { answering } from './safely';
import type { Words } from './words';

export interface InlayHintHandler {
  /** Says whether the client can be told to ask again. */
  start(canRefresh: boolean): void;
  /** Has the client ask again: settings have changed. */
  refresh(): void;
}

/** Shows a few words after tokens: what a part number is, how long a license still runs, a host id in its other form. */
export function handleInlayHint(connection: Connection, store: DocumentStore, words: Words): InlayHintHandler {
  let refreshes = false;
  connection.languages.inlayHint.on(
    answering<InlayHintParams, InlayHint[] | null>(connection, 'inlay hints', null, async ({ textDocument, range }) => {
      const document = await store.get(textDocument.uri);
      if (!document?.reading.inlayHints) return null;
      const { text, reading } = document;
      const hints = reading.inlayHints?.({ start: text.offsetAt(range.start), end: text.offsetAt(range.end) }) ?? [];
      return hints.map(({ offset, label }) => ({ position: text.positionAt(offset), label: words.of(label), paddingLeft: true }));
    }),
  );
  return {
    start(canRefresh) {
      refreshes = canRefresh;
    },
    refresh() {
      // A client that refuses loses nothing but time.
      if (refreshes) connection.languages.inlayHint.refresh().catch(() => {});
    },
  };
}
