import type * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { methods, type ReadFileResult } from '../../shared/protocol';
import { type GitApi, gitApi, type Repository } from './gitVersion';
import { base64Of } from './workspaceFiles';

/** The largest file that is read, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Answers for the versions of files that were committed last, and tells the server when there are others. Without the git extension there are none. */
export function answerForCommittedFiles(client: BaseLanguageClient): void {
  const versions = new CommittedVersions((uri) => void client.sendNotification(methods.issuedTextChanged, { uri }));
  client.onRequest<ReadFileResult, void>(methods.committedFile, async ({ uri }: { readonly uri: string }) => {
    const bytes = await versions.read(uri, client.protocol2CodeConverter.asUri(uri));
    return bytes ? { base64: base64Of(bytes) } : null;
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) versions.dispose();
  });
}

class CommittedVersions implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[] = [];
  /** The files that were asked for, by how the server names them. */
  private readonly asked = new Map<string, vscode.Uri>();
  private readonly followed = new Set<Repository>();
  private api: Promise<GitApi | undefined> | undefined;

  constructor(private readonly onOther: (uri: string) => void) {}

  /** The bytes of a file in the commit that is checked out; undefined where it is in none. */
  async read(name: string, file: vscode.Uri): Promise<Uint8Array | undefined> {
    if (file.scheme !== 'file') return undefined;
    this.asked.set(name, file);
    this.api ??= this.open();
    const repository = (await this.api)?.getRepository(file);
    if (!repository) return undefined;
    this.follow(repository);
    try {
      const { size } = await repository.getObjectDetails('HEAD', file.fsPath);
      return size > MOST_BYTES ? undefined : await repository.buffer('HEAD', file.fsPath);
    } catch {
      // It was never committed.
      return undefined;
    }
  }

  dispose(): void {
    for (const listener of this.listeners.splice(0)) listener.dispose();
  }

  private async open(): Promise<GitApi | undefined> {
    const api = await gitApi();
    // Repositories may be found a while after the start.
    if (api) this.listeners.push(api.onDidOpenRepository((repository) => this.tellOf(repository)));
    return api;
  }

  /** Tells when another commit is checked out. */
  private follow(repository: Repository): void {
    if (this.followed.has(repository)) return;
    this.followed.add(repository);
    let { HEAD } = repository.state;
    let commit = HEAD?.commit;
    this.listeners.push(
      repository.state.onDidChange(() => {
        ({ HEAD } = repository.state);
        if (HEAD?.commit === commit) return;
        commit = HEAD?.commit;
        this.tellOf(repository);
      }),
    );
  }

  private tellOf({ rootUri }: Repository): void {
    const root = rootUri.path.endsWith('/') ? rootUri.path : `${rootUri.path}/`;
    for (const [name, file] of this.asked) if (file.path.startsWith(root)) this.onOther(name);
  }
}
