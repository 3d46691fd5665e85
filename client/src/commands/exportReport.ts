import * as vscode from 'vscode';
import type { InventoryReportParams } from '../../../shared/protocol';
import { inventoryReport } from '../protocol';
import { saveExport } from '../saveExport';
import type { CommandContext } from './command';

type Format = Exclude<InventoryReportParams['format'], 'page'>;

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Format;
}

/** Saves what all files grant in a format and a file that are chosen. */
export async function exportReport({ session }: CommandContext): Promise<void> {
  const items: FormatItem[] = [
    { label: 'HTML', detail: vscode.l10n.t('A page with a picture of the expiries, to be shown in a browser or printed'), format: 'html' },
    { label: 'CSV', detail: vscode.l10n.t('A table for spreadsheets'), format: 'csv' },
    { label: 'JSON', detail: vscode.l10n.t('Data for programs'), format: 'json' },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the licenses') });
  if (!chosen) return;
  const { format, label } = chosen;
  const report = await inventoryReport(session, { format, language: vscode.env.language }).catch(() => null);
  if (!report) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The report could not be made. To see why, use the command "Seatkeeper: Show the output".'),
    );
    return;
  }
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the licenses'),
    filters: { [label]: [format] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `licenses.${format}`) }),
  });
  if (!uri || !(await saveExport(uri, report.text))) return;
  // A page is for the browser, where its file can be reached from there.
  if (format === 'html' && uri.scheme === 'file') await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}
