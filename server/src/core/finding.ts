import type { LineIndex } from './lineIndex';
import type { Message } from './message';
import { shiftRange, type TextEdit, type TextRange } from './text';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A change that fixes a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** True when "fix all" may apply it unasked: the outcome is certain and no signed byte changes. */
  readonly safe: boolean;
  /** The title under which it is offered for all findings of the rule at once, though it is not safe. */
  readonly all?: Message;
}

/** A file that a place is in. */
export interface PlaceInFile {
  readonly uri: string;
  /** For people. */
  readonly name: string;
  readonly lines: LineIndex;
}

/** Another place that helps to understand a finding. */
export interface RelatedPlace {
  readonly range: TextRange;
  /** The other file that the range is in; without one, it is in the text itself. */
  readonly file?: PlaceInFile;
  readonly message: Message;
}

/** What a rule reports: everything but the rule's own name and severity. */
export interface Report {
  readonly range: TextRange;
  /**
   * Its first line is a headline of about 80 characters, without a full stop, that says what is wrong, and what to do if there is room; the rest, if any, says
   * after a line end why it matters and what to do. headline.ts takes it apart.
   */
  readonly message: Message;
  /** The preferred fix first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** Whether a schema finds it too: an editor that checks the file by it is not told again. */
  readonly isOfSchema?: true;
  /** How an editor may draw the range: `unnecessary` fades it, `deprecated` strikes it through. */
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
}

/** One thing wrong, or worth knowing, at one place of a text. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** The finding with every offset in it moved by `offset`. */
export function shiftFinding(finding: Finding, offset: number): Finding {
  if (offset === 0) return finding;
  const range = shiftRange(finding.range, offset);
  const fixes = finding.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, range: shiftRange(edit.range, offset) })),
  }));
  const related = finding.related?.map((place) => (place.file ? place : { ...place, range: shiftRange(place.range, offset) }));
  return { ...finding, range, ...(fixes && { fixes }), ...(related && { related }) };
}
