import { insertion, type TextEdit, type TextRange } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import { readReference } from '../../xml/references';
import type { XmlElement, XmlLeaf } from '../../xml/tree';
import { escapeText } from './newTexts';
import type { PresenceFile } from './presenceFile';

/** A character of an element's text as it is read, or several that one reference stands for, and where it is written. */
interface Piece {
  readonly text: string;
  readonly range: TextRange;
  readonly leaf: XmlLeaf;
}

const SECTION = '<![CDATA['.length;

/**
 * The edits that make an element's text, without the white space around it, another one. Only what differs is written: references, CDATA sections, comments and
 * the white space around the text stay as they are. Undefined where other elements are in it.
 */
export function changeText(file: PresenceFile, element: XmlElement, after: string): readonly TextEdit[] | undefined {
  if (element.children.some(({ kind }) => kind === 'element')) return undefined;
  const { startTag, name, selfClosing } = element;
  if (selfClosing)
    return [{ range: { start: startTag.end - 2, end: startTag.end }, newText: `>${escapeText(file, after)}</${name.text}>` }];
  const pieces = withoutSpace(piecesOf(file, element));
  let first = 0;
  let from = 0;
  while (first < pieces.length && after.startsWith(pieces[first]?.text ?? '', from)) from += pieces[first++]?.text.length ?? 0;
  let last = pieces.length;
  let to = after.length;
  for (; last > first; last--) {
    const { text } = pieces[last - 1] as Piece;
    if (to - text.length < from || !after.endsWith(text, to)) break;
    to -= text.length;
  }
  const middle = after.slice(from, to);
  const replaced = pieces.slice(first, last);
  if (replaced.length === 0) return middle === '' ? [] : [insertAt(file, element, pieces, first, middle)];
  return inLeaves(replaced).map(({ leaf, range }, index) => ({ range, newText: index === 0 ? written(file, leaf, middle, range) : '' }));
}

/** Where something is added to a text of which nothing is taken away: after the character before it, else before the one after it. */
function insertAt(file: PresenceFile, element: XmlElement, pieces: readonly Piece[], index: number, text: string): TextEdit {
  const before = pieces[index - 1];
  const after = pieces[index];
  const put = (leaf: XmlLeaf, at: number) => insertion(at, written(file, leaf, text, { start: at, end: at }));
  if (before) return put(before.leaf, before.range.end);
  if (after) return put(after.leaf, after.range.start);
  const section = element.children.find((child): child is XmlLeaf => child.kind === 'cdata');
  if (section) return put(section, section.range.start + SECTION);
  // White space that is alone between the tags gives way.
  const end = element.endTag?.range.start ?? element.end;
  const isSpace = [...file.text.slice(element.startTag.end, end)].every((character) => isXmlSpace(character.charCodeAt(0)));
  return { range: { start: element.startTag.end, end: isSpace ? end : element.startTag.end }, newText: escapeText(file, text) };
}

/** A text as it is written in a leaf in the place of a range, so that no `]]>` comes about where it meets what is around it. */
function written(file: PresenceFile, { kind, range }: XmlLeaf, text: string, { start, end }: TextRange): string {
  const around = [
    file.text.slice(Math.max(range.start, start - 2), start),
    file.text.slice(end, Math.min(endOfText(file.text, kind, range), end + 2)),
  ];
  const escaped = kind === 'cdata' ? text : escapeText(file, text);
  if (!around.join(escaped).includes(']]>')) return escaped;
  const safe = escapeText(file, text).replaceAll('>', '&gt;');
  return kind === 'cdata' ? `]]>${safe}<![CDATA[` : safe.replaceAll(']', '&#93;');
}

function endOfText(text: string, kind: XmlLeaf['kind'], { end }: TextRange): number {
  return kind === 'cdata' && text.endsWith(']]>', end) ? end - 3 : end;
}

/** Pieces that follow each other, as one range for each leaf that they are in. */
function inLeaves(pieces: readonly Piece[]): { readonly leaf: XmlLeaf; readonly range: TextRange }[] {
  const found: { leaf: XmlLeaf; range: TextRange }[] = [];
  for (const { leaf, range } of pieces) {
    const open = found.at(-1);
    if (open?.leaf === leaf) open.range = { start: open.range.start, end: range.end };
    else found.push({ leaf, range });
  }
  return found;
}

function withoutSpace(pieces: readonly Piece[]): readonly Piece[] {
  const isSpace = ({ text }: Piece) => text.length === 1 && isXmlSpace(text.charCodeAt(0));
  let start = 0;
  let end = pieces.length;
  while (start < end && isSpace(pieces[start] as Piece)) start++;
  while (end > start && isSpace(pieces[end - 1] as Piece)) end--;
  return pieces.slice(start, end);
}

function piecesOf({ text, document }: PresenceFile, element: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  for (const leaf of element.children) {
    if (leaf.kind !== 'text' && leaf.kind !== 'cdata') continue;
    const isSection = leaf.kind === 'cdata';
    const end = endOfText(text, leaf.kind, leaf.range);
    for (let at = leaf.range.start + (isSection ? SECTION : 0); at < end; ) {
      const next = endOfPiece(document.text, at, end, isSection);
      const read = readAs(document.text, at, next, isSection);
      pieces.push({ text: read, range: { start: at, end: next }, leaf });
      at = next;
    }
  }
  return pieces;
}

function endOfPiece(text: string, at: number, end: number, isSection: boolean): number {
  if (text[at] === '&' && !isSection) return readReference(text, at).end;
  if (text[at] === '\r' && text[at + 1] === '\n' && at + 1 < end) return at + 2;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function readAs(text: string, at: number, end: number, isSection: boolean): string {
  const written = text.slice(at, end);
  if (written === '\r\n' || written === '\r') return '\n';
  if (isSection || !written.startsWith('&')) return written;
  const character = readReference(text, at).character ?? written;
  // A table has one kind of line end.
  return character === '\r' ? '\n' : character;
}
