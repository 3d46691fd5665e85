import * as vscode from 'vscode';

/** Called by the server's code lenses with a document's URI and the place of a vendor's name. */
export const SHOW_VENDOR = 'seatkeeper.showLicensesOfVendor';
/** Called by the server's quick fixes with the text of a request to a vendor. */
export const COPY_REQUEST = 'seatkeeper.copyRequest';

/** Called with the address of the document whose placeholders are to be filled in. */
export const FILL_PLACEHOLDERS = 'seatkeeper.fillPlaceholders';
/** Called with the address of a document that holds a mail, and `save` where it is then to be saved under a name. */
export const CLEAN_MAIL = 'seatkeeper.cleanMail';

/** The commands that only the server and the extension itself call. */
export function clientCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_VENDOR, showVendor),
    vscode.commands.registerCommand(COPY_REQUEST, copyRequest),
  );
}

async function showVendor(address: string, place: { line: number; character: number }): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const position = new vscode.Position(place.line, place.character);
  const locations = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, position);
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
}

/** Puts the text on the clipboard, and shows it if that is asked for. */
async function copyRequest(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  const show = vscode.l10n.t('Show');
  const copied = vscode.l10n.t('The request was copied. Paste it into an email to the vendor; it contains no keys.');
  if ((await vscode.window.showInformationMessage(copied, show)) !== show) return;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: text }));
}
