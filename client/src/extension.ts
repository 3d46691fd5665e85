import type * as vscode from 'vscode';
import { activateWith } from './activation';

let end: (() => Promise<void>) | undefined;

/** Called by VS Code when the first file opens that may be ours, or with the first command. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  // A file of its own, loaded only when it is needed: other XML files cost next to nothing.
  end = await activateWith(context, (...given) =>
    (require('./languageServer.js') as typeof import('./languageServer')).loadSeatkeeper(...given),
  );
}

/** Called by VS Code when the extension is unloaded. */
export async function deactivate(): Promise<void> {
  await end?.();
}
