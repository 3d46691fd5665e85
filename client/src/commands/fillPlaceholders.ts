import * as vscode from 'vscode';
import { methods, type Placeholder } from '../../../shared/protocol';
import type { CommandContext } from './command';

/** Asks for the value of each placeholder in the file of an address, or else in the active editor, and puts them in by one change. */
export async function fillPlaceholders({ session }: CommandContext, target: unknown): Promise<void> {
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const { version } = document;
  const placeholders = await session.request<readonly Placeholder[]>(methods.placeholders, { uri: uri.toString() });
  if (placeholders.length === 0) return tell(vscode.l10n.t('No host name, port, or path is left to fill in.'));
  const values = await askAll(document, placeholders);
  if (!values) return;
  const edit = new vscode.WorkspaceEdit();
  for (const [index, { range }] of placeholders.entries()) edit.replace(uri, rangeOf(range), values[index] ?? '');
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit)))
    return tell(vscode.l10n.t('The text could not be changed. It may be read-only, or it may have changed in the meantime.'));
}

/** The values, in order; undefined where the user gives up: then nothing is changed. */
async function askAll(document: vscode.TextDocument, placeholders: readonly Placeholder[]): Promise<string[] | undefined> {
  const values: string[] = [];
  for (const [index, { range, title, how, pattern, problem, isQuoted }] of placeholders.entries()) {
    const valid = new RegExp(pattern);
    const value = await vscode.window.showInputBox({
      title: vscode.l10n.t('{title} ({number} of {count})', { title, number: index + 1, count: placeholders.length }),
      prompt: how,
      placeHolder: document.getText(rangeOf(range)),
      ignoreFocusOut: true,
      validateInput: (text) => (valid.test(text.trim()) ? undefined : problem),
    });
    if (value === undefined) return undefined;
    const text = value.trim();
    values.push(isQuoted && /\s/.test(text) && !text.startsWith('"') ? `"${text}"` : text);
  }
  return values;
}

function rangeOf({ start, end }: Placeholder['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function tell(message: string): Promise<void> {
  await vscode.window.showInformationMessage(message);
}
