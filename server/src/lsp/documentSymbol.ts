import { type Connection, type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as features from '../presence/features/feature.types';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { editedDocument } from './editing';
import { answering } from './safely';

const kinds: Readonly<Record<features.SymbolKind, SymbolKind>> = {
  state: SymbolKind.Class,
  texts: SymbolKind.String,
  agent: SymbolKind.EnumMember,
  auto: SymbolKind.Namespace,
  event: SymbolKind.Event,
  tab: SymbolKind.Class,
};

/** Gives the outline of a document. */
export function handleDocumentSymbol(connection: Connection, store: DocumentStore): void {
  connection.onDocumentSymbol(
    answering<DocumentSymbolParams, DocumentSymbol[] | null>(connection, 'the outline', null, async ({ textDocument }) => {
      const document = await editedDocument(store, textDocument.uri);
      return document ? document.editing.symbols().map((symbol) => toSymbol(document.text, symbol)) : null;
    }),
  );
}

function toSymbol(text: TextDocument, { name, detail, kind, range, selectionRange, children }: features.DocumentSymbol): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: toRange(text, range),
    selectionRange: toRange(text, selectionRange),
    children: children.map((child) => toSymbol(text, child)),
  };
}
