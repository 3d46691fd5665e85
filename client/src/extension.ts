import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { HEAD_LENGTH, mayBePresenceFile } from './recognise';
import { registerRulePages } from './rulePages';

let client: Promise<LanguageClient> | undefined;

/** Called by VS Code when the first license or XML file opens. The server starts with the first file that is ours. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = (): Promise<LanguageClient> => {
    client ??= startLanguageServer(context).catch((error: unknown) => {
      // Another attempt may do better.
      client = undefined;
      throw error;
    });
    return client;
  };
  const startFor = (document: vscode.TextDocument): void => {
    if (!client && isOurs(document)) void server();
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('seatkeeper.restartServer', async () => (client ? (await client).restart() : server())),
    vscode.commands.registerCommand('seatkeeper.showOutput', async () => (await server()).outputChannel.show()),
    registerRulePages(server),
    vscode.workspace.onDidOpenTextDocument(startFor),
    // What was typed or pasted into an empty file.
    vscode.workspace.onDidSaveTextDocument(startFor),
  );
  if (vscode.workspace.textDocuments.some(isOurs)) await server();
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await (await client)?.stop();
}

/** The library for it is a file of its own, loaded only now: other XML files cost next to nothing. */
async function startLanguageServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const module = require('./languageServer.js') as typeof import('./languageServer');
  return module.startLanguageServer(context);
}

function isOurs(document: vscode.TextDocument): boolean {
  if (document.languageId === 'flexnet-license') return true;
  if (document.languageId !== 'xml') return false;
  const head = new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH));
  return mayBePresenceFile(document.uri.path, document.getText(head));
}
