import * as vscode from 'vscode';
import { InventoryView, REPORT_PANEL } from './inventory/inventoryView';
import { isOurs } from './isOurs';
import { LicenseByContent } from './licenseByContent';
import { LogByContent } from './logByContent';
import { Questions } from './questions';
import type { Seatkeeper } from './seatkeeper';
import { COMPARISON_SCHEME } from './shownDocuments';

/** Loads what the extension does besides looking at files: the language client, commands and the status item. */
export type LoadSeatkeeper = (context: vscode.ExtensionContext, questions: Questions) => Seatkeeper;

/**
 * What the extension does wherever it runs: the server starts with the first file that is ours, or where settings want whole folders checked; other
 * XML files and plain text cost a look at their start.
 * Gives what ends it all.
 */
export async function activateWith(context: vscode.ExtensionContext, load: LoadSeatkeeper): Promise<() => Promise<void>> {
  const questions = new Questions();
  let loaded: Seatkeeper | undefined;
  const seatkeeper = (): Seatkeeper => {
    if (!loaded) {
      loaded = load(context, questions);
      view.fill(loaded.tree);
    }
    return loaded;
  };
  const view = new InventoryView(() => seatkeeper().tree);
  const byContent = new LicenseByContent(context, questions);
  const logs = new LogByContent();
  const startFor = (document: vscode.TextDocument): void => {
    if (isOurs(document)) void seatkeeper().start();
    else {
      logs.look(document);
      byContent.look(document);
    }
  };
  context.subscriptions.push(
    ...commandsOf(context).map((id) => vscode.commands.registerCommand(id, (...args: unknown[]) => seatkeeper().run(id, args))),
    vscode.workspace.onDidOpenTextDocument(startFor),
    // What was typed or pasted into an empty file.
    vscode.workspace.onDidSaveTextDocument(startFor),
    byContent.follow(),
    view,
    vscode.window.registerWebviewPanelSerializer('seatkeeper.preview', {
      deserializeWebviewPanel: async (panel, memory) => seatkeeper().previews.restore(panel, memory),
    }),
    vscode.window.registerWebviewPanelSerializer(REPORT_PANEL, {
      deserializeWebviewPanel: (panel) => seatkeeper().report.restore(panel),
    }),
    vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
      provideTextDocumentContent: (uri) => seatkeeper().comparisons.textOf(uri),
    }),
  );
  const startForFolders = (): void => {
    if (checksWholeFolders()) void seatkeeper().start();
  };
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(startForFolders),
    vscode.workspace.onDidChangeWorkspaceFolders(startForFolders),
  );
  for (const document of vscode.workspace.textDocuments) {
    logs.look(document);
    byContent.look(document);
  }
  if (vscode.workspace.textDocuments.some(isOurs) || checksWholeFolders()) await seatkeeper().start();
  return async () => loaded?.stop();
}

/** The manifest is the one list of commands. */
function commandsOf(context: vscode.ExtensionContext): string[] {
  const { commands } = (context.extension.packageJSON as { contributes: { commands: { command: string }[] } }).contributes;
  return commands.map(({ command }) => command);
}

/** Whether the settings want files checked that are not open. */
function checksWholeFolders(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.some((folder) => vscode.workspace.getConfiguration('seatkeeper', folder).get('diagnosticMode') === 'workspace');
}
