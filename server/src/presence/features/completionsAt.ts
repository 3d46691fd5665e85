import { lineEndAt, lineStartAt } from '../../core/characters';
import type { Completion } from '../../core/editing';
import type { TextRange } from '../../core/text';
import type { DataFiles } from '../../language/surroundings';
import { isXmlSpace } from '../../xml/names';
import { placeAt, type XmlPlace } from '../../xml/placeAt';
import type { XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';
import { missingAttributes } from './completion/attributes';
import { elementsInsteadOf, isBare, newDocument, newElements } from './completion/elements';
import { endTag } from './completion/endTag';
import { inOrder } from './completion/item';
import { declarationAtStart, markupItems } from './completion/markup';
import { tagStartAt } from './completion/tagStart';
import { attributeValues, textValues } from './completion/values';
import { elementOf } from './lookUp';

/**
 * What could be written at `offset` (0-based, UTF-16), best first. `typed` is the character whose typing made the editor ask, if one did:
 * where it means nothing special, nothing is offered. Never throws.
 */
export function completionsAt(file: PresenceFile, offset: number, typed?: string, data?: DataFiles): Completion[] {
  const place = placeAt(file.document, offset);
  if (typed !== undefined && !asksForMore(typed, place, file.text, offset)) return [];
  const onCursorLine = onOneLine(file.text, offset);
  return inOrder(itemsAt(file, place, offset, data), file.text, offset, onCursorLine);
}

function itemsAt(file: PresenceFile, place: XmlPlace, offset: number, data: DataFiles | undefined): Completion[] {
  const markup = markupItems(file, place, offset);
  if (markup) return markup;
  switch (place.kind) {
    case 'tagName':
      if (offset === place.element.startTag.start) return declarationAtStart(file, offset);
      if (!place.element.parent) return rootItems(file, place);
      return [...elementsInsteadOf(file, place.element), ...endTagOfParent(file, place, offset)];
    case 'attributeName': {
      const { start, end } = place.attribute.name;
      if (offset === start) return beforeAttribute(file, place.element, offset);
      return missingAttributes(file, place.element, { start, end }, place.attribute);
    }
    case 'attributeValue':
      return attributeValues(file, place.element, place.attribute, place.range, offset, data);
    case 'startTag':
      return isXmlSpace(file.text.charCodeAt(offset - 1)) ? missingAttributes(file, place.element, { start: offset, end: offset }) : [];
    case 'endTag':
      return endTag(place.element, tagStartAt(file.text, offset));
    case 'content':
      return [...declarationAtStart(file, offset), ...contentItems(file, place, offset)];
  }
}

/** A new attribute before another that the cursor touches. */
function beforeAttribute(file: PresenceFile, element: XmlElement, offset: number): Completion[] {
  return missingAttributes(file, element, { start: offset, end: offset }).map((completion) => ({
    ...completion,
    edit: { ...completion.edit, newText: `${completion.edit.newText} ` },
  }));
}

/** The name of a root element that is being written; one with anything in it is left alone. */
function rootItems(file: PresenceFile, { element }: XmlPlace & { kind: 'tagName' }): Completion[] {
  if (element !== file.root || !isBare(element)) return [];
  return newDocument(file, { start: element.startTag.start, end: element.startTag.end }, true);
}

function endTagOfParent(file: PresenceFile, { element }: XmlPlace & { kind: 'tagName' }, offset: number): Completion[] {
  return element.parent && isBare(element) ? endTag(element.parent, tagStartAt(file.text, offset)) : [];
}

function contentItems(file: PresenceFile, { element, leaf }: XmlPlace & { kind: 'content' }, offset: number): Completion[] {
  if (leaf && leaf.kind !== 'text') return [];
  const tagStart = tagStartAt(file.text, offset);
  if (!element) {
    const isFree = !file.root && tagStart.kind !== 'endTag';
    return isFree ? newDocument(file, { start: tagStart.start, end: tagStart.end }, tagStart.kind === 'startTag') : [];
  }
  if (tagStart.kind === 'endTag') return endTag(element, tagStart);
  if (elementOf(file, element)?.hasText) return tagStart.kind === 'startTag' ? endTag(element, tagStart) : textValues(file, element);
  return [...newElements(file, element, tagStart), ...endTag(element, tagStart)];
}

/** Whether a character that was just typed begins something at its place. */
function asksForMore(typed: string, place: XmlPlace, text: string, offset: number): boolean {
  switch (typed) {
    case '<':
      return place.kind === 'content' || place.kind === 'tagName';
    case '/':
      return text[offset - 2] === '<' && (place.kind === 'content' || place.kind === 'endTag');
    case ' ':
      return place.kind === 'startTag';
    case '&':
      return place.kind === 'content' || place.kind === 'attributeValue';
    case '!':
    case '?':
      return text[offset - 2] === '<';
    case '"':
    case "'":
    case '=':
      return place.kind === 'attributeValue';
    default:
      return true;
  }
}

/** A range that an editor accepts: on the cursor's line, and reaching to the cursor. */
function onOneLine(text: string, offset: number): (range: TextRange) => TextRange {
  const lineStart = lineStartAt(text, offset);
  const lineEnd = lineEndAt(text, offset);
  return ({ start, end }) => ({ start: clamp(start, lineStart, offset), end: clamp(end, offset, lineEnd) });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
