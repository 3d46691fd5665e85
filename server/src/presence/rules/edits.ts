import { skip, skipBack } from '../../core/characters';
import { memo } from '../../core/memo';
import { removal, type TextEdit, type TextRange } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import { hasProblemWithin } from '../../xml/problems';
import { escapeAttribute } from '../../xml/references';
import type { XmlAttribute, XmlElement, XmlNode } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';

/** Puts a text in the place of an attribute's value. */
export function replaceValue(attribute: XmlAttribute, text: string): TextEdit {
  return { range: attribute.valueRange, newText: escapeAttribute(text) };
}

/** Whether an attribute has its value in two quotes, so that a change of the value means what it says. */
export function isQuoted({ quote, range, valueRange }: XmlAttribute): boolean {
  return quote !== '' && range.end === valueRange.end + 1;
}

/** Takes an attribute out with the white space before it. */
export function removeAttribute(text: string, attribute: XmlAttribute): TextEdit {
  return removal({ start: skipBack(text, attribute.range.start, isXmlSpace), end: attribute.range.end });
}

/** Whether an element is well-formed from end to end, so that it can be moved or removed as a whole. */
export function isWhole(file: PresenceFile, element: XmlElement): boolean {
  return !hasProblemWithin(file.document, { start: element.startTag.start, end: element.end });
}

/**
 * An element with the white space before it, and with the comments that are on lines of their own right above it: what goes with the
 * element when it is moved or removed.
 */
export function rangeWithLead({ text, document }: PresenceFile, element: XmlElement): TextRange {
  const siblings = element.parent?.children ?? document.nodes;
  const index = placesOf(siblings).get(element) ?? 0;
  let start = skipBack(text, element.startTag.start, isXmlSpace);
  for (let at = index - 1; at >= 0; at--) {
    const node = siblings[at] as XmlNode;
    if (node.kind === 'text' && node.range.start >= start) continue;
    if (node.kind !== 'comment' || node.range.end !== start || !isOwnLine(text, node.range)) break;
    start = skipBack(text, node.range.start, isXmlSpace);
  }
  return { start, end: element.end };
}

/** Takes an element out with what goes with it. */
export function removeElement(file: PresenceFile, element: XmlElement): TextEdit {
  return removal(rangeWithLead(file, element));
}

/** The places of the nodes that are in one element, kept since a rule may ask about each of them. */
const placesOf = memo((siblings: readonly XmlNode[]): ReadonlyMap<XmlNode, number> => {
  return new Map(siblings.map((node, index) => [node, index]));
});

/** Whether a comment begins on a line of its own and the line below it goes on with what follows, with no empty line between. */
function isOwnLine(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(skipBack(text, start, isXmlSpace), start);
  const after = skip(text, end, isXmlSpace);
  return /[\r\n]/.test(before) && (text.slice(end, after).match(/\r\n|\r|\n/g) ?? []).length === 1;
}
