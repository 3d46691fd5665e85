import type { Connection, Hover, HoverParams } from 'vscode-languageserver';
import { toMarkdown, toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { MarkupKind } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

/** Explains the token under the cursor. */
export function handleHover(connection: Connection, store: DocumentStore, words: Words): void {
  connection.onHover(
    answering<HoverParams, Hover | null>(connection, 'hover', null, async ({ textDocument, position }) => {
      const document = await store.get(textDocument.uri);
      if (!document) return null;
      const { text, reading } = document;
      const hover = reading.hover(text.offsetAt(position));
      return hover
        ? { range: toRange(text, hover.range), contents: { kind: MarkupKind.Markdown, value: toMarkdown(hover.contents, words) } }
        : null;
    }),
  );
}
