import type { TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import { isDeclaration } from './declaration';
import { mentionAt, mentionRange, mentionsOfSame } from './mentions';

/** Where the host, vendor or feature whose name is at `offset` is named, in file order; with the lines that declare it if wanted. */
export function referencesAt(tree: LicenseTree, offset: number, withDeclaration: boolean): TextRange[] {
  const origin = mentionAt(tree, offset);
  if (!origin) return [];
  return mentionsOfSame(tree, origin)
    .filter(({ mention }) => withDeclaration || !isDeclaration(mention.role))
    .map(mentionRange);
}
