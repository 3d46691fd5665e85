import * as vscode from 'vscode';
import { isOurs } from './isOurs';
import type { Questions } from './questions';

const ASKED = 'seatkeeper.linkedEditingOffered';

/**
 * VS Code leaves "linked editing" off: start and end tag then do not change together. Offers to turn it on for XML files, once, when somebody
 * first changes the name in a tag of a presence file; whoever has set it is not asked.
 */
export function offerLinkedEditing(memory: vscode.Memento, questions: Questions): vscode.Disposable {
  const following = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (reason !== undefined || !isActivePresenceFile(document) || !contentChanges.some(({ range }) => isInTagName(document, range.start)))
      return;
    following.dispose();
    if (!memory.get(ASKED) && !isSet(document)) void offer(memory, document, questions);
  });
  return following;
}

async function offer(memory: vscode.Memento, document: vscode.TextDocument, questions: Questions): Promise<void> {
  await memory.update(ASKED, true);
  const turnOn = vscode.l10n.t('Turn on');
  const answer = await questions.ask(() =>
    vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Should start and end tags change together as you type? This is currently off in VS Code. It would be turned on for all XML files.',
      ),
      turnOn,
      vscode.l10n.t('No'),
    ),
  );
  if (answer !== turnOn) return;
  await vscode.workspace
    .getConfiguration('editor', { uri: document.uri, languageId: 'xml' })
    .update('linkedEditing', true, vscode.ConfigurationTarget.Global, true);
}

function isActivePresenceFile(document: vscode.TextDocument): boolean {
  return document.languageId === 'xml' && vscode.window.activeTextEditor?.document === document && isOurs(document);
}

/** Whether a place is in the name of a whole tag that is half of a pair. */
function isInTagName(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
  const { text } = document.lineAt(line);
  return /<\/?[\w:.-]*$/.test(text.slice(0, character)) && /^[\w:.-]*(?:\s[^<>]*[^<>/])?>/.test(text.slice(character));
}

/** Whether the setting is on, or was turned off by somebody. */
function isSet(document: vscode.TextDocument): boolean {
  const setting = vscode.workspace.getConfiguration('editor', document).inspect<boolean>('linkedEditing');
  if (!setting) return true;
  const { key, languageIds, defaultValue, defaultLanguageValue, ...chosen } = setting;
  return Object.values(chosen).some((value) => value !== undefined) || (defaultLanguageValue ?? defaultValue) === true;
}
