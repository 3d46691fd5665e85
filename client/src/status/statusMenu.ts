import * as vscode from 'vscode';
import { countsInWords } from '../countsInWords';
import type { DocumentStatus } from '../protocol';

interface Entry extends vscode.QuickPickItem {
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** What a click on the status item offers. */
export async function showStatusMenu(status: DocumentStatus): Promise<void> {
  const entries: Entry[] = [
    {
      label: `$(list-unordered) ${vscode.l10n.t('Show the findings')}`,
      description: countsInWords(status.counts),
      command: 'workbench.actions.view.problems',
    },
    { label: `$(wrench) ${vscode.l10n.t('Fix everything that can be fixed safely')}`, command: 'seatkeeper.fixAll' },
    settingOf(status),
  ];
  if (vscode.workspace.workspaceFolders?.length) {
    entries.push({ label: `$(folder) ${vscode.l10n.t('Check all files in the open folder')}`, command: 'seatkeeper.checkWorkspace' });
  }
  entries.push(
    { label: `$(book) ${vscode.l10n.t('Read what a rule means')}`, command: 'seatkeeper.openRule' },
    { label: `$(output) ${vscode.l10n.t('Show the output of Seatkeeper')}`, command: 'seatkeeper.showOutput' },
    { label: `$(debug-restart) ${vscode.l10n.t('Restart Seatkeeper')}`, command: 'seatkeeper.restartServer' },
  );
  const chosen = await vscode.window.showQuickPick(entries, { title: 'Seatkeeper', placeHolder: vscode.l10n.t('What do you want to do?') });
  if (chosen) await vscode.commands.executeCommand(chosen.command, ...(chosen.args ?? []));
}

function settingOf({ language, managerVersion, defaultLanguage }: DocumentStatus): Entry {
  const command = 'workbench.action.openSettings';
  if (language === 'license') {
    return {
      label: `$(settings-gear) ${vscode.l10n.t('Set the License Manager version')}`,
      description: managerVersion ?? '',
      command,
      args: ['seatkeeper.license.managerVersion'],
    };
  }
  if (language === 'presence') {
    return {
      label: `$(settings-gear) ${vscode.l10n.t('Set the default language of UC Connector')}`,
      description: defaultLanguage ?? '',
      command,
      args: ['seatkeeper.presence.defaultLanguage'],
    };
  }
  return { label: `$(settings-gear) ${vscode.l10n.t('Open the settings of Seatkeeper')}`, command, args: ['seatkeeper'] };
}
