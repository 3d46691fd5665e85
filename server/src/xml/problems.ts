import type { TextRange } from '../core/text';

/** Everything that makes a text no well-formed XML document (XML 1.0 and Namespaces in XML 1.0). */
export type ProblemKind =
  | 'illegal-character'
  | 'bare-less-than'
  | 'bare-ampersand'
  | 'unknown-entity'
  | 'illegal-character-reference'
  | 'cdata-end-in-text'
  | 'text-outside-root'
  | 'no-root'
  | 'second-root'
  | 'tag-not-closed'
  | 'name-missing'
  | 'stray-in-tag'
  | 'attribute-without-value'
  | 'attribute-not-quoted'
  | 'attribute-not-closed'
  | 'attribute-less-than'
  | 'attribute-no-space'
  | 'attribute-repeated'
  | 'end-tag-missing'
  | 'end-tag-unexpected'
  | 'comment-not-closed'
  | 'comment-double-hyphen'
  | 'cdata-not-closed'
  | 'instruction-not-closed'
  | 'instruction-target'
  | 'declaration-misplaced'
  | 'declaration-malformed'
  | 'doctype'
  | 'doctype-malformed'
  | 'prefix-undeclared'
  | 'prefix-illegal'
  | 'name-illegal';

/** One place where a text is no well-formed XML; `doctype` alone is well-formed and only told of. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly range: TextRange;
  /** What the message speaks of: a name, a character. */
  readonly about: string;
}
