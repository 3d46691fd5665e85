import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { registerRulePages } from './rulePages';

let client: LanguageClient | undefined;

/** Called by VS Code when the first license file opens. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Seatkeeper', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'flexnet-license' }],
    outputChannel: output,
    initializationOptions: { ruleLink: 'command:seatkeeper.openRule?%5B%22{rule}%22%5D' },
    markdown: { isTrusted: false, supportHtml: false },
  };
  client = new LanguageClient('seatkeeper', 'Seatkeeper', server, options);
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('seatkeeper.restartServer', () => client?.restart()),
    vscode.commands.registerCommand('seatkeeper.showOutput', () => output.show()),
    registerRulePages(client),
  );
  await client.start();
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
