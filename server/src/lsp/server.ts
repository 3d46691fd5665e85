import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { handleCodeActions } from './codeActions';
import { handleDiagnostics } from './diagnostics';
import { DocumentStore } from './documentStore';
import type { Environment } from './environment';
import { handleHover } from './hover';
import { RulePages } from './rulePages';
import { SettingsStore } from './settings';

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** The link behind a diagnostic's code, with `{rule}` where the rule's id goes; by default the page in the repository. */
  readonly ruleLink?: string;
}

/** Puts the server on a connection: announces what it can do and registers one handler for each kind of request. */
export function startServer(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsStore(connection, environment);
  const pages = new RulePages(environment);
  const store = new DocumentStore(connection, documents, settings);
  let canRegisterConfiguration = false;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    canRegisterConfiguration = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    const pulls = capabilities.textDocument?.diagnostic !== undefined;
    settings.start(capabilities.workspace?.configuration ?? false);
    pages.start((params.initializationOptions as InitializationOptions | undefined)?.ruleLink);
    diagnostics.start(pulls, capabilities.workspace?.diagnostics?.refreshSupport ?? false);
    codeActions.start({
      versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges ?? false,
      deferredEdits: capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    });
    return {
      serverInfo: { name: 'seatkeeper' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.seatkeeper'], resolveProvider: true },
        ...(pulls && { diagnosticProvider: { identifier: 'seatkeeper', interFileDependencies: false, workspaceDiagnostics: false } }),
      },
    };
  });

  connection.onInitialized(() => {
    if (canRegisterConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'seatkeeper' });
  });

  const diagnostics = handleDiagnostics(connection, store, pages);
  const codeActions = handleCodeActions(connection, store, pages);
  handleHover(connection, store);
  pages.listen(connection);

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.forget(pushed);
    diagnostics.refresh();
  });

  store.listen();
  connection.listen();
}
