import type { Connection, DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as core from '../core/editing';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { editedDocument } from './editing';
import { SymbolTag } from './protocol';
import { answering } from './safely';
import { symbolKinds } from './symbolKinds';
import type { Words } from './words';

/** Gives the outline of a document. */
export function handleDocumentSymbol(connection: Connection, store: DocumentStore, words: Words): void {
  connection.onDocumentSymbol(
    answering<DocumentSymbolParams, DocumentSymbol[] | null>(connection, 'the outline', null, async ({ textDocument }) => {
      const document = await editedDocument(store, textDocument.uri);
      return document ? document.editing.symbols().map((symbol) => toSymbol(document.text, symbol, words)) : null;
    }),
  );
}

function toSymbol(
  text: TextDocument,
  { name, detail, kind, range, selectionRange, expired, children }: core.DocumentSymbol,
  words: Words,
): DocumentSymbol {
  return {
    name: words.of(name),
    detail: detail.map((part) => words.of(part)).join(' · '),
    kind: symbolKinds[kind],
    range: toRange(text, range),
    selectionRange: toRange(text, selectionRange),
    ...(expired && { tags: [SymbolTag.Deprecated] }),
    children: children.map((child) => toSymbol(text, child, words)),
  };
}
