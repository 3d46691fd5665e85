import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, registerCommands } from './client';

let client: LanguageClient | undefined;

/** Called by VS Code when the first license file opens. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Seatkeeper', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  client = new LanguageClient('seatkeeper', 'Seatkeeper', server, clientOptions(output));
  context.subscriptions.push(output, registerCommands(client, output));
  await client.start();
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
