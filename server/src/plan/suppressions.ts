import { afterByteOrderMark, lineEndFrom } from '../core/characters';
import { FILE_ENCODING } from '../core/decode';
import type { Finding, Fix } from '../core/finding';
import { partitionPoint } from '../core/ranges';
import type { RuleSettings } from '../core/runRule';
import { DIRECTIVE_PREFIX, ignoreHere, ignoreInFile, type SuppressionComment, type Verb } from '../core/suppressions/directive';
import { type SuppressionSource, Suppressions } from '../core/suppressions/suppressions';
import { insertion, removal, type TextEdit, type TextRange } from '../core/text';
import { rules } from './rules/registry.generated';
import { commentsOf, type PlanTree } from './syntax/parsePlan';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ rule }) => rule.id));
const knownRules: ReadonlySet<string> = new Set([...ruleIds, FILE_ENCODING]);

/** The findings that no comment in a plan hides, sorted by place as they are, with a note on each comment that hides nothing. */
export function visibleFindings(tree: PlanTree, findings: readonly Finding[], settings: RuleSettings): readonly Finding[] {
  if (!tree.text.includes(DIRECTIVE_PREFIX)) return findings;
  const suppressions = new Suppressions(new PlanComments(tree.text));
  return suppressions.apply(findings, (rule) => rule === undefined || (settings[rule] !== 'off' && rule !== FILE_ENCODING));
}

/** The fixes that hide a finding by a comment: above its line, and for the whole file. None for findings of no rule. */
export function suppressionFixes({ text }: PlanTree, { rule, range }: Finding): Fix[] {
  if (!ruleIds.has(rule)) return [];
  const top = afterByteOrderMark(text);
  const lineEnd = lineEndFrom(text, 0) ?? '\n';
  const line = startOfLine(text, range.start);
  const indent = /^[ \t]*/.exec(text.slice(line, range.start))?.[0] ?? '';
  const comment = (offset: number, verb: Verb, before = ''): TextEdit =>
    insertion(Math.max(offset, top), `${before}// ${DIRECTIVE_PREFIX}${verb} ${rule}${lineEnd}`);
  return [ignoreHere(rule, comment(line, 'disable-next-line', indent)), ignoreInFile(rule, comment(0, 'disable-file'))];
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** What comments of a plan hide: findings that begin on their own line, or on the next one that is more than comments. */
class PlanComments implements SuppressionSource {
  readonly comments: readonly SuppressionComment[];
  readonly knownRules = knownRules;
  private readonly lines: readonly { readonly start: number; readonly end: number; readonly hasData: boolean }[];

  constructor(private readonly text: string) {
    const ranges = commentsOf(text);
    this.comments = ranges.map((range) => {
      const written = text.slice(range.start, range.end);
      const isBlock = written.startsWith('/*');
      const end = isBlock && written.endsWith('*/') ? range.end - 2 : range.end;
      return { range, text: text.slice(range.start + 2, end), textStart: range.start + 2 };
    });
    let next = 0;
    this.lines = Array.from(text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g), ({ 0: line, index }) => ({
      start: index,
      end: index + line.length,
    })).map(({ start, end }) => {
      let bare = '';
      let at = start;
      while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next++;
      for (let i = next; i < ranges.length && (ranges[i]?.start ?? end) < end; i++) {
        bare += text.slice(at, Math.max(at, ranges[i]?.start ?? at));
        at = Math.min(end, ranges[i]?.end ?? at);
      }
      bare += text.slice(at, end);
      return { start, end, hasData: /\S/.test(bare) };
    });
  }

  lineScope(comment: SuppressionComment, which: 'next' | 'same'): TextRange | undefined {
    const index = this.lineAt(which === 'same' ? comment.range.start : comment.range.end);
    if (which === 'same') return this.scopeOf(this.lines[index]);
    const next = this.lines.slice(index + 1, index + 1000).find(({ hasData }) => hasData);
    return next && { start: comment.range.end, end: this.scopeOf(next)?.end ?? next.end };
  }

  removalOf({ range }: SuppressionComment): TextEdit {
    const line = this.lines[this.lineAt(range.start)];
    if (!line || line.hasData || range.end > line.end) return removal(range);
    return removal({ start: Math.max(line.start, afterByteOrderMark(this.text)), end: line.end });
  }

  private lineAt(offset: number): number {
    return Math.max(0, partitionPoint(this.lines, ({ start }) => start <= offset) - 1);
  }

  /** What is at the very end of the text is within. */
  private scopeOf(line: TextRange | undefined): TextRange | undefined {
    return line && { start: line.start, end: line.end === this.text.length ? line.end + 1 : line.end };
  }
}
