import { trimmed } from '../../core/characters';
import type { TextRange } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import type { XmlElement } from '../../xml/tree';
import { childrenNamed } from '../../xml/walk';
import type { PresenceFile } from './presenceFile';

/** One tab of a custom tab file. */
export interface CustomTab {
  readonly element: XmlElement;
  readonly image: XmlElement | undefined;
  readonly contentUrl: XmlElement | undefined;
}

/** A text as it is written in the file, without the white space around it. References in it are not decoded. */
export interface WrittenText extends TextRange {
  readonly text: string;
}

/** The pieces of an address. Each is undefined where the address does not have it. */
export interface Address {
  /** In front of the colon. */
  readonly scheme: WrittenText;
  /** The slashes after the colon, two in a correct http address. */
  readonly slashes: WrittenText;
  readonly host: WrittenText;
  /** The digits after the host's colon; undefined where there is no colon. */
  readonly port: WrittenText | undefined;
  /** From the slash after the host up to `?`, `#` or the end. */
  readonly path: WrittenText;
}

/** The tabs of a custom tab file; none for a presence definition. */
export function tabsOf(file: PresenceFile): CustomTab[] {
  if (file.kind !== 'customTab' || !file.root) return [];
  return childrenNamed(file.root, 'tab').map((element) => ({
    element,
    image: childrenNamed(element, 'image')[0],
    contentUrl: childrenNamed(element, 'contenturl')[0],
  }));
}

/** The text of an element that holds nothing but text; undefined where there is more in it, such as elements. */
export function writtenTextOf(file: PresenceFile, element: XmlElement): WrittenText | undefined {
  const [only, ...others] = element.children;
  if (!only) return { start: element.startTag.end, end: element.startTag.end, text: '' };
  if (others.length > 0 || only.kind !== 'text') return undefined;
  const { start, end } = trimmed(file.text, only.range, isXmlSpace);
  return { start, end, text: file.text.slice(start, end) };
}

/** Takes an address apart, or gives undefined where it has no scheme. A single letter is a drive of Windows and no scheme. */
export function readAddress(written: WrittenText): Address | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]+):(\/*)([^/?#:]*)(?::([^/?#]*))?([^?#]*)/.exec(written.text);
  if (!match) return undefined;
  const [, scheme = '', slashes = '', host = '', port, path = ''] = match;
  const piece = (text: string, offset: number): WrittenText => ({
    start: written.start + offset,
    end: written.start + offset + text.length,
    text,
  });
  const slashesAt = scheme.length + 1;
  const hostAt = slashesAt + slashes.length;
  const pathAt = hostAt + host.length + (port === undefined ? 0 : port.length + 1);
  return {
    scheme: piece(scheme, 0),
    slashes: piece(slashes, slashesAt),
    host: piece(host, hostAt),
    port: port === undefined ? undefined : piece(port, hostAt + host.length + 1),
    path: piece(path, pathAt),
  };
}
