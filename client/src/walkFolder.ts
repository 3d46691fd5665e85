import * as vscode from 'vscode';

/**
 * The files below a folder whose names match one of the globs, found by reading folder by folder: for file systems that VS Code cannot search.
 * The globs are of the form `**` slash name, in which `*` and sets of letters may be. Links to folders are not followed.
 */
export async function walkFolder(
  top: vscode.Uri,
  globs: readonly string[],
  exclude: readonly string[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const [isWanted, isLeftOut] = [globs, exclude].map((list) => matcherOf(list));
  const found: vscode.Uri[] = [];
  const waiting = [top];
  for (let folder = waiting.pop(); folder && !token.isCancellationRequested; folder = waiting.pop()) {
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (isLeftOut?.test(name)) continue;
      if (type === vscode.FileType.Directory) waiting.push(uri);
      else if (type & vscode.FileType.File && isWanted?.test(name)) found.push(uri);
    }
  }
  return found;
}

/** What is in a folder; nothing where it may not be read. */
export async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // A folder that may not be read holds nothing for us.
    return [];
  }
}

function matcherOf(globs: readonly string[]): RegExp {
  const names = globs.map((glob) => glob.replace('**/', '').replaceAll('.', '\\.').replaceAll('*', '.*'));
  return new RegExp(`^(?:${names.join('|')})$`);
}
