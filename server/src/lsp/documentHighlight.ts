import type { Connection, DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { Highlight } from '../core/editing';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { DocumentHighlightKind } from './protocol';
import { answering } from './safely';

const kinds: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  declaration: DocumentHighlightKind.Write,
  use: DocumentHighlightKind.Read,
  tag: DocumentHighlightKind.Text,
};

/** Marks what belongs to the id or tag under the cursor. */
export function handleDocumentHighlight(connection: Connection, store: DocumentStore): void {
  connection.onDocumentHighlight(
    answering<DocumentHighlightParams, DocumentHighlight[] | null>(connection, 'highlights', null, (params) =>
      answerAt(store, params, null, ({ text, editing }, offset) =>
        editing.highlights(offset).map(({ range, kind }) => ({ range: toRange(text, range), kind: kinds[kind] })),
      ),
    ),
  );
}
