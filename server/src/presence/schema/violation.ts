import type { TextRange } from '../../core/text';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';
import type { Intended } from './intended';

/** One mistake against the schema, joined to the place in the document that it is about. */
export interface SchemaViolation {
  readonly kind:
    | 'missingElement'
    | 'missingAttribute'
    | 'unknownElement'
    | 'unknownAttribute'
    /** More elements of one name than there may be: one violation for each that is too many. */
    | 'surplusElement'
    | 'badValue'
    /** Text where only elements may be. A rule over the tree reports it while typing, so no schema rule speaks of it. */
    | 'unexpectedText';
  /** The element that lacks something or has it wrong; of an unknown or surplus element, that element itself. */
  readonly element: XmlElement;
  /** The attribute whose value or name is wrong; undefined where a text is. */
  readonly attribute: XmlAttribute | undefined;
  /** The element or attribute that is missing, unknown, surplus, or has a bad value: its name as it is written. */
  readonly name: string;
  /** The name, value or tag that is wrong; of something missing, the name of the element that lacks it. */
  readonly range: TextRange;
  /** Of a bad value: what is there, references decoded and white space collapsed. */
  readonly value: string | undefined;
  /** Of an unknown name: the one that is probably meant, of those that may be there and are not yet. */
  readonly intended: Intended | undefined;
  /** Of an unknown element: whether it is one of this document's elements in another namespace. */
  readonly isForeign: boolean;
}

/** Validates a document against the schema of its kind. Loaded when the first such file opens, since it is large. */
export type SchemaStage = (file: PresenceFile) => readonly SchemaViolation[];
