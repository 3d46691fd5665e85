import * as vscode from 'vscode';
import type { ComparePart } from '../../shared/protocol';
import type { CommandContext } from './commands/command';
import type { ComparedSide } from './comparisons';
import { compare } from './protocol';
import { fileName } from './shownDocuments';
import { base64Of } from './workspaceFiles';

/** A larger file is not read: one that can be compared has kilobytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Compares two files, and shows what differs; a person is told where nothing does, or where they cannot be compared. */
export async function compareFiles(
  { session, comparisons }: CommandContext,
  before: ComparePart & { readonly isCommitted?: boolean },
  after: ComparePart,
): Promise<void> {
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Comparing…'), cancellable: true };
  const result = await vscode.window.withProgress(progress, async (_, token) => {
    try {
      return await compare(session, before, after, token);
    } catch (error) {
      // A server may refuse what was canceled.
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
  if (result === undefined) return;
  if (!result) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The files could not be compared. The output of Seatkeeper says why.'));
  } else if ('refused' in result) {
    void vscode.window.showErrorMessage(result.refused);
  } else if (result.outcome !== 'different') {
    void vscode.window.showInformationMessage(result.summary);
  } else await comparisons.show(result, sideOf(before), sideOf(after));
}

/** What a file says: as it is open, saved or not, or else as it is stored. A person is told where it cannot be read. */
export async function readPart(uri: vscode.Uri): Promise<ComparePart | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { uri: uri.toString(), text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{file} is too large to be compared.', { file: fileName(uri) }));
      return undefined;
    }
    return { uri: uri.toString(), base64: base64Of(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} could not be read.', { file: fileName(uri) }));
    return undefined;
  }
}

function sideOf({ name, uri, isCommitted }: ComparePart & { readonly isCommitted?: boolean }): ComparedSide {
  return { uri, name: name ?? fileName(vscode.Uri.parse(uri)), ...(isCommitted && { isCommitted }) };
}
