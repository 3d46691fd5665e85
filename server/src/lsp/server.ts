import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../core/crash';
import { handleCodeActions } from './codeActions';
import { handleCodeLens } from './codeLens';
import { completionTriggers, handleCompletion } from './completion';
import { handleDefinition } from './definition';
import { handleDiagnostics } from './diagnostics';
import { handleDocumentHighlight } from './documentHighlight';
import { handleDocumentLink } from './documentLink';
import { DocumentStore } from './documentStore';
import { handleDocumentSymbol } from './documentSymbol';
import type { Environment } from './environment';
import { commands, handleExecuteCommand } from './executeCommand';
import { handleFoldingRange } from './foldingRange';
import { handleFormatting } from './formatting';
import { handleHover } from './hover';
import { handleInlayHint } from './inlayHint';
import { handleLinkedEditing } from './linkedEditing';
import { handleReferences } from './references';
import { handleRename } from './rename';
import { RulePages } from './rulePages';
import { handleRules } from './rules';
import { handleSelectionRange } from './selectionRange';
import { handleSemanticTokens } from './semanticTokens';
import { SettingsStore } from './settings';
import { handleSignatureHelp, signatureTriggers } from './signatureHelp';
import { handleStatus } from './status';
import { Words } from './words';
import { clientFiles } from './workspace/clientFiles';
import { ClosedFiles } from './workspace/closedFiles';
import { WorkspaceFolders } from './workspace/folders';
import { ProjectFiles } from './workspace/projectFiles';
import { handleWatchedFiles, watchFiles } from './workspace/watchedFiles';
import { WorkspaceCheck } from './workspace/workspaceCheck';
import { handleWorkspaceSymbol } from './workspaceSymbol';

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** The link behind a diagnostic's code, with `{rule}` where the rule's id goes; by default the page in the repository. */
  readonly ruleLink?: string;
  /** Whether the client knows the kinds of tokens that the extension's manifest declares; by default they are sent as the nearest standard ones. */
  readonly ownTokenTypes?: boolean;
  /** Whether the client answers `seatkeeper/findFiles` and `seatkeeper/readFile`; by default the server reads the disk. */
  readonly providesFiles?: boolean;
  /** The client's command behind a code lens, called with the document's URI and the place of a vendor's name; by default a click does nothing. */
  readonly codeLensCommand?: string;
  /** Translations of what the server says, by the English text; by default those that the server has into the client's `locale`. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** Puts the server on a connection: announces what it can do and registers one handler for each kind of request. */
export function startServer(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const words = new Words(connection, environment);
  const folders = new WorkspaceFolders();
  const settings = new SettingsStore(connection, environment, new ProjectFiles(connection, folders, environment, words));
  const pages = new RulePages(environment);
  const store = new DocumentStore(connection, documents, settings, environment);
  const closed = new ClosedFiles({ connection, environment, folders, settings, store });
  const workspace = new WorkspaceCheck({ connection, environment, folders, settings, store, pages, words, closed });
  let canRegisterConfiguration = false;
  let canWatchFiles = false;
  let tellsOfFolders = false;
  let formatsOnRegistration = false;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    canRegisterConfiguration = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    const pulls = capabilities.textDocument?.diagnostic !== undefined;
    formatsOnRegistration = capabilities.textDocument?.rangeFormatting?.dynamicRegistration ?? false;
    canWatchFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    tellsOfFolders = capabilities.workspace?.workspaceFolders ?? false;
    const options = params.initializationOptions as InitializationOptions | null | undefined;
    const files = options?.providesFiles ? clientFiles(connection) : environment.files;
    words.start(options?.translations, params.locale);
    folders.start(params);
    settings.start({ canAsk: capabilities.workspace?.configuration ?? false, canWatchFiles, files });
    closed.start(files);
    workspaceSymbol.start(canWatchFiles);
    pages.start(options?.ruleLink);
    diagnostics.start(pulls, capabilities.workspace?.diagnostics?.refreshSupport ?? false);
    codeActions.start({
      versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges ?? false,
      deferredEdits: capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    });
    completion.start(capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false);
    signatureHelp.start(capabilities.textDocument?.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport ?? false);
    inlayHint.start(capabilities.workspace?.inlayHint?.refreshSupport ?? false);
    codeLens.start(capabilities.workspace?.codeLens?.refreshSupport ?? false, options?.codeLensCommand);
    definition.start(capabilities.textDocument?.definition?.linkSupport ?? false);
    return {
      serverInfo: { name: 'seatkeeper' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: completionTriggers },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
        linkedEditingRangeProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        signatureHelpProvider: { triggerCharacters: signatureTriggers },
        semanticTokensProvider: { legend: semanticTokens.start(options?.ownTokenTypes ?? false), full: true, range: true },
        inlayHintProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        ...(!formatsOnRegistration && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.seatkeeper'], resolveProvider: true },
        workspaceSymbolProvider: true,
        executeCommandProvider: { commands },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pulls && { diagnosticProvider: { identifier: 'seatkeeper', interFileDependencies: false, workspaceDiagnostics: false } }),
      },
    };
  });

  connection.onInitialized(() => {
    // For license files alone where that can be said: nobody wants to be asked which formatter is for XML.
    if (formatsOnRegistration) {
      const documentSelector = [{ language: 'flexnet-license' }];
      void connection.client.register(DocumentFormattingRequest.type, { documentSelector });
      void connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector });
    }
    if (canWatchFiles) watchFiles(connection);
    if (tellsOfFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added, removed);
        projectChanged();
      });
    checkWorkspace();
    if (canRegisterConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'seatkeeper' });
  });

  const diagnostics = handleDiagnostics(connection, store, pages, environment, words);
  const codeActions = handleCodeActions(connection, store, pages, words);
  const completion = handleCompletion(connection, store, words);
  const definition = handleDefinition(connection, store);
  const signatureHelp = handleSignatureHelp(connection, store, words);
  const semanticTokens = handleSemanticTokens(connection, store);
  const inlayHint = handleInlayHint(connection, store, words);
  const codeLens = handleCodeLens(connection, store, words);
  handleHover(connection, store, words);
  handleFormatting(connection, store);
  handleReferences(connection, store);
  handleDocumentHighlight(connection, store);
  handleRename(connection, store, words);
  handleLinkedEditing(connection, store);
  handleDocumentSymbol(connection, store, words);
  handleFoldingRange(connection, store);
  handleSelectionRange(connection, store);
  handleDocumentLink(connection, store, words);
  handleStatus(connection, store);
  handleRules(connection, environment, words);
  pages.listen(connection);

  handleExecuteCommand(connection, workspace);
  const workspaceSymbol = handleWorkspaceSymbol(connection, store, closed, folders, environment, words);

  /** Answers everything anew that depends on settings. */
  function settingsChanged(): void {
    workspaceSymbol.forget();
    diagnostics.refresh();
    inlayHint.refresh();
    codeLens.refresh();
    checkWorkspace();
  }

  function projectChanged(): void {
    settings.forgetProjects();
    settingsChanged();
  }

  function checkWorkspace(): void {
    workspace.refresh().catch((error: unknown) => connection.console.error(`The check of the workspace failed: ${describeCrash(error)}`));
  }

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.forget(pushed);
    settingsChanged();
  });
  handleWatchedFiles(connection, {
    projectChanged,
    changed(uri) {
      workspaceSymbol.forget(uri);
      workspace.changed(uri);
    },
    deleted(uri) {
      workspaceSymbol.forget(uri);
      workspace.clear(uri);
    },
  });
  documents.onDidOpen(({ document }) => workspace.clear(document.uri));

  store.listen();
  // Behind the store, which has let go of the document by then.
  documents.onDidClose(({ document }) => workspace.changed(document.uri));
  connection.listen();
}
