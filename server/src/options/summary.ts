import type { TextRange } from '../core/text';

/** What other files may know of an options file (`Analysis.summary`): plain data. All ranges are of the file's text. */
export interface OptionsSummary {
  /** The features that its lines name, each where it is named first, in file order. */
  readonly features: readonly NamedFeature[];
}

export interface NamedFeature {
  /** Without what tells one pool of the feature from the others. */
  readonly name: string;
  readonly range: TextRange;
}
