import * as vscode from 'vscode';
import { ISSUED_ENDING } from '../../../shared/issuedFiles';
import { methods } from '../../../shared/protocol';
import { ownIds } from '../languages.generated';
import type { CommandContext } from './command';

/** Keeps the open file of a URI, which a quick fix names, or else that in the active editor, as it is now: what is signed in it is compared with that from then on. */
export async function acceptAsIssued({ session }: CommandContext, target: unknown): Promise<void> {
  const named = vscode.workspace.textDocuments.find(({ uri }) => typeof target === 'string' && uri.toString() === target);
  const document = named ?? vscode.window.activeTextEditor?.document;
  if (!document || !ownIds.includes(document.languageId)) {
    return tell(vscode.l10n.t('Open a license file first: Seatkeeper keeps the file in the active editor.'));
  }
  if (document.isUntitled) return tell(vscode.l10n.t('Save the file first: what was issued is kept beside it.'));
  const copy = document.uri.with({ path: document.uri.path + ISSUED_ENDING });
  const name = copy.path.slice(copy.path.lastIndexOf('/') + 1);
  if (!(await mayWrite(copy, name))) return;
  try {
    // Of a saved file the bytes, in whatever encoding.
    if (document.isDirty) await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(document.getText()));
    else await vscode.workspace.fs.copy(document.uri, copy, { overwrite: true });
  } catch {
    return tell(vscode.l10n.t('{file} could not be written. The folder may be read-only.', { file: name }));
  }
  const client = await session.running();
  await client.sendNotification(methods.issuedTextChanged, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  void tell(vscode.l10n.t('{file} now says how the license was issued. Keep it beside the license file.', { file: name }));
}

/** Whether there is no such file, or it may be replaced. */
async function mayWrite(copy: vscode.Uri, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(copy);
  } catch {
    return true;
  }
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('{file} exists. Replace it with the license as it is now?', { file: name });
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function tell(message: string): Promise<void> {
  await vscode.window.showInformationMessage(message);
}
