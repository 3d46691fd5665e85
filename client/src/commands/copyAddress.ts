import * as vscode from 'vscode';
import { addressAt } from '../protocol';
import { showRulePage } from '../rulePages';
import type { CommandContext } from './command';

/** Copies how programs find the server of the line at the cursor, and offers the page that says where that goes. */
export async function copyAddress({ session }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const { line = 0, character = 0 } = editor?.selection.active ?? {};
  const found = editor && (await addressAt(session, editor.document.uri.toString(), { line, character }));
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on the line that names the server, and try again.'));
    return;
  }
  if (found.text === null) {
    void vscode.window.showWarningMessage(found.message);
    return;
  }
  await vscode.env.clipboard.writeText(found.text);
  const where = vscode.l10n.t('Where does it go?');
  if ((await vscode.window.showInformationMessage(found.message, where)) === where) await showRulePage(found.guide);
}
