import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { type InitializationOptions, methods } from '../../../shared/protocol';
import { describeCrash } from '../core/crash';
import { ChangeNotices } from './changeNotices';
import { readAbilities } from './clientAbilities';
import { DocumentStore, hostOf } from './documentStore';
import type { Environment } from './environment';
import { FillIns } from './fillIns';
import { refuseOutOfTurn } from './lifecycle';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
  TextDocuments,
} from './protocol';
import { requests } from './requests';
import { Diagnostics } from './requests/diagnostics';
import { registerFormatting } from './requests/formatting';
import { RulePages } from './rulePages';
import type { ServerContext } from './serverContext';
import { SettingsStore } from './settings';
import { Words } from './words';
import { clientFiles } from './workspace/clientFiles';
import { ClosedFiles } from './workspace/closedFiles';
import { DataFileReader } from './workspace/dataFiles';
import { WorkspaceFolders } from './workspace/folders';
import { Inventories } from './workspace/inventories';
import { IssuedTexts, issuedDocumentOf } from './workspace/issuedTexts';
import { KnownSymbols } from './workspace/knownSymbols';
import { OpenFileNotes } from './workspace/openFileNotes';
import { OtherFiles } from './workspace/otherFiles';
import { ProjectFiles } from './workspace/projectFiles';
import { SurroundingsStore } from './workspace/surroundings';
import { handleWatchedFiles, watchFile, watchFiles } from './workspace/watchedFiles';
import { WorkspaceCheck } from './workspace/workspaceCheck';

/** Puts the server on a connection. It is built when the client has said what it can do; before that it refuses everything else. */
export function startServer(connection: Connection, environment: Environment): void {
  refuseOutOfTurn(connection);
  connection.onInitialize((params) => initialize(connection, environment, params));
  connection.listen();
}

function initialize(connection: Connection, environment: Environment, params: InitializeParams): InitializeResult {
  if (params.processId !== null) environment.watchClient?.(params.processId);
  const client = readAbilities(params.capabilities);
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const files = options.providesFiles ? clientFiles(connection) : environment.files;
  const words = new Words(connection, environment, options.translations, params.locale);
  const folders = new WorkspaceFolders(params);
  const onExtended = (uri: string) => {
    if (client.registersWatchers) watchFile(connection, uri);
  };
  const projects = new ProjectFiles({ connection, folders, environment, words, files, onExtended });
  const settings = new SettingsStore({ connection, environment, projects, client, onLateAnswer: () => server.settingsChanged() });
  const fillIns = new FillIns();
  const others = new OtherFiles({ folders, settings, projects, files, host: hostOf(connection) });
  const issued = new IssuedTexts({
    connection,
    files,
    folders,
    asksForCommitted: options.providesCommittedFiles ?? false,
    onLateAnswer: () => server.issuedTextChanged(),
  });
  const data = new DataFileReader({ folders, files, keeps: client.registersWatchers });
  const surroundings = new SurroundingsStore(others, issued, data);
  const store = new DocumentStore(connection, new TextDocuments(fillIns), settings, environment, fillIns, surroundings);
  const pages = new RulePages(options.ruleLink, options.guideLink);
  const closed = new ClosedFiles({ connection, environment, folders, settings, store, surroundings, files });
  const workspace = new WorkspaceCheck({
    connection,
    environment,
    folders,
    settings,
    store,
    pages,
    words,
    closed,
    others,
    onJudgedTogether: () => server.othersChanged(),
  });
  const symbols = new KnownSymbols({ closed, words, environment, keeps: client.registersWatchers });
  const inventories = new Inventories({
    folders,
    store,
    closed,
    settings,
    environment,
    keeps: client.registersWatchers,
    onChange: () => void connection.sendNotification(methods.inventoryChanged),
    log: (text) => connection.console.error(text),
  });
  const context: ServerContext = {
    connection,
    environment,
    client,
    options,
    store,
    settings,
    pages,
    words,
    folders,
    closed,
    workspace,
    symbols,
    fillIns,
    others,
    data,
    issued,
    inventories,
  };
  const server = new Server(context);
  for (const request of requests) request.register(context);
  server.listen();
  return { serverInfo: { name: 'seatkeeper' }, capabilities: capabilitiesOf(context) };
}

/** What the server announces: what it does with documents and folders, and what each request says of itself. */
function capabilitiesOf(context: ServerContext): ServerCapabilities {
  const ofRequests: ServerCapabilities[] = requests.map((request) => request.capabilities?.(context) ?? {});
  return Object.assign(
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    ...ofRequests,
  );
}

/** How long nothing must change before what depends on it is checked again, in milliseconds. */
const QUIET_TIME = 300;

/** Follows what the client tells by itself, and tells the client what calls for another question. */
class Server {
  private readonly diagnostics: Diagnostics;
  private readonly openFileNotes: OpenFileNotes;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly context: ServerContext) {
    const { store, closed } = context;
    this.diagnostics = new Diagnostics(context);
    new ChangeNotices(context);
    this.openFileNotes = new OpenFileNotes(store, closed, () => this.diagnostics.refresh());
  }

  listen(): void {
    const { connection, client, folders, settings, store, workspace, symbols, others, data, issued, inventories } = this.context;
    connection.onInitialized(() => {
      if (client.registersFormatting) registerFormatting(connection);
      if (client.registersWatchers) watchFiles(connection);
      if (client.registersSettings) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'seatkeeper' });
      if (client.tellsOfFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          folders.change(added, removed);
          this.projectChanged();
        });
      this.checkWorkspace();
    });
    connection.onDidChangeConfiguration(({ settings: pushed }) => {
      settings.forget(pushed);
      this.settingsChanged();
    });
    handleWatchedFiles(connection, {
      isOfProject: (uri) => settings.dependOn(uri),
      projectChanged: () => this.projectChanged(),
      changed: (uri) => {
        if (issuedDocumentOf(uri) !== undefined) return this.issuedFileChanged(uri);
        this.lookAt(uri);
        symbols.forget(uri);
        others.forget(uri);
        data.forget(uri);
        inventories.forget(uri);
        workspace.changed(uri);
        this.othersChanged();
      },
      deleted: (uri) => {
        if (issuedDocumentOf(uri) !== undefined) return this.issuedFileChanged(uri);
        symbols.forget(uri);
        others.forget(uri);
        data.forget(uri);
        inventories.forget(uri);
        workspace.clear(uri);
        this.othersChanged();
      },
    });
    connection.onNotification(methods.issuedTextChanged, ({ uri }: { readonly uri: string }) => {
      if (issued.forget(uri)) this.issuedTextChanged();
    });
    const { texts } = store;
    texts.onDidOpen(({ document }) => {
      workspace.clear(document.uri);
      this.lookAt(document.uri);
    });
    texts.onDidChangeContent(({ document }) => {
      this.othersChanged(document.uri);
      inventories.documentChanged(document.uri);
    });
    texts.onDidSave(({ document }) => {
      // A client that reports no changes may have got a file that tells how the document was issued.
      if (!client.registersWatchers) issued.forget(document.uri);
      if (this.context.fillIns.end(document.uri)) this.diagnostics.refresh();
    });
    texts.onDidClose(({ document }) => this.context.fillIns.close(document.uri));
    store.listen();
    // After the store, which has let go of the document by then.
    texts.onDidClose(({ document }) => {
      workspace.changed(document.uri);
      inventories.documentClosed(document.uri);
    });
  }

  /** Has everything asked anew that depends on settings. A client that refuses loses nothing but time. */
  settingsChanged(): void {
    const { connection, client, symbols, others, inventories } = this.context;
    symbols.forget();
    others.forgetAll();
    inventories.forgetAll();
    this.diagnostics.refresh();
    if (client.refreshesInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => {});
    if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    this.checkWorkspace();
  }

  /** Has documents checked again, when it is quiet, that may depend on a file that has changed; `uri`: the one that was typed in, which is checked by itself. */
  othersChanged(uri?: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (this.context.store.hasRelated(uri)) this.diagnostics.refresh();
    }, QUIET_TIME);
  }

  /** Has the document checked again that a file beside it tells of. */
  private issuedFileChanged(uri: string): void {
    const { issued, workspace } = this.context;
    if (issued.forget(uri)) this.issuedTextChanged();
    else workspace.changed(issuedDocumentOf(uri) ?? uri);
  }

  /** Has documents checked again when it is known how one of them was issued. */
  issuedTextChanged(): void {
    this.diagnostics.refresh();
  }

  private projectChanged(): void {
    this.context.settings.forgetProjects();
    this.settingsChanged();
  }

  private lookAt(uri: string): void {
    this.openFileNotes.look(uri).catch((error: unknown) => this.log(`A file cannot be read: ${describeCrash(error)}`));
  }

  private checkWorkspace(): void {
    this.context.workspace.refresh().catch((error: unknown) => this.log(`The check of the workspace failed: ${describeCrash(error)}`));
  }

  private log(text: string): void {
    this.context.connection.console.error(text);
  }
}
