import * as vscode from 'vscode';
import type { Starter } from '../../../shared/protocol';
import { starters, newPlan as textOf } from '../protocol';
import { entriesOf } from '../walkFolder';
import type { CommandContext } from './command';

/** The usual names of license files. */
const licenseName = /^license[^/]*\.dat$|\.lic$/i;

/** Asks what is deployed and by which license files it is licensed, and opens a plan to begin with: a new file in the open folder, or one that has not been saved. */
export async function newPlan({ session }: CommandContext): Promise<void> {
  await session.start();
  const title = vscode.l10n.t('New deployment plan');
  const starter = await pickStarter(await starters(session), title);
  if (!starter) return;
  const release = await pickRelease(starter, title);
  if (starter.releases.length > 0 && release === undefined) return;
  const folder = await folderForPlan(title);
  const licenseFiles = folder && (await pickLicenseFiles(folder, title));
  if (folder && !licenseFiles) return;
  const content = await textOf(session, {
    id: starter.id,
    ...(release !== undefined && { release }),
    ...(licenseFiles && { licenseFiles }),
  });
  if (content === null) return;
  const uri = folder ? await askName(folder, starter, title) : vscode.Uri.from({ scheme: 'untitled', path: starter.fileName });
  if (!uri) return;
  if (folder) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const document = await vscode.workspace.openTextDocument(uri);
  if (!folder) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), content);
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(document);
}

async function pickStarter(all: readonly Starter[], title: string): Promise<Starter | undefined> {
  if (all.length < 2) return all[0];
  const items = all.map((starter) => ({ label: starter.title, starter }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('What is deployed?') }))?.starter;
}

async function pickRelease({ releases }: Starter, title: string): Promise<string | undefined> {
  if (releases.length === 0) return undefined;
  return vscode.window.showQuickPick(releases, { title, placeHolder: vscode.l10n.t('Which release?') });
}

/** The folder of the active file, where it is in an open folder, or the open folder; undefined where none is open or chosen. */
async function folderForPlan(title: string): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && vscode.workspace.getWorkspaceFolder(active)) return vscode.Uri.joinPath(active, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: title }))?.uri;
}

/** The license files of a folder that the plan is compared with; none where there are none; undefined where the question was left. */
async function pickLicenseFiles(folder: vscode.Uri, title: string): Promise<readonly string[] | undefined> {
  const names = (await entriesOf(folder))
    .filter(([name, type]) => type & vscode.FileType.File && licenseName.test(name))
    .map(([name]) => name)
    .sort();
  if (names.length === 0) return [];
  const items = names.map((label) => ({ label, picked: true }));
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Which license files is it compared with?'),
    canPickMany: true,
  });
  return chosen?.map(({ label }) => label);
}

async function askName(folder: vscode.Uri, starter: Starter, title: string): Promise<vscode.Uri | undefined> {
  const taken = new Set((await entriesOf(folder)).map(([name]) => name.toLowerCase()));
  const [stem = '', ending = ''] = starter.fileName.split(/(?=\.)(.*)/s);
  let value = starter.fileName;
  for (let number = 2; taken.has(value.toLowerCase()); number++) value = `${stem}-${number}${ending}`;
  const name = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The name of the new file'),
    value,
    valueSelection: [0, value.length - ending.length],
    validateInput: (given) => {
      if (!given.toLowerCase().endsWith(ending) || given.length === ending.length || /[\\/:*?"<>|]/.test(given))
        return vscode.l10n.t('Give a name that ends in {ending}', { ending });
      return taken.has(given.toLowerCase()) ? vscode.l10n.t('There is a file with this name') : undefined;
    },
  });
  return name === undefined ? undefined : vscode.Uri.joinPath(folder, name);
}
