import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** Starts the language server. */
export async function startLanguageServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const output = vscode.window.createOutputChannel('Seatkeeper', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    // Of XML documents the server leaves those alone that are none of ours.
    documentSelector: [{ language: 'flexnet-license' }, { language: 'xml' }],
    outputChannel: output,
    initializationOptions: { ruleLink: 'command:seatkeeper.openRule?%5B%22{rule}%22%5D' },
    markdown: { isTrusted: false, supportHtml: false },
  };
  const client = new LanguageClient('seatkeeper', 'Seatkeeper', server, options);
  context.subscriptions.push(output);
  await client.start();
  return client;
}
