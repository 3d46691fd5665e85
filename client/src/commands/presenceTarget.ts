import * as vscode from 'vscode';
import { resourceOf } from '../resourceOf';

/** The document that a command on presence files is for: that of the menu, or else the active one. */
export async function presenceTarget(target: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = resourceOf(target);
  const active = vscode.window.activeTextEditor?.document;
  if (uri === undefined || active?.uri.toString() === uri.toString()) return active;
  // The server tells of what is open.
  return (await vscode.window.showTextDocument(uri)).document;
}
