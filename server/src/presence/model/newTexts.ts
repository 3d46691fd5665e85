import { skipBack } from '../../core/characters';
import { insertion, type TextEdit } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import type { XmlElement } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import type { Display, PresenceFile, State } from './presenceFile';
import { type TextKind, textKinds } from './texts';

/** Texts to be written, as they are read. */
export type NewTexts = Readonly<Partial<Record<TextKind, string>>>;

/** The texts of a new display; without a language, it has no attribute for it. */
export interface NewDisplay {
  readonly language: string;
  readonly texts: NewTexts;
}

/** The edit that gives a state further displays after those it has, laid out as they are; undefined where there is no place for them. */
export function addDisplays(file: PresenceFile, state: State, displays: readonly NewDisplay[]): TextEdit | undefined {
  const { element } = state;
  if (element.selfClosing) return undefined;
  const last = state.displays.at(-1)?.element;
  const layout = layoutOfDisplay(file, leadOf(file, element), last);
  return insertion(
    last?.end ?? element.startTag.end,
    displays.map((display) => layout.lead + displayText(file, element, display, layout)).join(''),
  );
}

/** The edit that gives a display texts that it has not got, each at its place. */
export function addTexts(file: PresenceFile, { element, menuText, statusText }: Display, texts: NewTexts): TextEdit {
  const parent = element.parent ?? element;
  const layout = layoutOfDisplay(file, leadOf(file, parent), element);
  const written = textElements(file, element, texts);
  if (element.selfClosing)
    return {
      range: { start: skipBack(file.text, element.startTag.end - 2, isXmlSpace), end: element.startTag.end },
      newText: `>${written.map((text) => layout.inner + text).join('')}${layout.close}</${element.name.text}>`,
    };
  const beside = menuText ?? statusText;
  const lead = beside ? leadOf(file, beside) : layout.inner;
  if (menuText) return insertion(menuText.end, written.map((text) => lead + text).join(''));
  if (statusText) return insertion(statusText.startTag.start, written.map((text) => text + lead).join(''));
  // Nothing but white space is in it; it stays before the end tag.
  return insertion(element.startTag.end, written.map((text) => lead + text).join('') + (isBare(file, element) ? layout.close : ''));
}

/** Whether nothing is between an element's tags. */
function isBare({ text }: PresenceFile, { startTag, endTag }: XmlElement): boolean {
  return text.slice(startTag.end, endTag?.range.start ?? startTag.end) === '';
}

/** The white space before a display, before the texts in it, and before its end tag; each empty where all is on one line. */
export interface DisplayLayout {
  readonly lead: string;
  readonly inner: string;
  readonly close: string;
}

/** How a new display of a state is laid out: as the one given, else as one level deeper than the state, which has this white space before it. */
export function layoutOfDisplay(file: PresenceFile, stateLead: string, display: XmlElement | undefined): DisplayLayout {
  const unit = unitOf(file);
  if (!display) {
    const lead = stateLead === '' ? '' : stateLead + unit;
    return { lead, inner: lead === '' ? '' : lead + unit, close: lead };
  }
  const lead = leadOf(file, display);
  const [first] = childElements(display);
  if (first && display.endTag) {
    const close = display.endTag.range.start;
    return { lead, inner: leadOf(file, first), close: lastLine(file.text.slice(skipBack(file.text, close, isXmlSpace), close)) };
  }
  return { lead, inner: lead === '' ? '' : lead + unit, close: lead };
}

/** A display as it is written, from tag to tag. */
export function displayText(
  file: PresenceFile,
  parent: XmlElement,
  { language, texts }: NewDisplay,
  { inner, close }: Omit<DisplayLayout, 'lead'>,
): string {
  const name = `${prefixOf(parent)}display`;
  const attribute = language === '' ? '' : ` language="${language}"`;
  const written = textElements(file, parent, texts).map((text) => inner + text);
  return `<${name}${attribute}>${written.join('')}${close}</${name}>`;
}

function textElements(file: PresenceFile, parent: XmlElement, texts: NewTexts): string[] {
  const prefix = prefixOf(parent);
  return textKinds.flatMap((kind) => {
    const text = texts[kind];
    return text === undefined ? [] : [`<${prefix}${kind}>${escapeText(file, text)}</${prefix}${kind}>`];
  });
}

/** What is before each name of the file, with its colon. */
export function prefixOf({ name }: XmlElement): string {
  return name.prefix === '' ? '' : `${name.prefix}:`;
}

/** The line end and indentation right before an element; empty where it does not begin a line. */
export function leadOf({ text }: PresenceFile, { startTag }: XmlElement): string {
  return lastLine(text.slice(skipBack(text, startTag.start, isXmlSpace), startTag.start));
}

/** The last line end of a piece of white space, and what follows it. */
function lastLine(space: string): string {
  return /(?:\r\n|\r|\n)[ \t]*$/.exec(space)?.[0] ?? '';
}

/** One level of the file's indentation: what the first element has more than the one that it is in. */
export function unitOf(file: PresenceFile): string {
  const { root } = file;
  const [first] = root ? childElements(root) : [];
  if (!root || !first) return '\t';
  const outer = leadOf(file, root).replace(/[\r\n]/g, '');
  const inner = leadOf(file, first).replace(/[\r\n]/g, '');
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : '\t';
}

/** A text as it is written between tags: what the encoding that the file names has no byte for is written as a reference. */
export function escapeText(file: PresenceFile, text: string): string {
  const last = lastPlain(file);
  let written = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '&') written += '&amp;';
    else if (character === '<') written += '&lt;';
    // A bare one would end a line of its own accord.
    else if (character === '\r') written += '&#13;';
    else if (code > last) written += `&#${code};`;
    else written += character;
  }
  return written.replaceAll(']]>', ']]&gt;');
}

/** The last code point that a file can surely be written with as it is. */
function lastPlain({ text }: PresenceFile): number {
  const encoding = /^\ufeff?<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  if (encoding === undefined || /^utf-?(?:8|16|32)/.test(encoding) || /^iso-10646/.test(encoding)) return 0x10ffff;
  return encoding === 'iso-8859-1' || encoding === 'windows-1252' || encoding === 'latin1' ? 0xff : 0x7f;
}
