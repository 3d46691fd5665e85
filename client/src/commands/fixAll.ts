import * as vscode from 'vscode';
import { isOurs } from '../isOurs';
import type { CommandContext } from './command';

const FIX_ALL = 'source.fixAll.seatkeeper';

/** Applies every safe fix to the file in the active editor. */
export async function fixAll({ session }: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isOurs(document)) {
    return tell(vscode.l10n.t('Open a license file or a presence file first: Seatkeeper fixes the file in the active editor.'));
  }
  await session.running();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL,
    1,
  );
  const edit = actions.find(({ kind }) => kind?.value === FIX_ALL)?.edit;
  if (!edit) {
    return tell(vscode.l10n.t('Nothing in this file can be fixed without your decision.'));
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    return tell(vscode.l10n.t('The file could not be changed. It may be read-only, or was changed in the meantime.'));
  }
}

async function tell(message: string): Promise<void> {
  await vscode.window.showInformationMessage(message);
}
