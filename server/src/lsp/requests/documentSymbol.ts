import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as core from '../../core/editing';
import { toRange } from '../convert';
import { DocumentSymbolRequest, SymbolTag } from '../protocol';
import { request } from '../request';
import { symbolKinds } from '../symbolKinds';
import type { Words } from '../words';

/** Gives the outline of a document. */
export const documentSymbol = request<DocumentSymbolParams, DocumentSymbol[] | null>({
  type: DocumentSymbolRequest.type,
  what: 'the outline',
  empty: null,
  capabilities: () => ({ documentSymbolProvider: true }),
  async answer({ store, words }, { textDocument }) {
    const document = await store.get(textDocument.uri);
    return document?.analysis.symbols?.().map((symbol) => toSymbol(document.text, symbol, words)) ?? null;
  },
});

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
