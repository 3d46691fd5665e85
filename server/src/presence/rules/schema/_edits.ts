import { isLineEnd, isSpaceOrTab, skip, skipBack } from '../../../core/characters';
import { insertion, type TextEdit, type TextRange } from '../../../core/text';
import { isXmlSpace } from '../../../xml/names';
import type { XmlAttribute, XmlElement, XmlName } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';

/** Gives an element another name, in its start tag and in its end tag; its prefix stays. */
export function renameElement(element: XmlElement, local: string): TextEdit[] {
  const names = element.endTag ? [element.name, element.endTag.name] : [element.name];
  return names.map((name) => ({ range: localRange(name), newText: local }));
}

/** Gives an attribute another name. */
export function renameAttribute(attribute: XmlAttribute, name: string): TextEdit {
  return { range: attribute.name, newText: name };
}

/** Puts an attribute after those that an element has. The value must not need escaping. */
export function insertAttribute(element: XmlElement, name: string, value: string): TextEdit {
  const at = element.attributes.at(-1)?.range.end ?? element.name.end;
  return insertion(at, ` ${name}="${value}"`);
}

/** The name of a new element as it must be written in a parent: with the parent's prefix. */
export function qualified(parent: XmlElement, local: string): string {
  return parent.name.prefix === '' ? local : `${parent.name.prefix}:${local}`;
}

/** Puts a child into an element where the order of its children wants one of this name, on a line of its own if its neighbors are. */
export function insertChild(file: PresenceFile, parent: XmlElement, local: string, content: string): TextEdit {
  const { text } = file;
  const order = (file.vocabulary.elements.get(parent.name.local)?.children ?? []).map(({ name }) => name);
  const elements = parent.children.filter((child): child is XmlElement => child.kind === 'element');
  const place = order.indexOf(local);
  const before = elements.filter(({ name }) => order.includes(name.local) && order.indexOf(name.local) <= place).at(-1);
  if (parent.selfClosing) {
    const { start, end } = parent.startTag;
    const lead = leadOf(text, start);
    const inner = lead === undefined ? content : `${lead}${indentUnit(lead)}${content}${lead}`;
    return { range: { start: skipBack(text, end - 2, isXmlSpace), end }, newText: `>${inner}</${parent.name.text}>` };
  }
  const at = before ? before.end : parent.startTag.end;
  const neighbor = before ?? elements[0];
  const parentLead = leadOf(text, parent.startTag.start);
  const lead = neighbor ? leadOf(text, neighbor.startTag.start) : parentLead && parentLead + indentUnit(parentLead);
  const isOnlyChild = !neighbor && lead !== undefined;
  const newText = `${lead ?? ''}${content}${isOnlyChild && !startsLine(text, at) ? parentLead : ''}`;
  return insertion(at, newText);
}

/** The line end and the indentation before a tag; undefined where the tag is not the first on its line. */
function leadOf(text: string, offset: number): string | undefined {
  const start = skipBack(text, offset, isSpaceOrTab);
  if (start === 0 || (text[start - 1] !== '\n' && text[start - 1] !== '\r')) return undefined;
  const lineEnd = text[start - 1] === '\n' && text[start - 2] === '\r' ? '\r\n' : (text[start - 1] as string);
  return lineEnd + text.slice(start, offset);
}

function indentUnit(lead: string): string {
  return lead.includes('\t') ? '\t' : '  ';
}

/** Whether nothing but white space follows on the line. */
function startsLine(text: string, offset: number): boolean {
  return isLineEnd(text.charCodeAt(skip(text, offset, isSpaceOrTab)));
}

function localRange({ start, end, prefix }: XmlName): TextRange {
  return { start: prefix === '' ? start : start + prefix.length + 1, end };
}
