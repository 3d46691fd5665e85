import type * as vscode from 'vscode';
import type { Comparisons } from '../comparisons';
import type { DeploymentPages } from '../deploymentPages';
import type { Inventory } from '../inventory/inventory';
import type { InventoryPage } from '../inventory/inventoryReport';
import type { InventoryTree } from '../inventory/inventoryTree';
import type { MergedFiles } from '../mergedFiles';
import type { PreviewPanels } from '../preview/previewPanels';
import type { ServerSession } from '../serverSession';
import type { StoryPages } from '../storyPages';

/** What commands work with. */
export interface CommandContext {
  readonly session: ServerSession;
  readonly stories: StoryPages;
  readonly deployments: DeploymentPages;
  readonly extension: vscode.Extension<unknown>;
  readonly comparisons: Comparisons;
  readonly merged: MergedFiles;
  readonly inventory: Inventory;
  readonly tree: InventoryTree;
  readonly report: InventoryPage;
  readonly previews: PreviewPanels;
}

/** Does what a command of the manifest says; the arguments are those that a menu, a link or a key binding gives. */
export type Command = (context: CommandContext, ...args: readonly unknown[]) => Promise<void>;
