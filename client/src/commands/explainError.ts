import * as vscode from 'vscode';
import { explainedText } from '../protocol';
import { showErrorPage } from '../rulePages';
import type { CommandContext } from './command';

/** More of a text is not explained: an error says what it is in a few lines. */
const LONGEST_TEXT = 5000;

/**
 * Explains the error that is typed or pasted, of which the selection is the first suggestion, on a page beside the text; with the lines of the open file
 * that it may be about. A text that is given is explained at once.
 */
export async function explainError({ session }: CommandContext, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor ? editor.document.getText(editor.selection).trim() : '';
  const asked = typeof given === 'string' ? given : await ask(inOneLine(selected));
  if (asked === undefined || asked.trim() === '') return;
  // What was selected keeps its line ends.
  const text = (asked === inOneLine(selected) ? selected : asked).slice(0, LONGEST_TEXT);
  const uri = editor?.document.uri.toString();
  const params = { text, ...(uri !== undefined && { uri }) };
  const explained = await explainedText(session, params);
  if (explained) await showErrorPage(explained.title, params);
}

function ask(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Explain a license error'),
    prompt: vscode.l10n.t('A code such as -8 or (-15,570:10061), a name such as LM_BADCODE, or the message of a program or log'),
    value,
    ignoreFocusOut: true,
  });
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
}
