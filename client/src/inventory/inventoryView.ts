import * as vscode from 'vscode';
import type { InventoryNode, InventoryTree } from './inventoryTree';

export const INVENTORY_VIEW = 'seatkeeper.inventory';

/** The kind of the tab with the report. */
export const REPORT_PANEL = 'seatkeeper.report';

/** The view in the side bar. What it shows is loaded when it is first visible, or with the rest of the extension. */
export class InventoryView implements vscode.TreeDataProvider<InventoryNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<InventoryNode>;
  private tree: InventoryTree | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly load: () => InventoryTree) {
    this.view = vscode.window.createTreeView(INVENTORY_VIEW, { treeDataProvider: this, showCollapseAll: true });
  }

  /** Shows a tree from now on, with its badge. */
  fill(tree: InventoryTree): void {
    this.tree = tree;
    tree.onDidChange(() => {
      this.view.badge = tree.badge;
      this.changed.fire(undefined);
    });
  }

  async getChildren(node?: InventoryNode): Promise<InventoryNode[]> {
    const tree = this.tree ?? this.load();
    const children = await tree.children(node);
    this.view.message = children
      ? ''
      : vscode.l10n.t('The files could not be read. To see why, use the command "Seatkeeper: Show the output".');
    this.view.badge = tree.badge;
    return [...(children ?? [])];
  }

  getTreeItem(node: InventoryNode): vscode.TreeItem {
    return (this.tree ?? this.load()).item(node);
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
