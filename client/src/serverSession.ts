import * as vscode from 'vscode';
import { type BaseLanguageClient, State, WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageclient';

export type ServerState = 'notStarted' | 'starting' | 'running' | 'stopped';

/** The language server, its state, and the way to it. */
export class ServerSession implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private client: BaseLanguageClient | undefined;
  private started: Promise<BaseLanguageClient> | undefined;
  private restarting: Promise<void> | undefined;
  private current: ServerState = 'notStarted';

  /** Tells that `state` has changed. */
  readonly onDidChangeState = this.changed.event;

  constructor(
    readonly output: vscode.LogOutputChannel,
    private readonly makeClient: () => BaseLanguageClient,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** The running client, started if need be; rejects when the server does not start, and may then be called again. */
  start(): Promise<BaseLanguageClient> {
    this.started ??= this.startClient().catch((error: unknown) => {
      this.started = undefined;
      throw error;
    });
    return this.started;
  }

  /** Ends the server, however it is, and starts another. Rejects when that one does not start. */
  restart(): Promise<void> {
    this.restarting ??= this.startAfresh().finally(() => {
      this.restarting = undefined;
    });
    return this.restarting;
  }

  /** The running client for something that a person has asked for: a server that has stopped is started again. */
  async running(): Promise<BaseLanguageClient> {
    if (this.state === 'stopped') await this.restart();
    return this.start();
  }

  /** The answer to a request of our own. Rejects when the server does not start or refuses. */
  async request<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result> {
    const client = await this.running();
    return client.sendRequest<Result>(method, params, token);
  }

  /** Tells how far a request is that was sent with this token, until that is disposed of. */
  onProgress(client: BaseLanguageClient, token: string, report: (value: WorkDoneProgressReport) => void): vscode.Disposable {
    return client.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind === 'report') report(value);
    });
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const { client, started } = this;
    this.client = undefined;
    this.started = undefined;
    try {
      // A client can only be stopped once it has started.
      await started;
      await client?.dispose();
    } catch (error) {
      this.output.error(`The server did not end as it should: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async startAfresh(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private async startClient(): Promise<BaseLanguageClient> {
    const client = this.makeClient();
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.client === client)
        this.setState(newState === State.Starting ? 'starting' : newState === State.Running ? 'running' : 'stopped');
    });
    this.setState('starting');
    try {
      await client.start();
      return client;
    } catch (error) {
      if (this.client === client) this.setState('stopped');
      throw error;
    }
  }

  private setState(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.changed.fire();
  }
}
