import type * as vscode from 'vscode';
import { activateWith } from './activation';

let end: (() => Promise<void>) | undefined;

/** Called by VS Code when the first license or XML file opens. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  // The library for the server is a file of its own, loaded only when it is needed: other XML files cost next to nothing.
  end = await activateWith(context, async () =>
    (require('./languageServer.js') as typeof import('./languageServer')).startLanguageServer(context),
  );
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await end?.();
}
