import type { Highlight } from '../../core/editing';
import type { LicenseTree } from '../syntax/parse';
import { isDeclaration } from './declaration';
import { mentionAt, mentionRange, mentionsOfSame } from './mentions';

/** All places that name the host, vendor or feature whose name is at `offset`, in file order. */
export function highlightsAt(tree: LicenseTree, offset: number): Highlight[] {
  const origin = mentionAt(tree, offset);
  if (!origin) return [];
  return mentionsOfSame(tree, origin).map((placed) => ({
    range: mentionRange(placed),
    kind: isDeclaration(placed.mention.role) ? 'declaration' : 'use',
  }));
}
