import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { projectFolders } from '../../core/project/projectFile';
import { decodedUri, pathBelow } from './uris';

/** The folders that are open in the editor, by their URIs without a slash at the end. */
export class WorkspaceFolders {
  private folders: string[];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.folders = uris.map(withoutSlash);
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
    this.folders = [...new Set([...this.folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => withoutSlash(uri))])];
  }

  get all(): readonly string[] {
    return this.folders;
  }

  /** The folder that a file is in: the innermost, where one folder is within another. */
  of(uri: string): string | undefined {
    const [innermost] = this.folders
      .filter((folder) => pathBelow(folder, uri) !== undefined)
      .sort((a, b) => decodedUri(b).length - decodedUri(a).length);
    return innermost;
  }

  /** The folders from the one that a file is in up to its workspace folder; none for a file outside of all. */
  above(uri: string): string[] {
    const top = this.of(uri);
    if (top === undefined) return [];
    return projectFolders(rest(uri, top)).map((folder) => (folder === '' ? top : `${top}/${folder}`));
  }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}

/** What of a file's URI is after that of its folder, which may be encoded otherwise. */
function rest(uri: string, folder: string): string {
  return uri.split('/').slice(folder.split('/').length).join('/');
}
