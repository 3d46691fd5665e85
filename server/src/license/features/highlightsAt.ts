import type { Highlight } from '../../core/editing';
import type { LicenseTree } from '../syntax/parse';
import { isDeclaration, occurrenceAt, occurrenceRange, occurrencesOfSame } from './occurrences';

/** All places that name the host, vendor or feature whose name is at `offset`, in file order. */
export function highlightsAt(tree: LicenseTree, offset: number): Highlight[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin) return [];
  return occurrencesOfSame(tree, origin).map((placed) => ({
    range: occurrenceRange(placed),
    kind: isDeclaration(placed.occurrence.role) ? 'declaration' : 'use',
  }));
}
