import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';

export const EXTENSION = 'seatkeeper.seatkeeper';
const PATIENCE_MS = 20_000;

/** The address of a file in the workspace under test. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests need a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inWorkspace(name)));
}

/** Puts this text in the place of a document's, without saving it. */
export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The rule that a diagnostic of ours names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The rules that are after a document's findings, each as often as it was found. */
export function rulesOf(diagnostics: readonly vscode.Diagnostic[]): string[] {
  return diagnostics.map(ruleOf);
}

/** Whether a diagnostic is not that of another extension. */
export function isOurs({ source }: vscode.Diagnostic): boolean {
  return source === 'seatkeeper';
}

/** Our findings of a document, or those that are meant, as soon as they meet a condition; told by VS Code's event, not by asking again and again. */
export function findings(
  uri: vscode.Uri,
  what: string,
  condition: (diagnostics: vscode.Diagnostic[]) => boolean,
  isMeant: (diagnostic: vscode.Diagnostic) => boolean = isOurs,
): Promise<vscode.Diagnostic[]> {
  const now = () => vscode.languages.getDiagnostics(uri).filter(isMeant);
  return new Promise((resolve, reject) => {
    const settle = () => {
      const diagnostics = now();
      if (!condition(diagnostics)) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(diagnostics);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(settle);
    const timer = setTimeout(() => {
      subscription.dispose();
      const found = now().map((diagnostic) => `${ruleOf(diagnostic)}: ${diagnostic.message}`);
      reject(new Error(`${path.basename(uri.path)} never got ${what}; it has\n${found.join('\n') || 'no findings'}`));
    }, PATIENCE_MS);
    settle();
  });
}

/** The findings of a document once a rule is among them. */
export function findingsWith(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic[]> {
  return findings(uri, rule, (diagnostics) => rulesOf(diagnostics).includes(rule));
}

/** The findings of a document once a rule is not (or no longer) among them, and some other rule is. */
export function findingsWithout(uri: vscode.Uri, rule: string, butWith: string): Promise<vscode.Diagnostic[]> {
  return findings(uri, `${butWith} without ${rule}`, (diagnostics) => {
    const rules = rulesOf(diagnostics);
    return !rules.includes(rule) && rules.includes(butWith);
  });
}

/** The text of every hover at the start of this word. */
export async function hoverOn(document: vscode.TextDocument, word: string): Promise<string> {
  const offset = document.getText().indexOf(word);
  assert.ok(offset >= 0, `${word} is not in the document`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The quick fixes VS Code offers on a diagnostic. */
export async function fixesFor(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}
