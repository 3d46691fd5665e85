import type { TextRange } from '../../core/text';
import { contentRange, placeAt, rangeOf, type XmlPlace } from '../../xml/placeAt';
import type { XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';

/** How many steps are given at most: nobody takes more, and a document can be nested as deep as it is long. */
const MOST_STEPS = 100;

/** What "expand selection" selects step by step from `offset`: value, attribute, tag, element, content of the element around it, and so on to the document. */
export function selectionRanges(file: PresenceFile, offset: number): TextRange[] {
  const place = placeAt(file.document, offset);
  const steps: TextRange[] = [];
  const add = ({ start, end }: TextRange): void => {
    const last = steps[steps.length - 1];
    const holdsCursor = start <= offset && offset <= end && start < end;
    const isWider = !last || (start <= last.start && end >= last.end && end - start > last.end - last.start);
    if (holdsCursor && isWider) steps.push({ start, end });
  };
  for (const range of innermost(file.text, place)) add(range);
  for (let element = place.element; element && steps.length < MOST_STEPS; element = element.parent) {
    add(contentRange(element));
    add(rangeOf(element));
  }
  add({ start: 0, end: file.text.length });
  return steps;
}

/** The steps within tags and leaves. */
function innermost(text: string, place: XmlPlace): TextRange[] {
  switch (place.kind) {
    case 'tagName':
      return [place.element.name, place.element.startTag];
    case 'attributeName':
      return [place.attribute.name, place.attribute.range, place.element.startTag];
    case 'attributeValue':
      return [place.range, place.attribute.range, place.element.startTag];
    case 'startTag':
      return [place.element.startTag];
    case 'endTag':
      return [place.nameRange, ...endTagRange(place.element)];
    case 'content':
      return place.leaf ? [trimmed(text, place.leaf.range), place.leaf.range] : [];
  }
}

function endTagRange({ endTag }: XmlElement): TextRange[] {
  return endTag ? [endTag.range] : [];
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const content = text.slice(start, end);
  return { start: start + content.length - content.trimStart().length, end: start + content.trimEnd().length };
}
