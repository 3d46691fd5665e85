import type * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import type { Questions } from './questions';
import { createSeatkeeper, type Seatkeeper } from './seatkeeper';

/** The extension with the language server as a process. */
export function loadSeatkeeper(context: vscode.ExtensionContext, questions: Questions): Seatkeeper {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return createSeatkeeper(
    context,
    questions,
    (...given) => new LanguageClient('seatkeeper', 'Seatkeeper', server, clientOptions(...given)),
  );
}
