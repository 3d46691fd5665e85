import * as vscode from 'vscode';
import type { NamedBytes } from '../../../shared/protocol';
import { anonymousCopies } from '../protocol';
import { base64Of } from '../workspaceFiles';
import type { CommandContext } from './command';

/**
 * Writes copies of files with made-up names into a folder: of those that are selected in the Explorer, of the one in the active editor, or of some that are
 * chosen. A file that is there already is not written over.
 */
export async function anonymize({ session }: CommandContext, target: unknown, selected: unknown, given: unknown): Promise<void> {
  const uris = filesOf(target, selected) ?? (await chooseFiles());
  if (!uris || uris.length === 0) return;
  const folder = given instanceof vscode.Uri ? given : await chooseFolder();
  if (!folder) return;
  const result = await anonymousCopies(session, await Promise.all(uris.map(read)));
  if (!result) return fail(vscode.l10n.t('The copies could not be made.'));
  if ('refused' in result) return fail(result.refused);
  const copies = result.copies.map(({ name, base64 }) => ({ uri: vscode.Uri.joinPath(folder, name), name, bytes: bytesOf(base64) }));
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (all) => all.map(([name]) => name.toLowerCase()),
    (): readonly string[] => [],
  );
  const there = copies.find(({ name }) => entries.includes(name.toLowerCase()));
  if (there)
    return fail(vscode.l10n.t('{file} is in that folder already, so no copies were made. Choose an empty folder.', { file: there.name }));
  for (const { uri, bytes } of copies) await vscode.workspace.fs.writeFile(uri, bytes);
  const show = vscode.l10n.t('Show');
  const done =
    copies.length === 1
      ? vscode.l10n.t('A copy with made-up names was written. Look through it before you send it.')
      : vscode.l10n.t('{count} copies with made-up names were written. Look through them before you send them.', { count: copies.length });
  if ((await vscode.window.showInformationMessage(done, show)) !== show) return;
  for (const { uri } of copies) await vscode.window.showTextDocument(uri, { preview: false });
}

function filesOf(target: unknown, selected: unknown): readonly vscode.Uri[] | undefined {
  if (Array.isArray(selected) && selected.length > 0) return selected.filter((uri) => uri instanceof vscode.Uri);
  if (target instanceof vscode.Uri) return [target];
  const active = vscode.window.activeTextEditor?.document.uri;
  return active && [active];
}

function chooseFiles(): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({ canSelectMany: true, title: vscode.l10n.t('Files to copy with made-up names') });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Folder for the copies'),
    openLabel: vscode.l10n.t('Write copies here'),
  });
  return chosen?.[0];
}

/** A file as it is in its editor, or else as it is saved. */
async function read(uri: vscode.Uri): Promise<NamedBytes> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const isUnsaved = open !== undefined && (open.isDirty || open.isUntitled);
  const bytes = isUnsaved ? new TextEncoder().encode(open.getText()) : await vscode.workspace.fs.readFile(uri);
  return { name, base64: base64Of(bytes) };
}

declare const atob: (base64: string) => string;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function fail(message: string): Promise<void> {
  await vscode.window.showErrorMessage(message);
}
