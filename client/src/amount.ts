import * as vscode from 'vscode';

/** A number of things, with the thousands separators of VS Code's language. */
export function amount(count: number): string {
  return new Intl.NumberFormat(vscode.env.language).format(count);
}
