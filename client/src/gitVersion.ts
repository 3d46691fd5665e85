import * as vscode from 'vscode';

/** What is used of the API of VS Code's git extension (extensions/git/src/api/git.d.ts of VS Code). */
interface GitExtension {
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  readonly onDidOpenRepository: vscode.Event<Repository>;
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: vscode.Event<void> };
  getObjectDetails(treeish: string, path: string): Promise<{ readonly size: number }>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
}

/** Why there is no version of a file: nothing here has git, the file is in no repository, or the last commit does not have it. */
export type NoGitVersion = 'noGit' | 'noRepository' | 'notCommitted';

/** The bytes of a file as the last commit has them. The git extension is loaded only now. */
export async function committedVersion(uri: vscode.Uri): Promise<Uint8Array | NoGitVersion> {
  const api = await gitApi();
  if (!api) return 'noGit';
  const repository = api.getRepository(uri);
  if (!repository) return 'noRepository';
  try {
    return await repository.buffer('HEAD', uri.fsPath);
  } catch {
    return 'notCommitted';
  }
}

/** The API, once it has found the repositories; undefined where the extension is missing, as in a browser, or switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const api = (await extension.activate()).getAPI(1);
    if (api.state === 'uninitialized') await initialized(api);
    return api;
  } catch {
    // The setting git.enabled is off, or there is no git.
    return undefined;
  }
}

function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    const waiting = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      waiting.dispose();
      resolve();
    });
  });
}
