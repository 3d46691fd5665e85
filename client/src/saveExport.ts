import * as vscode from 'vscode';
import { fileName } from './shownDocuments';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Writes a text to a file that was chosen for it and says so, with notes as a warning. Gives whether the user wants to see the file. */
export async function saveExport(uri: vscode.Uri, text: string, notes: readonly string[] = []): Promise<boolean> {
  const file = fileName(uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} could not be written. It may be read-only.', { file }));
    return false;
  }
  const open = vscode.l10n.t('Open');
  const message = [vscode.l10n.t('{file} was written.', { file }), ...notes].join(' ');
  const show = notes.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  return (await show(message, open)) === open;
}
