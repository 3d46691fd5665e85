import * as vscode from 'vscode';
import { HEAD_LENGTH, isPlanFile, mayBePresenceFile } from './detect';
import { ownIds, selector } from './languages.generated';

/** Whether a document may be one of Seatkeeper's; of an XML document only the name and the start are looked at, of JSON only the name. */
export function isOurs(document: vscode.TextDocument): boolean {
  if (ownIds.includes(document.languageId)) return true;
  if (!selector.includes(document.languageId)) return false;
  if (document.languageId === 'jsonc') return isPlanFile(document.uri.path);
  const head = new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH));
  return mayBePresenceFile(document.uri.path, document.getText(head));
}
