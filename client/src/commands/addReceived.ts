import * as vscode from 'vscode';
import type { MergeAnswer, MergedFile, MergeParams } from '../../../shared/protocol';
import { ownIds } from '../languages.generated';
import { closeTabsOf } from '../mergedFiles';
import { merge } from '../protocol';
import { resourceOf } from '../resourceOf';
import { fileName, MERGED_SCHEME } from '../shownDocuments';
import { base64Of } from '../workspaceFiles';
import { writeAndTell } from '../writeMerged';
import type { CommandContext } from './command';

/** A larger file is not read: one that was received has kilobytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Adds a received license to the file of the menu, or else the active one: shows what would change, and writes it if that is wanted. */
export async function addReceived(context: CommandContext, target: unknown): Promise<void> {
  const document = await targetOf(target);
  const received = document && (await chooseReceived(document));
  if (!document || !received) return;
  const uri = document.uri.toString();
  const path = document.uri.scheme === 'file' ? document.uri.fsPath : document.uri.path;
  await mergeInto(context, document, { uri, path, received });
}

async function mergeInto(context: CommandContext, document: vscode.TextDocument, params: MergeParams): Promise<void> {
  const answer = await ask(context, params);
  if (answer === undefined) return;
  if (answer === null) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{file} is not a file that a license can be added to.', { file: fileName(document.uri) }),
    );
  } else if (answer.outcome === 'nothing') {
    void vscode.window.showInformationMessage(answer.reason);
  } else if (answer.outcome === 'refused') {
    const unclear = answer.isUnclear ? await decide(answer.reason) : undefined;
    if (unclear) await mergeInto(context, document, { ...params, unclear });
    else if (!answer.isUnclear) void vscode.window.showWarningMessage(answer.reason);
  } else await previewAndWrite(context, document, params, answer);
}

function ask({ session }: CommandContext, params: MergeParams): Thenable<MergeAnswer | null | undefined> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Adding the received license…'),
    cancellable: true,
  };
  return vscode.window.withProgress(progress, async (_, token) => {
    try {
      return await merge(session, params, token);
    } catch (error) {
      // A server may refuse what was cancelled.
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

interface DecisionItem extends vscode.QuickPickItem {
  readonly unclear: 'replace' | 'keep';
}

/** Asks what the files do not tell. */
async function decide(reason: string): Promise<'replace' | 'keep' | undefined> {
  const items: DecisionItem[] = [
    {
      label: vscode.l10n.t('Replace'),
      detail: vscode.l10n.t('What was received takes the place of the existing records of the same name'),
      unclear: 'replace',
    },
    {
      label: vscode.l10n.t('Keep'),
      detail: vscode.l10n.t('The existing records stay; received INCREMENT records are added to them'),
      unclear: 'keep',
    },
  ];
  const title = vscode.l10n.t('This is for you to decide');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: reason, ignoreFocusOut: true }))?.unclear;
}

interface AnswerItem extends vscode.QuickPickItem {
  readonly answer: 'apply' | 'remove' | 'comment' | 'cancel';
}

async function previewAndWrite(
  context: CommandContext,
  document: vscode.TextDocument,
  params: MergeParams,
  merged: MergedFile,
): Promise<void> {
  const preview = await context.merged.preview(document, merged);
  const answer = await approve(document, params, merged);
  await closeTabsOf(preview);
  if (answer === 'remove' || answer === 'comment') return mergeInto(context, document, { ...params, old: answer });
  if (answer !== 'apply') return;
  await writeAndTell(
    document,
    merged,
    (changed) => context.merged.willTell(changed),
    () => context.merged.showChecklist(document, merged),
  );
}

/** Asks, beside the preview, whether it shall be written. */
async function approve(
  document: vscode.TextDocument,
  { old }: MergeParams,
  { summary }: MergedFile,
): Promise<AnswerItem['answer'] | undefined> {
  const file = fileName(document.uri);
  const items: AnswerItem[] = [
    {
      label: vscode.l10n.t('Apply'),
      detail: vscode.l10n.t('Write a backup of {file}, change it as shown, and save it', { file }),
      answer: 'apply',
    },
    old === 'remove'
      ? { label: vscode.l10n.t('Comment out what is replaced, instead of removing it'), answer: 'comment' }
      : { label: vscode.l10n.t('Remove what is replaced, instead of commenting it out'), answer: 'remove' },
    { label: vscode.l10n.t('Cancel'), detail: vscode.l10n.t('Change nothing'), answer: 'cancel' },
  ];
  const title = vscode.l10n.t('Add what was received to {file}?', { file });
  return (await vscode.window.showQuickPick(items, { title, placeHolder: summary, ignoreFocusOut: true }))?.answer;
}

/** The file to add to: that of the menu, the active one, or one that is chosen. */
async function targetOf(target: unknown): Promise<vscode.TextDocument | undefined> {
  const file = resourceOf(target);
  if (file && file.scheme !== 'untitled') return opened(file);
  const active = vscode.window.activeTextEditor?.document;
  if (active && isOwn(active) && !active.isUntitled) return active;
  const open = vscode.workspace.textDocuments.filter((document) => isOwn(document) && !document.isUntitled && !document.isClosed);
  const elsewhere = { label: vscode.l10n.t('Choose a file…'), alwaysShow: true };
  const items: (vscode.QuickPickItem & { readonly uri?: vscode.Uri })[] = [
    ...open.map(({ uri }) => ({ label: fileName(uri), description: vscode.workspace.asRelativePath(uri), uri })),
    elsewhere,
  ];
  const title = vscode.l10n.t('Which license file is it to be added to?');
  const chosen = open.length === 0 ? elsewhere : await vscode.window.showQuickPick(items, { title });
  if (!chosen) return undefined;
  const uri = ('uri' in chosen ? chosen.uri : undefined) ?? (await browse(title));
  return uri && opened(uri);
}

function isOwn({ languageId, uri }: vscode.TextDocument): boolean {
  return ownIds.includes(languageId) && uri.scheme !== MERGED_SCHEME;
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return ownIds.includes(document.languageId) ? document : await vscode.languages.setTextDocumentLanguage(document, ownIds[0] ?? '');
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} could not be read.', { file: fileName(uri) }));
    return undefined;
  }
}

type Received = MergeParams['received'];

interface SourceItem extends vscode.QuickPickItem {
  take(): Promise<Received | undefined>;
}

/** Asks where the received license is: on the clipboard, in a text that is open and not saved, or in a file. */
async function chooseReceived(target: vscode.TextDocument): Promise<Received | undefined> {
  const untitled = vscode.workspace.textDocuments.filter(
    (document) => document.isUntitled && !document.isClosed && document !== target && document.getText().trim() !== '',
  );
  const items: SourceItem[] = [
    { label: vscode.l10n.t('From the clipboard'), take: readClipboard },
    ...untitled.map((document) =>
      textItem(vscode.l10n.t('From {file}, which is not saved', { file: fileName(document.uri) }), document.getText()),
    ),
    { label: vscode.l10n.t('From a file…'), take: readChosen },
  ];
  const title = vscode.l10n.t('Where is the received license for {file}?', { file: fileName(target.uri) });
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('A mail can be added as it is') });
  return chosen?.take();
}

/** What is on the clipboard. Read only when it is asked for: a browser asks before it lets it be read. */
async function readClipboard(): Promise<Received | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return { text };
  void vscode.window.showInformationMessage(vscode.l10n.t('There is no text on the clipboard. Copy the received license first.'));
  return undefined;
}

/** How much of a text is shown to tell what it is. */
const LONGEST_GLIMPSE = 100;

function textItem(label: string, text: string): SourceItem {
  const glimpse = text.trim().slice(0, LONGEST_GLIMPSE).replace(/\s+/g, ' ');
  return { label, detail: glimpse, take: async () => ({ text }) };
}

async function readChosen(): Promise<Received | undefined> {
  const uri = await browse(vscode.l10n.t('Choose the received license'));
  if (!uri) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size <= MOST_BYTES) return { base64: base64Of(await vscode.workspace.fs.readFile(uri)) };
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} is too large to be added. Is it the right file?', { file: fileName(uri) }));
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{file} could not be read.', { file: fileName(uri) }));
  }
  return undefined;
}

async function browse(title: string): Promise<vscode.Uri | undefined> {
  return (await vscode.window.showOpenDialog({ title, canSelectMany: false }))?.[0];
}
