import * as vscode from 'vscode';
import type { MergedFile } from '../../shared/protocol';
import { fileName } from './shownDocuments';

/** As many backups of a day as nobody makes. */
const MOST_BACKUPS = 1000;

/** Why a merged text was not written, in a sentence for the user. */
class NotWrittenError extends Error {}

/**
 * Writes a backup of the file beside it, puts the merged text into the document as one change that can be undone, and saves it. Gives the name of the
 * backup, undefined for a document that was never saved. @throws NotWrittenError, and then the document is as it was
 */
async function writeMerged(
  document: vscode.TextDocument,
  { text, version }: MergedFile,
  beforeSave: (document: vscode.TextDocument) => void,
): Promise<string | undefined> {
  const file = fileName(document.uri);
  if (document.isClosed || document.version !== version)
    throw new NotWrittenError(vscode.l10n.t('{file} has changed in the meantime, so nothing was written. Start again.', { file }));
  const backup = document.isUntitled ? undefined : await writeBackup(document.uri);
  const edit = new vscode.WorkspaceEdit();
  const [range, newText] = difference(document, text);
  edit.replace(document.uri, range, newText);
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    if (backup) await removed(backup);
    throw new NotWrittenError(vscode.l10n.t('{file} could not be changed, so nothing was written. It may be read-only.', { file }));
  }
  beforeSave(document);
  if (!document.isUntitled && !(await document.save()))
    throw new NotWrittenError(vscode.l10n.t('{file} was changed in the editor, but could not be saved.', { file }));
  return backup && fileName(backup);
}

/** Writes a merged text, shows the document, does what else is to be shown, and says what was done, or why it was not. */
export async function writeAndTell(
  document: vscode.TextDocument,
  merged: MergedFile,
  beforeSave: (document: vscode.TextDocument) => void = () => {},
  showMore: () => Promise<void> = async () => {},
): Promise<void> {
  const file = fileName(document.uri);
  try {
    const backup = await writeMerged(document, merged, beforeSave);
    await vscode.window.showTextDocument(document);
    await showMore();
    void vscode.window.showInformationMessage(
      backup === undefined
        ? vscode.l10n.t('{file} was changed.', { file })
        : vscode.l10n.t('{file} was changed and saved. The file as it was before is {backup}.', { file, backup }),
    );
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    void vscode.window.showErrorMessage(error.message);
  }
}

/** The stored file copied to `NAME.2026-11-28.bak`, or, where that exists, to `NAME.2026-11-28.2.bak` and so on. */
async function writeBackup(uri: vscode.Uri): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const day = today();
  for (let number = 1; number <= MOST_BACKUPS; number++) {
    const backup = vscode.Uri.joinPath(folder, `${fileName(uri)}.${day}${number === 1 ? '' : `.${number}`}.bak`);
    try {
      await vscode.workspace.fs.copy(uri, backup, { overwrite: false });
      return backup;
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileExists')) break;
    }
  }
  throw new NotWrittenError(
    vscode.l10n.t('No backup of {file} could be written in its folder, so nothing was changed.', { file: fileName(uri) }),
  );
}

async function removed(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // A backup too many does no harm.
  }
}

/** The day it is where the user is, as in ISO 8601. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** What of a document differs from a text: the lines between those that both begin and end with. */
function difference(document: vscode.TextDocument, after: string): [vscode.Range, string] {
  const before = document.getText();
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let end = 0;
  while (end < limit - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [new vscode.Range(document.positionAt(start), document.positionAt(before.length - end)), after.slice(start, after.length - end)];
}
