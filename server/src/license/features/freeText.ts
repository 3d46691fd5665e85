import { lastStartAt } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';

/** The comment that an offset of a file is in, or that ends there; undefined elsewhere. */
export function freeTextAt(tree: LicenseTree, offset: number): TextRange | undefined {
  const index = lastStartAt(tree.starts, offset);
  const start = tree.starts[index] ?? 0;
  const at = offset - start;
  const comment = tree.records[index]?.trivia.find(({ kind, ...range }) => isComment(kind) && range.start <= at && at <= range.end);
  return comment && { start: comment.start + start, end: comment.end + start };
}

function isComment(kind: string): boolean {
  return kind === 'comment' || kind === 'commentLine';
}
