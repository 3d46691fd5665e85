import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentStore } from './documentStore';
import type { Editing } from './languages/language';

/** A document whose language has editing features. */
export interface EditedDocument {
  readonly text: TextDocument;
  readonly editing: Editing;
}

/** The document of a request that only languages with editing features answer; undefined where there are none. */
export async function editedDocument(store: DocumentStore, uri: string): Promise<EditedDocument | undefined> {
  const document = await store.get(uri);
  const editing = document?.reading.editing;
  return document && editing && { text: document.text, editing };
}

/** Answers a request about a place in a document; `empty` where the document has no editing features. */
export async function answerAt<Result>(
  store: DocumentStore,
  { textDocument, position }: TextDocumentPositionParams,
  empty: Result,
  answer: (document: EditedDocument, offset: number) => Result,
): Promise<Result> {
  const document = await editedDocument(store, textDocument.uri);
  return document ? answer(document, document.text.offsetAt(position)) : empty;
}
