import * as vscode from 'vscode';
import type { CommandContext } from './command';

interface Sample {
  readonly file: string;
  readonly language: string;
  readonly label: string;
}

/** Opens a copy of a sample with mistakes, which is saved nowhere unless its reader does so. `name`: which one; without it, it is chosen. */
export async function openSample({ extension }: CommandContext, name: unknown): Promise<void> {
  const samples: Readonly<Record<string, Sample>> = {
    license: { file: 'license.dat', language: 'flexnet-license', label: vscode.l10n.t('A license file with mistakes') },
    options: { file: 'examplevd.opt', language: 'flexnet-options', label: vscode.l10n.t('An options file with mistakes') },
    presence: { file: 'presence.xml', language: 'xml', label: vscode.l10n.t('A presence file with mistakes') },
  };
  const asked = typeof name === 'string' && Object.hasOwn(samples, name) ? samples[name] : undefined;
  const sample = asked ?? (await vscode.window.showQuickPick(Object.values(samples), { title: vscode.l10n.t('Try a sample') }));
  if (!sample) return;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'samples', sample.file));
  const content = new TextDecoder().decode(bytes);
  const named = await newFileOf(sample);
  if (!named) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: sample.language, content }));
    return;
  }
  const document = await vscode.workspace.openTextDocument(named);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(named, new vscode.Range(0, 0, document.lineCount, 0), content);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}

/** A file that does not exist yet, in the open folder, for the copy to have a name; undefined without a folder to save it in. */
async function newFileOf({ file }: Sample): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  const [name = '', ending = ''] = file.split('.');
  for (let number = 1; number < 100; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}-sample${number > 1 ? `-${number}` : ''}.${ending}`);
    if (!(await exists(uri))) return uri.with({ scheme: 'untitled' });
  }
  return undefined;
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
