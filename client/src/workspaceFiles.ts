import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { issuedEndings } from '../../shared/issuedFiles';
import { type FindFilesParams, type ListFolderParams, methods, type ReadFileParams, type ReadFileResult } from '../../shared/protocol';
import { entriesOf, walkFolder } from './walkFolder';

/** The file systems that VS Code is sure to have a search for: in any other it waits for one, perhaps for ever. */
const searchable = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Lets the server read files of the workspace, wherever they are: on the disk, on a remote machine, in a repository that was never cloned. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(methods.findFiles, async ({ folder, globs, exclude }: FindFilesParams, token: vscode.CancellationToken) => {
    const within = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(folder));
    if (!within) return [];
    const files = searchable.has(within.uri.scheme)
      ? await search(within, globs, exclude, token)
      : await walkFolder(within.uri, globs, exclude, token);
    return files.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(methods.listFolder, async ({ folder }: ListFolderParams) => {
    const uri = client.protocol2CodeConverter.asUri(folder);
    if (!vscode.workspace.getWorkspaceFolder(uri)) return [];
    const files = (await entriesOf(uri)).filter(([, type]) => type & vscode.FileType.File);
    return files.map(([name]) => client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(uri, name)));
  });
  client.onRequest<ReadFileResult, void>(methods.readFile, async ({ uri, most }: ReadFileParams) => {
    const file = client.protocol2CodeConverter.asUri(uri);
    if (!vscode.workspace.getWorkspaceFolder(file) && !tellsOfOpenFile(file)) return null;
    try {
      const { size, type } = await vscode.workspace.fs.stat(file);
      if (!(type & vscode.FileType.File)) return null;
      if (size > most) return { tooLarge: size };
      return { base64: base64Of(await vscode.workspace.fs.readFile(file)) };
    } catch {
      // There is no such file, or it may not be read.
      return null;
    }
  });
}

/** Whether a file is beside an open one and tells how that was issued: such a file may be in no folder of the workspace, as the open one. */
function tellsOfOpenFile(file: vscode.Uri): boolean {
  const ending = issuedEndings.find((end) => file.path.endsWith(end));
  const wanted = ending && file.with({ path: file.path.slice(0, -ending.length) }).toString();
  return wanted !== undefined && vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === wanted);
}

async function search(
  folder: vscode.WorkspaceFolder,
  globs: readonly string[],
  exclude: readonly string[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const hidden = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude', {});
  const leftOut = [...exclude, ...Object.keys(hidden).filter((glob) => hidden[glob] === true)];
  return vscode.workspace.findFiles(pattern(folder, globs), pattern(folder, leftOut), undefined, token);
}

function pattern(folder: vscode.WorkspaceFolder, globs: readonly string[]): vscode.RelativePattern {
  return new vscode.RelativePattern(folder, `{${globs.join(',')}}`);
}

declare const btoa: (binary: string) => string;

/** How many bytes are turned into a string at once: a function takes no more arguments than the stack has room for. */
const CHUNK = 8192;

/** Bytes as a text that can be sent. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}
