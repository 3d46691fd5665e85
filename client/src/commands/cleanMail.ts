import * as vscode from 'vscode';
import { type CleanResult, methods, type Placeholder } from '../../../shared/protocol';
import { FILL_PLACEHOLDERS } from '../clientCommands';
import type { CommandContext } from './command';

const LANGUAGE = 'flexnet-license';
const SCHEME = 'seatkeeper-cleaned';

/** Called with a document's address and `save` by the offer to clean a text that has no name yet, and save it. */
export async function cleanMail({ session }: CommandContext, target: unknown, purpose: unknown): Promise<void> {
  const named = vscode.workspace.textDocuments.find(({ uri }) => target instanceof vscode.Uri && uri.toString() === target.toString());
  const document = named ?? vscode.window.activeTextEditor?.document;
  if (!document)
    return tell(vscode.l10n.t('Open the email first, or paste it into a new file: Seatkeeper cleans the text in the active editor.'));
  const { version } = document;
  const result = await session.request<CleanResult | null>(methods.clean, { text: document.getText() });
  if (!result || (result.text === '' && result.uncertain.length === 0)) return tell(vscode.l10n.t('There is no license in this text.'));
  const [doubt] = result.uncertain;
  if (result.text === '' && doubt) return tell(doubtAbout(doubt));
  if (!(await isWanted(document, result))) return;
  if (result.text !== textOf(document) && (document.version !== version || !(await replaceAll(document, result.text))))
    return tell(vscode.l10n.t('The text could not be changed. It may be read-only, or it may have changed in the meantime.'));
  const cleaned = document.languageId === LANGUAGE ? document : await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  const saved = purpose === 'save' && cleaned.isUntitled ? ((await saveAs(cleaned)) ?? cleaned) : cleaned;
  const { uri } = saved;
  const open = await session.request<readonly Placeholder[]>(methods.placeholders, { uri: uri.toString() });
  // The command does not wait for an answer.
  void tellDone(uri, result, open.length > 0);
}

function textOf(document: vscode.TextDocument): string {
  return document.getText().replace(/\r\n/g, '\n');
}

/** Shows what would be left out, and asks; without anything left out nothing is asked. */
async function isWanted(document: vscode.TextDocument, { text, leftOut, uncertain }: CleanResult): Promise<boolean> {
  if (leftOut.length + uncertain.length === 0) return true;
  const before = document.uri;
  const name = vscode.l10n.t('Cleaned license');
  const preview = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => text });
  try {
    await vscode.commands.executeCommand('vscode.diff', before, preview, vscode.l10n.t('Email ↔ cleaned license'), { preview: true });
    const apply = vscode.l10n.t('Apply');
    const cancel = vscode.l10n.t('Cancel');
    const [doubt] = uncertain;
    const answer =
      doubt === undefined
        ? await vscode.window.showInformationMessage(questionAbout(leftOut.length), apply, cancel)
        : await vscode.window.showWarningMessage(`${doubtAbout(doubt)} ${withoutIt(uncertain.length)}`, apply, cancel);
    return answer === apply;
  } finally {
    provider.dispose();
    await closePreview(preview);
    await vscode.window.showTextDocument(document);
  }
}

function questionAbout(count: number): string {
  return count === 1
    ? vscode.l10n.t('One line is not part of the license and will be removed. Apply the changes?')
    : vscode.l10n.t('{count} lines are not part of the license and will be removed. Apply the changes?', {
        count: count.toLocaleString(vscode.env.language),
      });
}

function doubtAbout({ line, message }: { readonly line: number; readonly message: string }): string {
  return vscode.l10n.t('Line {line} is not certain: {reason}.', { line, reason: message.split('\n')[0] ?? '' });
}

function withoutIt(count: number): string {
  return count === 1
    ? vscode.l10n.t('Without it, the license is not complete. Apply the changes all the same?')
    : vscode.l10n.t('Without this and other places ({count} in all), the license is not complete. Apply the changes all the same?', {
        count: count.toLocaleString(vscode.env.language),
      });
}

async function closePreview(preview: vscode.Uri): Promise<void> {
  const shown = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString());
  await vscode.window.tabGroups.close(shown);
}

function replaceAll(document: vscode.TextDocument, text: string): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}

/** Saves a text that has no name yet where the user says. Undefined where that is nowhere. */
async function saveAs(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'license.dat') }),
    title: vscode.l10n.t('Save the license'),
  });
  if (!uri) return undefined;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(document.getText()));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return (await vscode.window.showTextDocument(uri)).document;
}

/** Tells what was received and what was done to it, with a button where values are to be filled in. */
async function tellDone(uri: vscode.Uri, { received, cleaned }: CleanResult, hasPlaceholders: boolean): Promise<void> {
  const done = [...received, ...cleaned].map((sentence) => `${sentence}.`).join(' ');
  const fill = vscode.l10n.t('Fill in the placeholders…');
  const answer = await vscode.window.showInformationMessage(done, ...(hasPlaceholders ? [fill] : []));
  if (answer === fill) await vscode.commands.executeCommand(FILL_PLACEHOLDERS, uri);
}

async function tell(message: string): Promise<void> {
  await vscode.window.showInformationMessage(message);
}
