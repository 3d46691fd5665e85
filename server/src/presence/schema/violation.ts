import type { XmlAttribute, XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';

/** One error of the schema validation, joined to the place in the document that it speaks of. */
export interface SchemaViolation {
  readonly kind: 'missingElement' | 'missingAttribute' | 'unknownElement' | 'unknownAttribute' | 'tooMany' | 'tooFew' | 'badValue';
  /** The element that the error is in: of an unknown or surplus element, that element itself. */
  readonly element: XmlElement;
  /** The attribute whose value or name is wrong. */
  readonly attribute: XmlAttribute | undefined;
  /** The name that is missing, unknown, or repeated too often or too seldom. */
  readonly name: string;
}

/** Validates a document against the schema of its kind. Loaded when the first such file opens, since it is large. */
export type SchemaStage = (file: PresenceFile) => readonly SchemaViolation[];
