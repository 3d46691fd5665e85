import * as vscode from 'vscode';
import { compareFiles, readPart } from '../compareFiles';
import { resourceOf } from '../resourceOf';
import { fileName } from '../shownDocuments';
import type { CommandContext } from './command';

/** How many files of the workspace are offered. */
const MOST_OFFERED = 100;

/** Compares the two files that are selected in the Explorer, or one, that of the menu or else the active one, with another that is chosen. */
export async function compareWith(context: CommandContext, target: unknown, selected: unknown): Promise<void> {
  const files = Array.isArray(selected) ? selected.flatMap((one) => resourceOf(one) ?? []) : [];
  if (files.length > 2) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select one or two files to compare.'));
    return;
  }
  const [first, second] = files.length === 2 ? await byAge(files) : await choose(target);
  if (!first || !second) return;
  if (first.toString() === second.toString()) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{file} is the same file twice.', { file: fileName(first) }));
    return;
  }
  const before = await readPart(first);
  const after = before && (await readPart(second));
  if (before && after) await compareFiles(context, before, after);
}

type TwoFiles = readonly (vscode.Uri | undefined)[];

/** Two files, the one that was changed last after the other. */
async function byAge(files: readonly vscode.Uri[]): Promise<TwoFiles> {
  const aged = await Promise.all(files.map(async (uri) => ({ uri, changed: await changedAt(uri) })));
  return aged.sort((a, b) => a.changed - b.changed).map(({ uri }) => uri);
}

async function changedAt(uri: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    // What cannot be read is said later.
    return 0;
  }
}

async function choose(target: unknown): Promise<TwoFiles> {
  const first = resourceOf(target) ?? vscode.window.activeTextEditor?.document.uri ?? (await browse());
  return [first, first && (await chooseOther(first))];
}

interface FileItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** The other file: an open one, one of the workspace, or one from anywhere. */
async function chooseOther(first: vscode.Uri): Promise<vscode.Uri | undefined> {
  const items = await otherFiles(first);
  if (items.length === 0) return browse();
  const elsewhere: FileItem = { label: vscode.l10n.t('Choose a file…'), alwaysShow: true };
  const chosen = await vscode.window.showQuickPick<FileItem>([...items, elsewhere], {
    title: vscode.l10n.t('Compare {file} with another license file', { file: fileName(first) }),
    placeHolder: vscode.l10n.t('The other file'),
    matchOnDescription: true,
  });
  return chosen && (chosen.uri ?? browse());
}

async function otherFiles(first: vscode.Uri): Promise<FileItem[]> {
  const open = vscode.workspace.textDocuments.filter(({ languageId, isClosed }) => languageId === 'flexnet-license' && !isClosed);
  const found = await vscode.workspace.findFiles('**/{license*.dat,*.lic}', undefined, MOST_OFFERED);
  const files = [...open.map(({ uri }) => uri).filter(({ scheme }) => scheme === 'file' || scheme === 'untitled'), ...found];
  const others = new Map(files.map((uri) => [uri.toString(), uri]));
  others.delete(first.toString());
  return [...others.values()].map((uri) => ({ label: fileName(uri), description: folderOf(uri), uri }));
}

function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

async function browse(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a license file to compare'),
    openLabel: vscode.l10n.t('Compare'),
    canSelectMany: false,
  });
  return chosen?.[0];
}
