import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { describeCrash } from '../core/crash';
import { handleChangeNotices } from './changeNotices';
import { type ClientAbilities, readAbilities } from './clientAbilities';
import { handleCodeActions } from './codeActions';
import { handleCodeLens } from './codeLens';
import { handleCompletion } from './completion';
import { handleDefinition } from './definition';
import { handleDiagnostics } from './diagnostics';
import { handleDocumentHighlight } from './documentHighlight';
import { handleDocumentLink } from './documentLink';
import { DocumentStore } from './documentStore';
import { handleDocumentSymbol } from './documentSymbol';
import type { Environment } from './environment';
import { handleExecuteCommand } from './executeCommand';
import { FillIns } from './fillIns';
import { handleFoldingRange } from './foldingRange';
import { handleFormatting, registerFormatting } from './formatting';
import { handleHover } from './hover';
import type { InitializationOptions } from './initializationOptions';
import { handleInlayHint } from './inlayHint';
import { refuseOutOfTurn } from './lifecycle';
import { handleLinkedEditing } from './linkedEditing';
import { DidChangeConfigurationNotification, TextDocuments } from './protocol';
import { handleReferences } from './references';
import { handleRename } from './rename';
import { RulePages } from './rulePages';
import { handleRules } from './rules';
import { handleSelectionRange } from './selectionRange';
import { handleSemanticTokens } from './semanticTokens';
import { serverCapabilities } from './serverCapabilities';
import { SettingsStore } from './settings';
import { handleSignatureHelp } from './signatureHelp';
import { handleStatus } from './status';
import { Words } from './words';
import { clientFiles } from './workspace/clientFiles';
import { ClosedFiles } from './workspace/closedFiles';
import { WorkspaceFolders } from './workspace/folders';
import { OpenFileNotes } from './workspace/openFileNotes';
import { ProjectFiles } from './workspace/projectFiles';
import { handleWatchedFiles, watchFiles } from './workspace/watchedFiles';
import { WorkspaceCheck } from './workspace/workspaceCheck';
import { handleWorkspaceSymbol } from './workspaceSymbol';

/** Puts the server on a connection: announces what it can do and registers one handler for each kind of request. */
export function startServer(connection: Connection, environment: Environment): void {
  const fillIns = new FillIns();
  const documents = new TextDocuments(fillIns);
  const words = new Words(connection, environment);
  const folders = new WorkspaceFolders();
  const settings = new SettingsStore(connection, environment, new ProjectFiles(connection, folders, environment, words));
  const pages = new RulePages(environment);
  const store = new DocumentStore(connection, documents, settings, environment, fillIns);
  const closed = new ClosedFiles({ connection, environment, folders, settings, store });
  const workspace = new WorkspaceCheck({ connection, environment, folders, settings, store, pages, words, closed });
  let client: ClientAbilities = readAbilities({});

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = readAbilities(params.capabilities);
    if (params.processId !== null) environment.watchClient?.(params.processId);
    const options = params.initializationOptions as InitializationOptions | null | undefined;
    const files = options?.providesFiles ? clientFiles(connection) : environment.files;
    words.start(options?.translations, params.locale);
    folders.start(params);
    settings.start({ canAsk: client.answersSettings, canWatchFiles: client.registersWatchers, files, onLateAnswer: settingsChanged });
    closed.start(files);
    workspaceSymbol.start(client.registersWatchers);
    pages.start(options?.ruleLink);
    diagnostics.start(client.pullsDiagnostics, client.refreshesDiagnostics);
    codeActions.start(client, options?.commands);
    completion.start(client.snippets, client.deferredDocumentation);
    signatureHelp.start(client.signatureOffsets);
    inlayHint.start(client.refreshesInlayHints);
    changeNotices.start(options?.showsChangeNotices ?? false);
    codeLens.start(client.refreshesCodeLenses, options?.codeLensCommand);
    definition.start(client.definitionLinks);
    rename.start(client.versionedEdits);
    const legend = semanticTokens.start(options?.ownTokenTypes ?? false);
    return { serverInfo: { name: 'seatkeeper' }, capabilities: serverCapabilities(client, legend) };
  });

  connection.onInitialized(() => {
    if (client.registersFormatting) registerFormatting(connection);
    if (client.registersWatchers) watchFiles(connection);
    if (client.registersSettings) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'seatkeeper' });
    if (client.tellsOfFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added, removed);
        projectChanged();
      });
    checkWorkspace();
  });

  refuseOutOfTurn(connection);
  const diagnostics = handleDiagnostics(connection, store, pages, environment, words);
  const codeActions = handleCodeActions(connection, store, pages, words);
  const completion = handleCompletion(connection, store, words, fillIns);
  const definition = handleDefinition(connection, store);
  const signatureHelp = handleSignatureHelp(connection, store, words);
  const semanticTokens = handleSemanticTokens(connection, store);
  const inlayHint = handleInlayHint(connection, store, words);
  const codeLens = handleCodeLens(connection, store, words);
  const changeNotices = handleChangeNotices(connection, store, settings, words);
  handleHover(connection, store, words);
  handleFormatting(connection, store);
  handleReferences(connection, store);
  handleDocumentHighlight(connection, store);
  const rename = handleRename(connection, store, words);
  handleLinkedEditing(connection, store);
  handleDocumentSymbol(connection, store, words);
  handleFoldingRange(connection, store);
  handleSelectionRange(connection, store);
  handleDocumentLink(connection, store, words);
  handleStatus(connection, store);
  handleRules(connection, environment, words);
  pages.listen(connection);

  const openFileNotes = new OpenFileNotes(store, closed, () => diagnostics.refresh());

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

  function lookAt(uri: string): void {
    openFileNotes.look(uri).catch((error: unknown) => connection.console.error(`A file cannot be read: ${describeCrash(error)}`));
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
      lookAt(uri);
      workspaceSymbol.forget(uri);
      workspace.changed(uri);
    },
    deleted(uri) {
      workspaceSymbol.forget(uri);
      workspace.clear(uri);
    },
  });
  documents.onDidOpen(({ document }) => {
    workspace.clear(document.uri);
    lookAt(document.uri);
  });

  documents.onDidSave(({ document }) => {
    if (fillIns.end(document.uri)) diagnostics.refresh();
  });
  documents.onDidClose(({ document }) => fillIns.close(document.uri));

  store.listen();
  // After the store, which has let go of the document by then.
  documents.onDidClose(({ document }) => workspace.changed(document.uri));
  connection.listen();
}
