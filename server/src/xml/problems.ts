import { partitionPoint } from '../core/ranges';
import type { TextEdit, TextRange } from '../core/text';
import type { XmlDocument } from './tree';

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
  | 'root-closed-early'
  | 'tag-not-closed'
  | 'name-missing'
  | 'stray-in-tag'
  | 'start-tag-damaged'
  | 'end-tag-damaged'
  | 'comment-damaged'
  | 'comment-nested'
  | 'cdata-damaged'
  | 'doctype-damaged'
  | 'merge-conflict'
  | 'web-page'
  | 'quote-doubled'
  | 'quote-missing'
  | 'quotes-mixed'
  | 'quote-misplaced'
  | 'equals-damaged'
  | 'attribute-without-value'
  | 'attribute-no-equals'
  | 'attribute-not-quoted'
  | 'attribute-not-closed'
  | 'attribute-less-than'
  | 'attribute-no-space'
  | 'attribute-repeated'
  | 'end-tag-missing'
  | 'end-tag-unexpected'
  | 'end-tag-misnamed'
  | 'comment-not-closed'
  | 'comment-double-hyphen'
  | 'cdata-not-closed'
  | 'cdata-in-cdata'
  | 'instruction-not-closed'
  | 'instruction-target'
  | 'declaration-misplaced'
  | 'declaration-malformed'
  | 'doctype'
  | 'doctype-malformed'
  | 'prefix-undeclared'
  | 'prefix-illegal'
  | 'name-illegal';

/** What is told of though the text is well-formed: entities that are not expanded, and a CDATA section that probably lost its end. */
const wellFormedKinds: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['doctype', 'cdata-in-cdata']);

/** Whether a text with a problem of this kind is not a well-formed XML. */
export function breaksXml({ kind }: Problem): boolean {
  return !wellFormedKinds.has(kind);
}

/** One place where a text is not a well-formed XML, or, for some kinds, hardly means what it says. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly range: TextRange;
  /** What the message speaks of: a name, a character. */
  readonly about: string;
  /** Where what is missing had best be put in. */
  readonly place?: number;
  /** How what was meant is written, where the text shows it. */
  readonly repair?: Repair;
}

export interface Repair {
  readonly edits: readonly TextEdit[];
  /** Whether the text can be read in no other way. */
  readonly isCertain: boolean;
}

/** Whether a range of a document is not well-formed; what is only told of, such as a DOCTYPE, does not count. Takes the logarithm of the number of problems. */
export function hasProblemWithin({ problems }: XmlDocument, { start, end }: TextRange): boolean {
  for (let at = partitionPoint(problems, (problem) => problem.range.start < start); at < problems.length; at++) {
    const problem = problems[at];
    if (!problem || problem.range.start >= end) return false;
    if (breaksXml(problem)) return true;
  }
  return false;
}
