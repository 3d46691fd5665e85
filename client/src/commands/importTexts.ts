import * as vscode from 'vscode';
import type { MergedFile } from '../../../shared/protocol';
import { closeTabsOf } from '../mergedFiles';
import { importTexts as ask } from '../protocol';
import { fileName } from '../shownDocuments';
import { base64Of } from '../workspaceFiles';
import { writeAndTell } from '../writeMerged';
import type { CommandContext } from './command';
import { presenceTarget } from './presenceTarget';

/** A larger table is not read: one of texts has kilobytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Writes the texts of a table into a presence file, after it has shown what would change. */
export async function importTexts(context: CommandContext, target: unknown): Promise<void> {
  const document = await presenceTarget(target);
  if (!document) return;
  const table = (
    await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose the table with the texts'),
      canSelectMany: false,
      filters: { CSV: ['csv', 'txt'] },
    })
  )?.[0];
  if (!table) return;
  const base64 = await read(table);
  if (base64 === undefined) return;
  await context.session.start();
  const answer = await ask(context.session, { uri: document.uri.toString(), base64 });
  if (answer === null) void vscode.window.showInformationMessage(vscode.l10n.t('This file has no texts of states.'));
  else if (answer.outcome === 'nothing') void vscode.window.showInformationMessage(answer.reason);
  else if (answer.outcome === 'refused')
    // Only a dialog has room for several lines.
    void vscode.window.showWarningMessage(vscode.l10n.t('The table does not fit, so nothing was changed.'), {
      modal: true,
      detail: answer.reason,
    });
  else await previewAndWrite(context, document, answer);
}

async function read(table: vscode.Uri): Promise<string | undefined> {
  const file = fileName(table);
  try {
    const { size } = await vscode.workspace.fs.stat(table);
    if (size <= MOST_BYTES) return base64Of(await vscode.workspace.fs.readFile(table));
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} is too large to be read. Is it the right file?', { file }));
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} could not be read.', { file }));
  }
  return undefined;
}

interface AnswerItem extends vscode.QuickPickItem {
  readonly applies: boolean;
}

async function previewAndWrite({ merged }: CommandContext, document: vscode.TextDocument, changed: MergedFile): Promise<void> {
  const file = fileName(document.uri);
  const preview = await merged.preview(document, changed, vscode.l10n.t('{file} (with the texts of the table)', { file }));
  const items: AnswerItem[] = [
    {
      label: vscode.l10n.t('Apply'),
      detail: vscode.l10n.t('Write a backup of {file}, change it as shown, and save it', { file }),
      applies: true,
    },
    { label: vscode.l10n.t('Cancel'), detail: vscode.l10n.t('Change nothing'), applies: false },
  ];
  const title = vscode.l10n.t('Write these texts into {file}?', { file });
  const answer = await vscode.window.showQuickPick(items, { title, placeHolder: changed.summary, ignoreFocusOut: true });
  await closeTabsOf(preview);
  if (!answer?.applies) return;
  await writeAndTell(document, changed);
}
