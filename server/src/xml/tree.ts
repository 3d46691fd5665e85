import type { TextRange } from '../core/text';
import type { Problem } from './problems';

/** A name with its prefix; `local` is what is after the colon. */
export interface XmlName extends TextRange {
  readonly text: string;
  readonly prefix: string;
  readonly local: string;
}

export interface XmlAttribute {
  readonly kind: 'attribute';
  /** From the name's first character to after the closing quote. */
  readonly range: TextRange;
  readonly name: XmlName;
  /** Between the quotes; empty and after the name where there is no value. */
  readonly valueRange: TextRange;
  /** The value with references decoded and white space normalized to spaces; undefined where there is none. */
  readonly value: string | undefined;
  /** The quote character, or an empty string. */
  readonly quote: string;
}

export interface XmlElement {
  readonly kind: 'element';
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
  parent: XmlElement | undefined;
  /** From `<` to after `>` of the start tag. */
  readonly startTag: TextRange;
  /** Whether it ends in its start tag. */
  selfClosing: boolean;
  /** The end tag and the name in it; undefined where it is missing or the element is empty. */
  endTag: { readonly range: TextRange; readonly name: XmlName } | undefined;
  /** Where the element ends: after its end tag, or where its missing end tag was taken to be. */
  end: number;
}

/** Whether an element has no start tag in the text: a root element that was found missing. Its ranges are empty. */
export function isImplied(element: XmlElement): boolean {
  return element.startTag.start === element.startTag.end;
}

/** A run of character data, a comment, a CDATA section, a processing instruction or a document type declaration. */
export interface XmlLeaf {
  readonly kind: 'text' | 'comment' | 'cdata' | 'instruction' | 'declaration' | 'doctype';
  readonly range: TextRange;
  parent: XmlElement | undefined;
}

export type XmlNode = XmlElement | XmlLeaf;

export interface XmlDocument {
  readonly text: string;
  /** What is at the top: normally one element among comments and white space. */
  readonly nodes: readonly XmlNode[];
  readonly root: XmlElement | undefined;
  /** Sorted by place. */
  readonly problems: readonly Problem[];
}
