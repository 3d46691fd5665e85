import * as vscode from 'vscode';
import type { TextTableParams } from '../../../shared/protocol';
import { textTable } from '../protocol';
import { saveExport } from '../saveExport';
import { fileName } from '../shownDocuments';
import type { CommandContext } from './command';
import { presenceTarget } from './presenceTarget';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Omit<TextTableParams, 'uri'>;
}

/** Saves the texts of a presence file as a table for translators. */
export async function exportTexts({ session }: CommandContext, target: unknown): Promise<void> {
  const document = await presenceTarget(target);
  if (!document) return;
  await session.start();
  const items: FormatItem[] = [
    { label: 'CSV', detail: vscode.l10n.t('A table with commas, for most programs'), format: { format: 'csv' } },
    {
      label: vscode.l10n.t('CSV with semicolons'),
      detail: vscode.l10n.t('A table for a German or French Excel'),
      format: { format: 'csv', separator: ';' },
    },
    { label: 'JSON', detail: vscode.l10n.t('Data for programs'), format: { format: 'json' } },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the texts') });
  if (!chosen) return;
  const table = await textTable(session, { uri: document.uri.toString(), ...chosen.format });
  if (!table) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This file has no texts of states.'));
    return;
  }
  const { format } = chosen.format;
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the texts'),
    filters: { [format.toUpperCase()]: [format] },
    ...(!document.isUntitled && { defaultUri: vscode.Uri.joinPath(document.uri, '..', `${fileName(document.uri)}.texts.${format}`) }),
  });
  if (uri && (await saveExport(uri, table.text, table.notes))) await vscode.commands.executeCommand('vscode.open', uri);
}
