import type { TextRange } from '../core/text';
import { decodeReferences } from './references';
import type { XmlDocument, XmlElement } from './tree';

/** The character data directly in an element: text with its references decoded, and CDATA sections; comments are left out. */
export function textOf(document: XmlDocument, element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.kind === 'text') text += decodeReferences(withLineFeeds(document.text.slice(child.range.start, child.range.end)));
    else if (child.kind === 'cdata')
      text += withLineFeeds(document.text.slice(child.range.start + 9, cdataEnd(document.text, child.range)));
  }
  return text;
}

/** Line ends as XML readers give them, before references are decoded: a carriage return that a reference stands for stays. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function cdataEnd(text: string, { start, end }: TextRange): number {
  return end - start >= 12 && text.endsWith(']]>', end) ? end - 3 : end;
}
