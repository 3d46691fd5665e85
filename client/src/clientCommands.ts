import * as vscode from 'vscode';

/** Called by the server's code lenses with a document's URI and the place of a vendor's name. */
export const SHOW_VENDOR = 'seatkeeper.showLicensesOfVendor';

/** The commands that only the server and the extension itself call. */
export function clientCommands(): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_VENDOR, async (address: string, place: { line: number; character: number }) => {
    const uri = vscode.Uri.parse(address);
    const position = new vscode.Position(place.line, place.character);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, position);
    await vscode.commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
  });
}
