import { skip, trimmed } from '../core/characters';
import { memo } from '../core/memo';
import { byPlace, lastStartAt } from '../core/ranges';
import type { TextRange } from '../core/text';
import { isXmlSpace } from './names';
import type { XmlDocument, XmlLeaf } from './tree';
import { nodesOf } from './walk';

/**
 * The line starts at which a comment can be on a line of its own without changing what the document says, in order: those in no tag, no
 * run of text, no other comment or the like, and in no element that holds no other element, where white space may count.
 * They cut a document into pieces of whole lines; offset 0 is always one. Also while the document is broken.
 */
export class CommentPlaces {
  private readonly places: readonly number[];

  private constructor(private readonly document: XmlDocument) {
    this.places = findPlaces(document);
  }

  /** The places of a document, looked for once. */
  static readonly of = memo((document: XmlDocument) => new CommentPlaces(document));

  /** The last place at or before an offset: where the piece begins that holds it. */
  before(offset: number): number {
    return this.places[lastStartAt(this.places, offset)] ?? 0;
  }

  /** The first place after an offset, or after the end of the text where there is none: a range up to it holds what is at the very end. */
  after(offset: number): number {
    return this.places[lastStartAt(this.places, offset) + 1] ?? this.document.text.length + 1;
  }
}

function findPlaces(document: XmlDocument): number[] {
  const solid = solidRanges(document).sort(byPlace);
  const places = [0];
  let next = 0;
  let end = 0;
  for (const { 0: lineEnd, index } of document.text.matchAll(/\r\n|\r|\n/g)) {
    const lineStart = index + lineEnd.length;
    for (let range = solid[next]; range && range.start < lineStart; range = solid[next]) {
      end = Math.max(end, range.end);
      next++;
    }
    if (end <= lineStart) places.push(lineStart);
  }
  return places;
}

/** What no comment must cut in two. */
function solidRanges(document: XmlDocument): TextRange[] {
  // An end tag without an element is in no node, but told of as a problem.
  const ranges = document.problems.map(({ range }) => range);
  for (const node of nodesOf(document)) {
    if (node.kind !== 'element') ranges.push(seenRange(document.text, node));
    else {
      ranges.push(node.startTag);
      if (node.endTag) ranges.push(node.endTag.range);
      if (!node.children.some(({ kind }) => kind === 'element')) {
        // Where it lacks its end tag, a comment at its end would be one more thing in it.
        const end = node.endTag || node.selfClosing ? node.end : node.end + 1;
        ranges.push({ start: node.startTag.start, end });
      }
    }
  }
  return ranges;
}

/** The range of a leaf; that of a text without the white space around it. */
function seenRange(text: string, { kind, range }: XmlLeaf): TextRange {
  // A comment after a section without its end would be within, and one before the tag in the next line would take the sight of it from the parser.
  if (kind === 'cdata' && !text.startsWith(']]>', range.end - 3)) return { start: range.start, end: skip(text, range.end, isXmlSpace) + 1 };
  return kind === 'text' ? trimmed(text, range, isXmlSpace) : range;
}
