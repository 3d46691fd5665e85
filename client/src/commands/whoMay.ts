import * as vscode from 'vscode';
import type { MayParams } from '../../../shared/protocol';
import { showPermission } from '../permissionPages';
import { featureAt, permission } from '../protocol';
import type { CommandContext } from './command';

/** Asks for a feature, of which that at the cursor is the first suggestion, and for a user, and shows whether the active options file lets that one use it. */
export async function whoMay({ session }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await session.start();
  const uri = editor.document.uri.toString();
  const { line, character } = editor.selection.active;
  const title = vscode.l10n.t('Who may use this feature?');
  const feature = await ask(
    title,
    vscode.l10n.t('The feature as the license file names it; `feature:VERSION=2.0` means some of its licenses'),
    (await featureAt(session, uri, { line, character })) ?? '',
  );
  if (!feature) return;
  const who = await ask(title, vscode.l10n.t('USER or USER@HOST, as the debug log shows them; leave it empty to see all who may'), '');
  if (who === undefined) return;
  const params: MayParams = { uri, feature, ...(who !== '' && { who }) };
  const answer = await permission(session, params);
  if (answer) await showPermission(answer.title, params);
  else void vscode.window.showInformationMessage(vscode.l10n.t('This file does not say who may use a feature.'));
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title, prompt, value, ignoreFocusOut: true }))?.trim();
}
