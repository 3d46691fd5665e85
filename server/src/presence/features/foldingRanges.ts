import { skipBack } from '../../core/characters';
import type { FoldingRange } from '../../core/editing';
import { isXmlSpace } from '../../xml/names';
import { rangeOf } from '../../xml/placeAt';
import type { XmlNode } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';

/** What can be folded away: elements, with their end tags left visible, and comments, each of several lines. In document order. */
export function foldingRanges(file: PresenceFile): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const contentEnd = contentEnds(file.text);
  const waiting: XmlNode[] = [...file.document.nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const fold = foldOf(file, node, contentEnd);
    if (fold) folds.push(fold);
    if (node.kind !== 'element') continue;
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as XmlNode);
  }
  return folds;
}

function foldOf(file: PresenceFile, node: XmlNode, contentEnd: (end: number) => number): FoldingRange | undefined {
  if (node.kind !== 'element' && node.kind !== 'comment') return undefined;
  const { start, end: nodeEnd } = rangeOf(node);
  const end = contentEnd(nodeEnd);
  const startLine = file.lineNumber(start) - 1;
  const endTag = node.kind === 'element' ? node.endTag : undefined;
  const endLine = endTag ? file.lineNumber(endTag.range.start) - 2 : file.lineNumber(end) - 1;
  return endLine > startLine ? { startLine, endLine, kind: node.kind } : undefined;
}

/**
 * Where the text before an offset ends but for white space: an element without an end tag reaches to what comes next.
 * Remembered, since any number of elements may end at one place.
 */
function contentEnds(text: string): (end: number) => number {
  const known = new Map<number, number>();
  return (end) => {
    let at = known.get(end);
    if (at !== undefined) return at;
    at = skipBack(text, end, isXmlSpace);
    known.set(end, at);
    return at;
  };
}
