import type { Finding } from './finding';
import { type Claim, Coverage } from './suppressionCoverage';
import {
  type Directive,
  isDirective,
  isMisspelt,
  type MisspeltDirective,
  type NamedRule,
  readDirective,
  type SuppressionComment,
} from './suppressionDirective';
import { misspeltNote, unknownRuleNote, unusedDirectiveNote, unusedRuleNote } from './suppressionNotes';
import type { TextEdit, TextRange } from './text';

/** What a language tells of the comments in one of its files. */
export interface SuppressionSource {
  /** Comments in file order; those that are not suppressions may be among them. */
  readonly comments: readonly SuppressionComment[];
  /**
   * Where a comment about one line holds: all of the next record or element after the comment, or of the one that the comment is in;
   * undefined if there is none. A range that shall hold what is at the very end of the text ends after it.
   */
  lineScope(comment: SuppressionComment, line: 'next' | 'same'): TextRange | undefined;
  /** The edit that takes a comment out, with the line that it would leave empty. */
  removalOf(comment: SuppressionComment): TextEdit;
  /** The ids of all rules that a comment in such a file may name. */
  readonly knownRules: ReadonlySet<string>;
}

/** More than anyone reads of what is wrong with the comments of one file. */
const MOST_NOTES = 10_000;

/** The comments of one file that hide findings. */
export class Suppressions {
  private readonly directives: readonly Directive[];
  private readonly misspelled: readonly MisspeltDirective[];

  constructor(private readonly source: SuppressionSource) {
    const read = source.comments.map(readDirective).filter((directive) => directive !== undefined);
    this.directives = read.filter(isDirective);
    this.misspelled = read.filter(isMisspelt);
  }

  /** Whether a rule is switched off by name for the whole file. */
  isOffInFile(rule: string): boolean {
    return this.directives.some(({ verb, rules }) => verb === 'disable-file' && rules.some(({ id }) => id === rule));
  }

  /**
   * The findings that stay, and a note on each comment, or each rule named in one, that is unknown or hides nothing; sorted by place.
   *
   * `findings` are sorted by place. `ran` says whether the silence of a rule means anything: not if it is switched off. Asked about
   * undefined it says so of all rules together, for comments that name none.
   */
  apply(findings: readonly Finding[], ran: (rule: string | undefined) => boolean): Finding[] {
    const coverage = new Coverage(this.directives, (directive) => this.scopeOf(directive));
    const kept = findings.filter(({ rule, range }) => !coverage.hides(rule, range.start));
    const notes = this.notes(coverage.claims, ran);
    if (notes.length === 0) return kept;
    return [...kept, ...notes].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  private scopeOf({ comment, verb }: Directive): TextRange | undefined {
    return this.source.lineScope(comment, verb === 'disable-line' ? 'same' : 'next');
  }

  private notes(claims: readonly Claim[], ran: (rule: string | undefined) => boolean): Finding[] {
    const { source } = this;
    const removalOf = (comment: SuppressionComment): TextEdit => source.removalOf(comment);
    const notes = this.misspelled.slice(0, MOST_NOTES).map((directive) => misspeltNote(directive, removalOf));
    let next = 0;
    while (next < claims.length && notes.length < MOST_NOTES) {
      const { directive } = claims[next] as Claim;
      const ofDirective = claims.slice(next, next + Math.max(1, directive.rules.length));
      next += ofDirective.length;
      const isUnused = ({ rule, used }: Claim): boolean => !used && ran(rule?.id);
      if (ofDirective.every((claim) => isKnown(source, claim.rule) && isUnused(claim))) {
        notes.push(unusedDirectiveNote(directive, removalOf));
        continue;
      }
      for (const claim of ofDirective) {
        const { rule } = claim;
        if (rule === undefined) continue;
        if (!isKnown(source, rule)) notes.push(unknownRuleNote(directive, rule, source.knownRules, removalOf));
        else if (isUnused(claim)) notes.push(unusedRuleNote({ ...claim, rule }, removalOf));
      }
    }
    return notes;
  }
}

function isKnown(source: SuppressionSource, rule: NamedRule | undefined): boolean {
  return rule === undefined || source.knownRules.has(rule.id);
}
