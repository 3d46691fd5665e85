import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** Shows what a log, that of the Explorer's menu or else the active one, tells as a whole. */
export async function showStory({ session, stories }: CommandContext, target: unknown): Promise<void> {
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  // The server tells of what is open.
  await vscode.window.showTextDocument(uri);
  await session.start();
  await stories.show(uri);
}
