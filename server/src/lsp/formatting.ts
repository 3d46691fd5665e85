import type { Connection, DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import type { TextRange } from '../core/text';
import { toTextEdits } from './convert';
import type { DocumentStore } from './documentStore';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from './protocol';
import { answering } from './safely';

/** Tidies the white space of a document or of a part of it, when asked to. */
export function handleFormatting(connection: Connection, store: DocumentStore): void {
  async function format(
    { textDocument, options }: DocumentFormattingParams,
    part?: DocumentRangeFormattingParams['range'],
  ): Promise<TextEdit[] | null> {
    const document = await store.get(textDocument.uri);
    if (!document?.reading.format) return null;
    const { text, reading } = document;
    const range: TextRange | undefined = part && { start: text.offsetAt(part.start), end: text.offsetAt(part.end) };
    const edits = reading.format?.({ indentSize: options.tabSize, insertSpaces: options.insertSpaces, ...(range && { range }) }) ?? [];
    return document.isOutdated() ? null : toTextEdits(text, edits);
  }

  connection.onDocumentFormatting(
    answering<DocumentFormattingParams, TextEdit[] | null>(connection, 'formatting', null, (params) => format(params)),
  );
  connection.onDocumentRangeFormatting(
    answering<DocumentRangeFormattingParams, TextEdit[] | null>(connection, 'formatting', null, (params) => format(params, params.range)),
  );
}

/** Has the client ask for license files alone: nobody wants to be asked which formatter is for XML. */
export function registerFormatting(connection: Connection): void {
  const documentSelector = [{ language: 'flexnet-license' }];
  void connection.client.register(DocumentFormattingRequest.type, { documentSelector });
  void connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector });
}
