import * as vscode from 'vscode';
import { HEAD_LENGTH, readsAsLog } from './detect';

const LANGUAGE = 'flexnet-log';
/** What VS Code takes logs for. */
const taken = ['log', 'plaintext'];

/**
 * Gives logs of license servers their language, by their first lines: VS Code takes every `*.log` for a log of its own kind. Whoever takes the language back
 * is left in peace: a document stays the same object then.
 */
export class LogByContent {
  private readonly given = new WeakSet<vscode.TextDocument>();

  /** Looks at a document that was opened or saved. */
  look(document: vscode.TextDocument): void {
    if (!taken.includes(document.languageId) || this.given.has(document)) return;
    const { path, scheme } = document.uri;
    // What is shown in a panel is a log of VS Code itself.
    if (scheme === 'output' || (document.languageId === 'plaintext' && !/\.(?:txt|out|dl|log)(?:\.\d{1,4})?$/i.test(path))) return;
    if (!readsAsLog(document.getText(new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH))))) return;
    this.given.add(document);
    void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  }
}
