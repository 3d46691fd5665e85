import type { TextRange } from '../core/text';
import type { XmlAttribute, XmlName } from './tree';

export interface StartTag extends TextRange {
  readonly kind: 'startTag';
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
}

export interface EndTag extends TextRange {
  readonly kind: 'endTag';
  readonly name: XmlName;
  /** Whether its > is missing: its name may be the beginning of one. */
  readonly isUnfinished?: boolean;
}

export interface LeafToken extends TextRange {
  readonly kind: 'text' | 'comment' | 'cdata' | 'instruction' | 'declaration' | 'doctype';
}

/** The pieces of a document, without gaps: their texts put together are the document. */
export type XmlToken = StartTag | EndTag | LeafToken;
