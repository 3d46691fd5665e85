import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
} from 'vscode-languageserver-protocol';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** The server's bundle, where it is not that of the build. */
  readonly server?: string;
  /** What the server's environment has besides that of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** The URIs of the folders that are open. */
  readonly folders?: readonly string[];
  /** The process that the server is told to be its client's, where it is not this one. */
  readonly processId?: number;
  /** Answers workspace/configuration for a document. */
  readonly settings?: (uri: string) => unknown;
}

/** A language client on the real server process, over standard input and output. */
export class TestClient {
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly waiting: {
    readonly matches: (params: PublishDiagnosticsParams) => boolean;
    readonly resolve: (params: PublishDiagnosticsParams) => void;
  }[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly process: ChildProcess,
    readonly initializeResult: InitializeResult,
    /** What the server registered after it had started. */
    readonly registrations: readonly Registration[],
    readonly log: string[],
    /** What the server printed on standard error, in pieces. */
    readonly errors: readonly string[],
  ) {}

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const { capabilities = {}, initializationOptions, locale, folders, settings, processId = process.pid } = options;
    const server = spawn(process.execPath, [options.server ?? 'dist/server.js', '--stdio'], { env: { ...process.env, ...options.env } });
    const errors: string[] = [];
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors.push(text);
      process.stderr.write(text);
    });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const registrations: Registration[] = [];
    connection.onRequest(RegistrationRequest.type, (params) => {
      registrations.push(...params.registrations);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(async ({ scopeUri }) => (await settings?.(scopeUri ?? '')) ?? null)),
    );
    const early: PublishDiagnosticsParams[] = [];
    let client: TestClient | undefined;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (client) client.receive(params);
      else early.push(params);
    });
    const log: string[] = [];
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      log.push(message);
    });
    connection.listen();
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId,
      rootUri: null,
      ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      capabilities,
      initializationOptions,
      ...(locale !== undefined && { locale }),
    });
    client = new TestClient(connection, server, result, registrations, log, errors);
    for (const params of early) client.receive(params);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'flexnet-license', version = 1): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version, text } });
  }

  /** The diagnostics pushed for a version of a document, as soon as they are there. */
  async pushed(uri: string, version?: number): Promise<Diagnostic[]> {
    const matches = (params: PublishDiagnosticsParams) => params.uri === uri && (version === undefined || params.version === version);
    const index = this.published.findIndex(matches);
    if (index >= 0) return this.published.splice(index, 1)[0]?.diagnostics ?? [];
    return new Promise((resolve) => {
      this.waiting.push({ matches, resolve: ({ diagnostics }) => resolve(diagnostics) });
    });
  }

  /** Ends the server in the orderly way and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      this.process.once('exit', resolve);
    });
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  private receive(params: PublishDiagnosticsParams): void {
    const index = this.waiting.findIndex(({ matches }) => matches(params));
    if (index < 0) this.published.push(params);
    else this.waiting.splice(index, 1)[0]?.resolve(params);
  }
}
