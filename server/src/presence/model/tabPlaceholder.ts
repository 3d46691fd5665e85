import type { TextRange } from '../../core/text';
import type { XmlElement } from '../../xml/tree';
import type { WrittenText } from './customTab';

/** `your_webserver_IP`, `your-web-server.com`, `UCC_host_FQDN`, each perhaps in angle brackets that are written as references. */
const standIn =
  /&lt;[a-z][^&<>\r\n]{0,60}&gt;|<[a-z][^&<>\r\n]{0,60}>|\byour[-_](?:web|server|host|ip|fqdn|domain|company)[\w.-]*|\b(?:ucc_)?(?:host_fqdn|http_port)\b/gi;

/** The stand-ins of a template that were left in an address. */
export function placeholdersIn(written: WrittenText): TextRange[] {
  return [...written.text.matchAll(standIn)].map((match) => ({
    start: written.start + match.index,
    end: written.start + match.index + match[0].length,
  }));
}

/**
 * The elements that an unescaped `<UCC_host_FQDN>` in an address is read as: they have no attributes and no end tag.
 */
export function placeholderElementsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const child of parent.children) {
      if (child.kind !== 'element' || child.endTag || child.selfClosing) continue;
      found.push(child);
      waiting.push(child);
    }
  }
  return found;
}
