import * as vscode from 'vscode';
import type { DocumentStatus } from '../../../shared/protocol';
import { amount, countsInWords } from '../countsInWords';
import { changeSetting } from './changeSetting';

interface Entry extends vscode.QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

/** What a click on the status item offers. */
export async function showStatusMenu(status: DocumentStatus, extension: vscode.Extension<unknown>): Promise<void> {
  const entries: Entry[] = [
    {
      label: `$(list-unordered) ${vscode.l10n.t('Show the findings')}`,
      description: countsInWords(status.counts),
      run: command('workbench.actions.view.problems'),
    },
    {
      label: `$(wrench) ${vscode.l10n.t('Fix everything that can be fixed safely')}`,
      description: `(${amount(status.fixable)})`,
      run: command('seatkeeper.fixAll'),
    },
    ...settingsOf(status, extension),
  ];
  if (vscode.workspace.workspaceFolders?.length) {
    entries.push({ label: `$(folder) ${vscode.l10n.t('Check all files in the open folder')}`, run: command('seatkeeper.checkWorkspace') });
  }
  entries.push(
    { label: `$(book) ${vscode.l10n.t('Read about a rule')}`, run: command('seatkeeper.openRule') },
    { label: `$(output) ${vscode.l10n.t('Show the output of Seatkeeper')}`, run: command('seatkeeper.showOutput') },
    { label: `$(debug-restart) ${vscode.l10n.t('Restart Seatkeeper')}`, run: command('seatkeeper.restartServer') },
  );
  const chosen = await vscode.window.showQuickPick(entries, { title: 'Seatkeeper', placeHolder: vscode.l10n.t('What do you want to do?') });
  await chosen?.run();
}

function command(id: string, ...args: readonly unknown[]): () => Thenable<unknown> {
  return () => vscode.commands.executeCommand(id, ...args);
}

/** The settings that decide how the document is checked; where there are none, all of ours. */
function settingsOf({ lines }: DocumentStatus, extension: vscode.Extension<unknown>): Entry[] {
  // The one of which the menu tells, whatever is in front when it is chosen.
  const document = vscode.window.activeTextEditor?.document;
  const entries = lines.flatMap(({ setting }) =>
    setting
      ? [{ label: `$(settings-gear) ${setting.title}`, description: setting.value, run: () => changeSetting(extension, document, setting) }]
      : [],
  );
  if (entries.length > 0) return entries;
  const all = command('workbench.action.openSettings', 'seatkeeper');
  return [{ label: `$(settings-gear) ${vscode.l10n.t('Open the settings of Seatkeeper')}`, run: all }];
}
