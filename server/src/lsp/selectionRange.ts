import type { Connection, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../core/text';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { editedDocument } from './editing';
import { answering } from './safely';

/** Says what "expand selection" selects, step by step. */
export function handleSelectionRange(connection: Connection, store: DocumentStore): void {
  connection.onSelectionRanges(
    answering<SelectionRangeParams, SelectionRange[] | null>(connection, 'selection ranges', null, async ({ textDocument, positions }) => {
      const document = await editedDocument(store, textDocument.uri);
      if (!document) return null;
      const { text, editing } = document;
      return positions.map((position) => {
        const offset = text.offsetAt(position);
        return nested(text, editing.selections(offset)) ?? { range: toRange(text, { start: offset, end: offset }) };
      });
    }),
  );
}

/** The protocol's form: each step holds the next wider one. */
function nested(text: TextDocument, steps: readonly TextRange[]): SelectionRange | undefined {
  return steps.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: toRange(text, range), ...(parent && { parent }) }),
    undefined,
  );
}
