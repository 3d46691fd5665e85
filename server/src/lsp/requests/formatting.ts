import type { Connection, DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import type { TextRange } from '../../core/text';
import { languages } from '../../languages';
import { toTextEdits } from '../convert';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from '../protocol';
import { request } from '../request';
import type { ServerContext } from '../serverContext';

/** Tidies the white space of a document. */
export const formatting = request<DocumentFormattingParams, TextEdit[] | null>({
  type: DocumentFormattingRequest.type,
  what: 'formatting',
  empty: null,
  // Otherwise registered, for some languages alone.
  capabilities: ({ client }) => (client.registersFormatting ? {} : { documentFormattingProvider: true }),
  answer: (context, params) => format(context, params),
});

/** Tidies the white space of a part of a document. */
export const rangeFormatting = request<DocumentRangeFormattingParams, TextEdit[] | null>({
  type: DocumentRangeFormattingRequest.type,
  what: 'formatting',
  empty: null,
  capabilities: ({ client }) => (client.registersFormatting ? {} : { documentRangeFormattingProvider: true }),
  answer: (context, params) => format(context, params, params.range),
});

async function format(
  { store }: ServerContext,
  { textDocument, options }: DocumentFormattingParams,
  part?: DocumentRangeFormattingParams['range'],
): Promise<TextEdit[] | null> {
  const document = await store.get(textDocument.uri);
  if (!document?.analysis.format) return null;
  const { text, analysis } = document;
  const range: TextRange | undefined = part && { start: text.offsetAt(part.start), end: text.offsetAt(part.end) };
  const edits = analysis.format?.({ indentSize: options.tabSize, insertSpaces: options.insertSpaces, ...(range && { range }) }) ?? [];
  return document.isOutdated() ? null : toTextEdits(text, edits);
}

/** Has the client ask for files of languages that have a format: nobody wants to be asked which formatter is for the others. */
export function registerFormatting(connection: Connection): void {
  const documentSelector = languages.filter(({ formats }) => formats).flatMap(({ selector }) => selector.map((language) => ({ language })));
  void connection.client.register(DocumentFormattingRequest.type, { documentSelector });
  void connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector });
}
