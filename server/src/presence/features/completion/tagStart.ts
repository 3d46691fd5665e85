import { skip } from '../../../core/characters';
import { isNamePart, isXmlSpace } from '../../../xml/names';

/** What is before a cursor outside of tags and values: a name, perhaps with `<` or `</` before it. */
export interface TagStart {
  readonly kind: 'name' | 'startTag' | 'endTag';
  /** Where the `<`, or the name without one, begins. */
  readonly start: number;
  /** After the name, and after the `>` of an end tag. */
  readonly end: number;
}

/** The beginning of a tag that the cursor is in or after, as far as the text alone tells. */
export function tagStartAt(text: string, offset: number): TagStart {
  let nameStart = offset;
  while (nameStart > 0 && isNamePart(text.charCodeAt(nameStart - 1))) nameStart--;
  if (text[nameStart - 1] === '<') return { kind: 'startTag', start: nameStart - 1, end: offset };
  if (text[nameStart - 1] === '/' && text[nameStart - 2] === '<') {
    return { kind: 'endTag', start: nameStart - 2, end: endOfEndTag(text, offset) };
  }
  return { kind: 'name', start: nameStart, end: offset };
}

function endOfEndTag(text: string, offset: number): number {
  const nameEnd = skip(text, offset, isNamePart);
  const close = skip(text, nameEnd, isXmlSpace);
  return text[close] === '>' ? close + 1 : nameEnd;
}
