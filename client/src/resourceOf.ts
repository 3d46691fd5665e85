import * as vscode from 'vscode';

/** The file that a menu was opened on: the file itself, or what is in a view and is of one. */
export function resourceOf(target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  const { uri } = (target ?? {}) as { readonly uri?: unknown };
  return uri instanceof vscode.Uri ? uri : undefined;
}
