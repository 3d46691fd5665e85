import * as vscode from 'vscode';
import { resourceOf } from '../resourceOf';
import type { CommandContext } from './command';

/** Shows beside the editor what a file, that of the menu or else the active one, makes UC Connector or Office Communicator show. */
export async function openPreview({ previews }: CommandContext, target: unknown): Promise<void> {
  const uri = resourceOf(target) ?? vscode.window.activeTextEditor?.document.uri;
  if (uri) previews.show(uri);
}
