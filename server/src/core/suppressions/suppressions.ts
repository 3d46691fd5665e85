import type { Finding } from '../finding';
import { byPlace, byRange } from '../ranges';
import type { TextEdit, TextRange } from '../text';
import {
  type Claim,
  type Directive,
  isDirective,
  isMisspelled,
  type MisspelledDirective,
  type NamedRule,
  readDirective,
  type SuppressionComment,
} from './directive';
import { misspelledNote, unknownRuleNote, unusedDirectiveNote, unusedRuleNote } from './notes';

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
  private readonly misspelled: readonly MisspelledDirective[];

  constructor(private readonly source: SuppressionSource) {
    const read = source.comments.map(readDirective).filter((directive) => directive !== undefined);
    this.directives = read.filter(isDirective);
    this.misspelled = read.filter(isMisspelled);
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
    return [...kept, ...notes].sort(byRange);
  }

  private scopeOf({ comment, verb }: Directive): TextRange | undefined {
    return this.source.lineScope(comment, verb === 'disable-line' ? 'same' : 'next');
  }

  private notes(claims: readonly Claim[], ran: (rule: string | undefined) => boolean): Finding[] {
    const { source } = this;
    const removalOf = (comment: SuppressionComment): TextEdit => source.removalOf(comment);
    const notes = this.misspelled.slice(0, MOST_NOTES).map((directive) => misspelledNote(directive, removalOf));
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

interface Span {
  readonly start: number;
  end: number;
  readonly claim: Claim;
  /** The rules that were switched on again before the end, and where. */
  readonly exceptions: Map<string, number>;
}

/** The key of what holds for all rules: no rule has an empty name. */
const ALL = '';

/** Spans of one rule. Places are asked for in ascending order, so that all questions together take linear time. */
class Spans {
  private readonly spans: Span[] = [];
  private readonly begun: Span[] = [];
  private next = 0;

  add(span: Span): void {
    this.spans.push(span);
  }

  sort(): void {
    this.spans.sort(byPlace);
  }

  /** The span that began last of those that hold the offset, or undefined. */
  holding(offset: number): Span | undefined {
    for (let span = this.spans[this.next]; span && span.start <= offset; span = this.spans[this.next]) {
      this.begun.push(span);
      this.next++;
    }
    // One that has ended stays so for all later places; under one that goes on it does no harm.
    while ((this.begun.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) this.begun.pop();
    return this.begun.at(-1);
  }
}

/** Spans by rule. Lines, regions and whole files are kept apart, since only spans of a region have exceptions, and those never overlap. */
class Layer {
  private readonly byRule = new Map<string, Spans>();

  add(span: Span): void {
    const key = span.claim.rule?.id ?? ALL;
    const spans = this.byRule.get(key) ?? new Spans();
    this.byRule.set(key, spans);
    spans.add(span);
  }

  sort(): void {
    for (const spans of this.byRule.values()) spans.sort();
  }

  claimOn(rule: string, offset: number): Claim | undefined {
    const own = this.byRule.get(rule)?.holding(offset);
    if (own) return own.claim;
    const all = this.byRule.get(ALL)?.holding(offset);
    return all && (all.exceptions.get(rule) ?? Number.POSITIVE_INFINITY) > offset ? all.claim : undefined;
  }
}

/** Where in a file which rules are switched off, and by which comment. */
class Coverage {
  private readonly lines = new Layer();
  private readonly regions = new Layer();
  private readonly file = new Layer();
  private readonly open = new Map<string, Span>();
  readonly claims: Claim[] = [];

  /** `scopeOf` gives the range that a directive about one line holds in. */
  constructor(directives: readonly Directive[], scopeOf: (directive: Directive) => TextRange | undefined) {
    for (const directive of directives) this.add(directive, scopeOf);
    for (const layer of [this.lines, this.regions, this.file]) layer.sort();
  }

  /** Whether a finding of a rule is hidden; the comment that hides it counts as used. Places are asked for in ascending order. */
  hides(rule: string, offset: number): boolean {
    const claim = this.lines.claimOn(rule, offset) ?? this.regions.claimOn(rule, offset) ?? this.file.claimOn(rule, offset);
    if (claim) claim.used = true;
    return claim !== undefined;
  }

  private add(directive: Directive, scopeOf: (directive: Directive) => TextRange | undefined): void {
    const { verb, comment, rules } = directive;
    const claims = (rules.length === 0 ? [undefined] : rules).map((rule): Claim => ({ directive, rule, used: false }));
    const scope = verb === 'disable-line' || verb === 'disable-next-line' ? scopeOf(directive) : undefined;
    for (const claim of claims) {
      this.claims.push(claim);
      switch (verb) {
        case 'disable-file':
          this.file.add(spanOf(claim, { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }));
          break;
        case 'disable':
          this.begin(claim, comment.range);
          break;
        case 'enable':
          this.end(claim, comment.range.start);
          break;
        default:
          if (scope) this.lines.add(spanOf(claim, scope));
      }
    }
  }

  private begin(claim: Claim, comment: TextRange): void {
    const key = claim.rule?.id ?? ALL;
    const before = this.open.get(key);
    if (before) before.end = comment.start;
    const span = spanOf(claim, { start: comment.end, end: Number.POSITIVE_INFINITY });
    this.open.set(key, span);
    this.regions.add(span);
  }

  private end(claim: Claim, offset: number): void {
    if (claim.rule === undefined) {
      for (const span of this.open.values()) span.end = offset;
      claim.used = this.open.size > 0;
      this.open.clear();
      return;
    }
    const { id } = claim.rule;
    const own = this.open.get(id);
    if (own) {
      own.end = offset;
      this.open.delete(id);
    }
    const all = this.open.get(ALL);
    const isException = all !== undefined && !all.exceptions.has(id);
    if (isException) all.exceptions.set(id, offset);
    claim.used = own !== undefined || isException;
  }
}

function spanOf(claim: Claim, { start, end }: TextRange): Span {
  return { start, end, claim, exceptions: new Map() };
}
