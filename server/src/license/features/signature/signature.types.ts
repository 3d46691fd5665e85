import type { Message } from '../../../core/message';
import type { TextRange } from '../../../core/text';

/** What a record consists of, for guidance while it is being written. */
export interface RecordSignature {
  /** The keyword and the names of all fields, those in brackets that may be missing. */
  readonly label: string;
  /** What the record is for; Markdown. */
  readonly documentation: readonly Message[];
  readonly fields: readonly SignatureField[];
  /** The index of the field that the cursor is in, or that comes next there. */
  readonly active: number;
}

export interface SignatureField {
  /** Where the field’s name is in the signature’s label. */
  readonly labelRange: TextRange;
  /** What goes into the field; Markdown. */
  readonly documentation: readonly Message[];
}
