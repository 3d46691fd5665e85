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
    presence: { file: 'presence.xml', language: 'xml', label: vscode.l10n.t('A presence file with mistakes') },
  };
  const named = typeof name === 'string' && Object.hasOwn(samples, name) ? samples[name] : undefined;
  const sample = named ?? (await vscode.window.showQuickPick(Object.values(samples), { title: vscode.l10n.t('Try a sample') }));
  if (!sample) return;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'samples', sample.file));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: sample.language, content }));
}
