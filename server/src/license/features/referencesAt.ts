import type { TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import { isDeclaration, occurrenceAt, occurrenceRange, occurrencesOfSame } from './occurrences';

/** Where the host, vendor or feature whose name is at `offset` is named, in file order; with the lines that declare it if wanted. */
export function referencesAt(tree: LicenseTree, offset: number, withDeclaration: boolean): TextRange[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin) return [];
  return occurrencesOfSame(tree, origin)
    .filter(({ occurrence }) => withDeclaration || !isDeclaration(occurrence.role))
    .map(occurrenceRange);
}
