import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The least a server can be that answers an opened document with a diagnostic: what start-up is measured against.
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidOpen(({ document }) => {
  const range = { start: document.positionAt(0), end: document.positionAt(1) };
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [{ range, message: 'skeleton' }] });
});
documents.listen(connection);
connection.listen();
