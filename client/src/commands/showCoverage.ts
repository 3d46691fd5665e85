import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** Shows what the deployment plan of the Explorer's menu, or else the active one, needs and has, on a page beside it. */
export async function showCoverage({ session, deployments }: CommandContext, target: unknown): Promise<void> {
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  // The server tells of what is open.
  await vscode.window.showTextDocument(uri);
  await session.start();
  await deployments.showCoverage(uri);
}
