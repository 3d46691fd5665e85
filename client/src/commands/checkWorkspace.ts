import * as vscode from 'vscode';
import { countsInWords } from '../countsInWords';
import type { WorkspaceCheckResult } from '../protocol';
import type { CommandContext } from './command';

const SERVER_COMMAND = 'seatkeeper.workspace.check';
/** How many checks there were: each reports its progress under a name of its own. */
let checks = 0;

/** Has the server check every file of the open folders, and tells what came out. */
export async function checkWorkspace({ session }: CommandContext): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: Seatkeeper checks the license and presence files in it.'),
    );
    return;
  }
  const client = await session.running();
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking all files'), cancellable: true };
  const result = await vscode.window.withProgress(progress, async (shown, token) => {
    const workDoneToken = `seatkeeper-check-${++checks}`;
    let reached = 0;
    const following = session.onProgress(client, workDoneToken, ({ percentage = reached, message }) => {
      shown.report({ increment: percentage - reached, ...(message !== undefined && { message }) });
      reached = percentage;
    });
    try {
      return await client.sendRequest<WorkspaceCheckResult | null>(
        'workspace/executeCommand',
        { command: SERVER_COMMAND, workDoneToken },
        token,
      );
    } catch (error) {
      // A server may refuse what was cancelled.
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      following.dispose();
    }
  });
  if (result) await tell(result);
  else if (result === null) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The files could not be checked. The command "Seatkeeper: Show the output" tells why.'),
    );
  }
}

async function tell(result: WorkspaceCheckResult): Promise<void> {
  const { filesWithFindings, counts } = result;
  const message = describe(result, countsInWords(counts));
  if (filesWithFindings === 0) return void (await vscode.window.showInformationMessage(message));
  const show = vscode.l10n.t('Show problems');
  if ((await vscode.window.showInformationMessage(message, show)) === show) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

function describe({ files, filesWithFindings, cancelled }: WorkspaceCheckResult, found: string): string {
  if (cancelled) return vscode.l10n.t('The check was stopped. Files checked: {files}; found in them: {found}.', { files, found });
  if (files === 0) return vscode.l10n.t('There are no license files or presence files in the open folder.');
  return filesWithFindings === 0
    ? vscode.l10n.t('Nothing wrong was found. Files checked: {files}.', { files })
    : vscode.l10n.t('Found: {found}. Files checked: {files}; with findings: {filesWithFindings}.', { found, files, filesWithFindings });
}
