import * as vscode from 'vscode';
import { isOurs } from './isOurs';

const ASKED = 'seatkeeper.linkedEditingOffered';

/**
 * VS Code leaves "linked editing" off: start and end tag then do not change together. Offers to turn it on for XML files, once, when somebody
 * works on a presence file; whoever has set it is not asked.
 */
export function offerLinkedEditing(memory: vscode.Memento): vscode.Disposable {
  const look = (editor: vscode.TextEditor | undefined): void => {
    if (editor && isPresenceFile(editor.document) && !memory.get(ASKED) && !isSet(editor.document)) void offer(memory, editor.document);
  };
  look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(look);
}

async function offer(memory: vscode.Memento, document: vscode.TextDocument): Promise<void> {
  await memory.update(ASKED, true);
  const turnOn = vscode.l10n.t('Turn on');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Should start and end tags change together as you type? This is currently off in VS Code. It would be turned on for all XML files.',
    ),
    turnOn,
    vscode.l10n.t('No'),
  );
  if (answer !== turnOn) return;
  await vscode.workspace
    .getConfiguration('editor', { uri: document.uri, languageId: 'xml' })
    .update('linkedEditing', true, vscode.ConfigurationTarget.Global, true);
}

function isPresenceFile(document: vscode.TextDocument): boolean {
  return document.languageId === 'xml' && isOurs(document);
}

/** Whether the setting is on, or was turned off by somebody. */
function isSet(document: vscode.TextDocument): boolean {
  const setting = vscode.workspace.getConfiguration('editor', document).inspect<boolean>('linkedEditing');
  if (!setting) return true;
  const { key, languageIds, defaultValue, defaultLanguageValue, ...chosen } = setting;
  return Object.values(chosen).some((value) => value !== undefined) || (defaultLanguageValue ?? defaultValue) === true;
}
