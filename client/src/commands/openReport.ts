import type { CommandContext } from './command';

/** Shows what all files grant, as a page. */
export async function openReport({ report }: CommandContext): Promise<void> {
  await report.show();
}
