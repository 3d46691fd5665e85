import * as vscode from 'vscode';

/**
 * Shows a document of Markdown as a page beside the text that it is about, so that both can be read, with the cursor still in the text. A page takes the
 * place of the one before.
 */
export async function showPage(uri: vscode.Uri): Promise<void> {
  const viewColumn = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', {
    viewColumn,
    preserveFocus: true,
    preview: true,
  });
}
