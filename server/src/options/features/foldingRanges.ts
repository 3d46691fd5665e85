import type { FoldingRange } from '../../core/editing';
import { LineIndex } from '../../core/lineIndex';
import type { OptionsLine, OptionsTree } from '../syntax/parse';

/**
 * Options of several lines, blocks of comments, and the lines below a heading of one comment up to the next empty line. In file order; no two start on
 * the same line, and any two are nested or apart.
 */
export function foldingRanges(tree: OptionsTree): FoldingRange[] {
  const index = new LineIndex(tree.text);
  const startOf = (line: OptionsLine): number => index.positionAt(line.start).line;
  const endOf = (line: OptionsLine): number => index.positionAt(Math.max(line.start, line.end - 1)).line;
  const folds: FoldingRange[] = [];
  for (const block of blocksOf(tree.lines)) {
    const comments = block.findIndex(({ words }) => words.length > 0);
    const [first, last] = [block[0], block.at(-1)];
    if (!first || !last) continue;
    const heading = comments < 0 ? block.length : comments;
    if (heading > 1) folds.push({ startLine: startOf(first), endLine: endOf(block[heading - 1] ?? first), kind: 'comment' });
    else if (heading === 1 && block.length > 1) folds.push({ startLine: startOf(first), endLine: endOf(last), kind: 'group' });
    for (const line of block.slice(heading)) {
      if (endOf(line) > startOf(line)) folds.push({ startLine: startOf(line), endLine: endOf(line), kind: 'record' });
    }
  }
  return folds;
}

/** The lines between empty ones. */
function blocksOf(lines: readonly OptionsLine[]): OptionsLine[][] {
  const blocks: OptionsLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isEmpty = !line.tokens.some(({ kind }) => kind === 'word' || kind === 'comment');
    if (isEmpty) isOpen = false;
    else if (isOpen) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks;
}
