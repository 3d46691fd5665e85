import { decodeReferences } from './references';
import type { XmlDocument, XmlElement } from './tree';

/** The character data directly in an element: text with its references decoded, and CDATA sections; comments are left out. */
export function textOf(document: XmlDocument, element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.kind === 'text') text += decodeReferences(document.text.slice(child.range.start, child.range.end));
    else if (child.kind === 'cdata') text += document.text.slice(child.range.start + 9, child.range.end - 3);
  }
  return text.replace(/\r\n?/g, '\n');
}
