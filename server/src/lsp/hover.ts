import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { render } from '../core/message';
import { hoverAt } from '../license/hover/hoverAt';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answering } from './safely';

/** Explains the token under the cursor. */
export function handleHover(connection: Connection, store: DocumentStore): void {
  connection.onHover(
    answering<{ textDocument: { uri: string }; position: { line: number; character: number } }, Hover | null>(
      connection,
      'hover',
      null,
      async ({ textDocument, position }) => {
        const document = await store.get(textDocument.uri);
        if (!document) return null;
        const { text, license, options } = document;
        const hover = hoverAt(license.treeOf(text.getText()), text.offsetAt(position), options);
        if (!hover) return null;
        return {
          range: toRange(text, hover.range),
          contents: { kind: MarkupKind.Markdown, value: hover.contents.map((part) => render(part)).join('\n\n') },
        };
      },
    ),
  );
}
