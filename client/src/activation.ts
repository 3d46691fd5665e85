import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { HEAD_LENGTH, mayBePresenceFile } from './recognise';
import { registerRulePages } from './rulePages';

/** Starts the language server and connects to it: on the desktop as a process, in a browser as a worker. */
export type StartServer = (context: vscode.ExtensionContext) => Promise<BaseLanguageClient>;

/**
 * What the extension does wherever it runs: the server starts with the first file that is ours, other XML files cost a look at their start.
 * Gives what ends it all.
 */
export async function activateWith(context: vscode.ExtensionContext, start: StartServer): Promise<() => Promise<void>> {
  let client: Promise<BaseLanguageClient> | undefined;
  const server = (): Promise<BaseLanguageClient> => {
    client ??= start(context).catch((error: unknown) => {
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
    vscode.commands.registerCommand('seatkeeper.restartServer', async () => {
      if (!client) return void (await server());
      const running = await client;
      await running.stop();
      await running.start();
    }),
    vscode.commands.registerCommand('seatkeeper.showOutput', async () => (await server()).outputChannel.show()),
    registerRulePages(server),
    vscode.workspace.onDidOpenTextDocument(startFor),
    // What was typed or pasted into an empty file.
    vscode.workspace.onDidSaveTextDocument(startFor),
  );
  if (vscode.workspace.textDocuments.some(isOurs)) await server();
  return async () => (await client)?.stop();
}

function isOurs(document: vscode.TextDocument): boolean {
  if (document.languageId === 'flexnet-license') return true;
  if (document.languageId !== 'xml') return false;
  const head = new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH));
  return mayBePresenceFile(document.uri.path, document.getText(head));
}
