import * as vscode from 'vscode';
import { statusOf } from '../protocol';
import type { CommandContext } from './command';

/** Opens a file, that of the Explorer's menu or else the active one, and shows what is found in it. */
export async function checkFile({ session }: CommandContext, target: unknown): Promise<void> {
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const { document } = await vscode.window.showTextDocument(uri);
  const status = await statusOf(session, document.uri.toString());
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (!status) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Seatkeeper did not detect {file} as a license file or a presence file. If it is a license file, choose the language "FlexNet License" in the status bar.',
        { file },
      ),
    );
  } else if (Object.values(status.counts).every((count) => count === 0)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Seatkeeper found nothing wrong in {file}.', { file }));
  } else await vscode.commands.executeCommand('workbench.actions.view.problems');
}
