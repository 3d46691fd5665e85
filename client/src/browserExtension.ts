import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activation';
import { clientOptions } from './clientOptions';
import type { Questions } from './questions';
import { createSeatkeeper, type Seatkeeper } from './seatkeeper';

type WebWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

/** What a web worker is made by; the extension host in a browser has it. */
declare const Worker: new (url: string, options?: { name?: string }) => WebWorker;

let end: (() => Promise<void>) | undefined;

/** Called by VS Code in a browser when the first file opens that may be ours, or with the first command. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  end = await activateWith(context, loadSeatkeeper);
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await end?.();
}

/** The extension with the language server as a worker. */
function loadSeatkeeper(context: vscode.ExtensionContext, questions: Questions): Seatkeeper {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  let worker: WebWorker | undefined;
  // Not the worker itself: VS Code puts one of its own class in its place, which the library does not accept.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(module.toString(true), { name: 'Seatkeeper' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return createSeatkeeper(
    context,
    questions,
    (...given) => new LanguageClient('seatkeeper', 'Seatkeeper', server, clientOptions(...given)),
  );
}
