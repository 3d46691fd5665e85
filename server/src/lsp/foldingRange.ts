import type { Connection, FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { DocumentStore } from './documentStore';
import { editedDocument } from './editing';
import { FoldingRangeKind } from './protocol';
import { answering } from './safely';

/** Says what can be folded; null, where this is not ours to say, leaves the editor's own folding as it is. */
export function handleFoldingRange(connection: Connection, store: DocumentStore): void {
  connection.onFoldingRanges(
    answering<FoldingRangeParams, FoldingRange[] | null>(connection, 'folding', null, async ({ textDocument }) => {
      const document = await editedDocument(store, textDocument.uri);
      if (!document) return null;
      return document.editing
        .folds()
        .map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }) }));
    }),
  );
}
