import type { Finding, Severity } from '../core/finding';
import { severities } from '../core/finding';
import { partitionPoint } from '../core/ranges';
import type { TextRange } from '../core/text';
import type { Preview } from './preview';

/** So many findings of one part are said in words. */
const MOST_SAID = 5;

/** What is found in one part of a preview. */
export interface Mark {
  readonly part: number;
  /** The worst. */
  readonly severity: Severity;
  readonly count: number;
  /** The first of them. */
  readonly findings: readonly Finding[];
}

export interface Marks {
  readonly states: readonly Mark[];
  readonly transitions: readonly Mark[];
  readonly tabs: readonly Mark[];
  /** What is found outside of these. */
  readonly file: Mark | undefined;
}

/** Marks each finding at the part of a preview that it begins in. */
export function marksOf(preview: Preview, findings: readonly Finding[]): Marks {
  const kinds = {
    states: new Marking(preview.kind === 'menu' ? preview.states : []),
    transitions: new Marking(preview.kind === 'menu' ? preview.transitions : []),
    tabs: new Marking(preview.kind === 'tabs' ? preview.tabs : []),
  };
  const file = new Marking([{ range: { start: 0, end: Number.POSITIVE_INFINITY } }]);
  for (const finding of findings)
    if (!kinds.states.take(finding) && !kinds.transitions.take(finding) && !kinds.tabs.take(finding)) file.take(finding);
  return { states: kinds.states.marks(), transitions: kinds.transitions.marks(), tabs: kinds.tabs.marks(), file: file.marks()[0] };
}

/** The parts of one kind, which do not overlap. */
class Marking {
  private readonly places: readonly (TextRange & { readonly part: number })[];
  private readonly found = new Map<number, Finding[]>();

  constructor(parts: readonly { readonly range: TextRange | undefined }[]) {
    this.places = parts.flatMap(({ range }, part) => (range ? [{ ...range, part }] : [])).sort((a, b) => a.start - b.start);
  }

  /** Whether a finding belongs to one of the parts. */
  take(finding: Finding): boolean {
    const { start } = finding.range;
    const place = this.places[partitionPoint(this.places, (candidate) => candidate.start <= start) - 1];
    if (!place || start >= place.end) return false;
    const others = this.found.get(place.part);
    if (others) others.push(finding);
    else this.found.set(place.part, [finding]);
    return true;
  }

  marks(): Mark[] {
    return [...this.found].map(([part, findings]) => ({
      part,
      severity: worstOf(findings),
      count: findings.length,
      findings: findings.slice(0, MOST_SAID),
    }));
  }
}

function worstOf(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
}
