import * as vscode from 'vscode';
import { CHECK_WORKSPACE, type LeftOut, type WorkspaceCheckResult } from '../../../shared/protocol';
import { countsInWords } from '../countsInWords';
import type { CommandContext } from './command';

/** How many checks there were: each reports its progress under a name of its own. */
let checks = 0;

/** Has the server check every file of the open folders, and tells what came out. */
export async function checkWorkspace({ session }: CommandContext): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: Seatkeeper checks the license, options and presence files in it.'),
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
        { command: CHECK_WORKSPACE, workDoneToken },
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
      vscode.l10n.t('The files could not be checked. To see why, use the command "Seatkeeper: Show the output".'),
    );
  }
}

async function tell(result: WorkspaceCheckResult): Promise<void> {
  const { filesWithFindings, leftOut } = result;
  const message = describeCheck(result);
  const show = vscode.l10n.t('Show problems');
  const open = vscode.l10n.t('Show skipped files');
  const buttons = [...(filesWithFindings > 0 ? [show] : []), ...(leftOut.otherNames.length > 0 ? [open] : [])];
  const pressed = await vscode.window.showInformationMessage(message, ...buttons);
  if (pressed === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  else if (pressed === open) await chooseLeftOut(leftOut.otherNames);
}

/** Opens a file that holds a license under another name: there it is asked whether it shall be checked. */
async function chooseLeftOut(uris: readonly string[]): Promise<void> {
  const files = uris.map((address) => {
    const uri = vscode.Uri.parse(address);
    return { label: vscode.workspace.asRelativePath(uri), uri };
  });
  const title = vscode.l10n.t('Files that look like licenses but have other names');
  const chosen = await vscode.window.showQuickPick(files, { title });
  if (chosen) await vscode.window.showTextDocument(chosen.uri);
}

/** What came out of a check, in words. */
export function describeCheck(result: WorkspaceCheckResult): string {
  return [describe(result, countsInWords(result.counts)), describeLeftOut(result.leftOut)].filter((text) => text !== '').join(' ');
}

function describeLeftOut({ ignored, tooLarge, otherNames }: LeftOut): string {
  const reasons: string[] = [];
  if (ignored > 0) reasons.push(vscode.l10n.t('ignored by settings: {count}', { count: ignored }));
  if (tooLarge > 0) reasons.push(vscode.l10n.t('too large: {count}', { count: tooLarge }));
  if (otherNames.length > 0) reasons.push(vscode.l10n.t('license files with other names: {count}', { count: otherNames.length }));
  return reasons.length === 0 ? '' : vscode.l10n.t('Skipped: {reasons}.', { reasons: reasons.join('; ') });
}

function describe({ files, filesWithFindings, cancelled, leftOut }: WorkspaceCheckResult, found: string): string {
  if (cancelled) return vscode.l10n.t('The check was stopped. Files checked: {files}. Found: {found}.', { files, found });
  if (files === 0 && leftOut.ignored + leftOut.tooLarge > 0) return vscode.l10n.t('No files were checked.');
  if (files === 0) return vscode.l10n.t('The open folder has no license files or presence files.');
  return filesWithFindings === 0
    ? vscode.l10n.t('No problems found. Files checked: {files}.', { files })
    : vscode.l10n.t('Found: {found}. Files checked: {files}; with findings: {filesWithFindings}.', { found, files, filesWithFindings });
}
