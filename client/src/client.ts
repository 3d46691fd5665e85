import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerRulePages } from './rulePages';

/** What the client is told, on the desktop and in a browser alike. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'flexnet-license' }],
    outputChannel: output,
    initializationOptions: { ruleLink: 'command:seatkeeper.openRule?%5B%22{rule}%22%5D' },
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** The commands of the manifest. */
export function registerCommands(client: BaseLanguageClient, output: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('seatkeeper.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    vscode.commands.registerCommand('seatkeeper.showOutput', () => output.show()),
    registerRulePages(client),
  );
}
