import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { showChangeNotices } from './changeNotices';
import { clientCommands } from './clientCommands';
import type { CommandContext } from './commands/command';
import { commands } from './commands/commands';
import { answerForCommittedFiles } from './committedFiles';
import { readPart } from './compareFiles';
import { Comparisons } from './comparisons';
import { DeploymentPages } from './deploymentPages';
import { Inventory } from './inventory/inventory';
import { InventoryPage } from './inventory/inventoryReport';
import { InventoryTree } from './inventory/inventoryTree';
import { offerLinkedEditing } from './linkedEditingOffer';
import { MergedFiles } from './mergedFiles';
import { registerPermissionPages } from './permissionPages';
import { PreviewPanels } from './preview/previewPanels';
import { ProjectFileDiagnostics } from './projectFileDiagnostics';
import type { Questions } from './questions';
import { registerRulePages } from './rulePages';
import { ServerSession } from './serverSession';
import { StatusItem } from './status/statusItem';
import { StoryPages } from './storyPages';
import { answerFileRequests } from './workspaceFiles';

/** Makes a client that has not been started: on the desktop of a process, in a browser of a worker. */
export type MakeClient = (output: vscode.LogOutputChannel, middleware: Middleware) => BaseLanguageClient;

/** The part of the extension that is loaded with the first file of ours or the first command. */
export interface Seatkeeper {
  /** Starts the server if it does not run yet; a failure is told to the user and rejects nothing. */
  start(): Promise<void>;
  /** Runs a command of the manifest. */
  run(command: string, args: readonly unknown[]): Promise<unknown>;
  /** What the view shows. */
  readonly tree: InventoryTree;
  /** What files make programs show. */
  readonly previews: PreviewPanels;
  /** The same as a page. */
  readonly report: InventoryPage;
  /** What is compared. */
  readonly comparisons: Comparisons;
  stop(): Promise<void>;
}

export function createSeatkeeper(context: vscode.ExtensionContext, questions: Questions, makeClient: MakeClient): Seatkeeper {
  const output = vscode.window.createOutputChannel('Seatkeeper', { log: true });
  const projectFiles = new ProjectFileDiagnostics();
  const merged = new MergedFiles();
  const session = new ServerSession(output, () => {
    const client = makeClient(output, projectFiles.middleware);
    answerFileRequests(client);
    answerForCommittedFiles(client);
    showChangeNotices(client, questions, (uri) => merged.isTold(uri));
    projectFiles.follow(client);
    inventory.follow(client);
    return client;
  });
  const inventory = new Inventory(session);
  const tree = new InventoryTree(inventory, context.workspaceState);
  const report = new InventoryPage(session, inventory);
  const comparisons = new Comparisons(session, readPart);
  const stories = new StoryPages(session);
  const previews = new PreviewPanels(session, context.extensionUri);
  const deployments = new DeploymentPages(session);
  const around: CommandContext = {
    session,
    extension: context.extension,
    comparisons,
    merged,
    stories,
    deployments,
    inventory,
    tree,
    report,
    previews,
  };
  context.subscriptions.push(
    output,
    session,
    projectFiles,
    new StatusItem(session, context.extension),
    registerRulePages(session),
    registerPermissionPages(session),
    comparisons,
    merged,
    stories,
    deployments,
    inventory,
    tree,
    report,
    previews,
    clientCommands(),
  );
  context.subscriptions.push(offerLinkedEditing(context.globalState, questions));
  // The palette then shows what makes sense only with a server.
  void vscode.commands.executeCommand('setContext', 'seatkeeper.started', true);
  return {
    start: () => session.start().then(ignore, ignore),
    run: async (command, args) => commands[command]?.(around, ...args),
    stop: () => session.stop(),
    tree,
    report,
    previews,
    comparisons,
  };
}

function ignore(): void {}
