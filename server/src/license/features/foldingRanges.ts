import type { FoldingRange } from '../../core/editing';
import { LineIndex } from '../../core/lineIndex';
import type { LicenseTree } from '../syntax/parse';
import { recordExtent } from './recordExtent';
import { type RecordGroup, recordGroups } from './recordGroups';

/**
 * Records of several lines, blocks of comments, and groups of records: below a heading of one comment line or, where the group has none,
 * below its first record if that is one line. Blank lines after a group stay visible.
 *
 * In file order. No two start on the same line, and any two are nested or apart: editors draw no others.
 */
export function foldingRanges(tree: LicenseTree): FoldingRange[] {
  const places = new RecordLines(tree);
  const folds: FoldingRange[] = [];
  for (const group of recordGroups(tree)) {
    for (const fold of foldsOf(group, places)) {
      const taken = folds[folds.length - 1]?.startLine ?? -1;
      if (fold.startLine > taken && fold.endLine > fold.startLine) folds.push(fold);
    }
  }
  return folds;
}

function* foldsOf({ first, firstData, last }: RecordGroup, places: RecordLines): Generator<FoldingRange> {
  const comments = firstData - first;
  if (comments > 1) yield { startLine: places.first(first), endLine: places.last(firstData - 1), kind: 'comment' };
  const isHeading = comments === 1 || places.isOneLine(firstData);
  if (last > firstData && isHeading) {
    yield { startLine: places.first(comments === 1 ? first : firstData), endLine: places.last(last), kind: 'group' };
  }
  for (let index = firstData; index <= last; index++) {
    yield { startLine: places.first(index), endLine: places.last(index), kind: 'record' };
  }
}

/** The 0-based lines of records. */
class RecordLines {
  private readonly lines: LineIndex;

  constructor(private readonly tree: LicenseTree) {
    this.lines = new LineIndex(tree.text);
  }

  first(index: number): number {
    return this.lineOf(index, 'start');
  }

  /** The last line that is the record's alone: one that another is glued to is not. */
  last(index: number): number {
    const line = this.lineOf(index, 'end');
    return this.tree.records[index + 1]?.glued ? line - 1 : line;
  }

  isOneLine(index: number): boolean {
    return this.lineOf(index, 'start') === this.lineOf(index, 'end');
  }

  private lineOf(index: number, side: 'start' | 'end'): number {
    const record = this.tree.records[index];
    return record ? this.lines.positionAt((this.tree.starts[index] ?? 0) + recordExtent(record)[side]).line : 0;
  }
}
