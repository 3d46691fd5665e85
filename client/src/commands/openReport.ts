import type { InventoryNode } from '../inventory/inventoryTree';
import type { CommandContext } from './command';

/** Shows what all files grant, as a page; of the file alone, where it is called from the menu of one in the view. */
export async function openReport({ report }: CommandContext, target: unknown): Promise<void> {
  await report.show((target as Partial<InventoryNode & { readonly kind: 'file' }> | undefined)?.file?.name);
}
