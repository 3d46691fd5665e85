import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import { answerFileRequests } from './workspaceFiles';

/** Starts the language server as a process. */
export async function startLanguageServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const output = vscode.window.createOutputChannel('Seatkeeper', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const client = new LanguageClient('seatkeeper', 'Seatkeeper', server, clientOptions(output));
  context.subscriptions.push(output, answerFileRequests(client));
  await client.start();
  return client;
}
