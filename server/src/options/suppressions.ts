import { afterByteOrderMark, HASH, skip } from '../core/characters';
import { FILE_ENCODING } from '../core/decode';
import type { Finding, Fix } from '../core/finding';
import { partitionPoint } from '../core/ranges';
import type { RuleSettings } from '../core/runRule';
import { DIRECTIVE_PREFIX, ignoreHere, ignoreInFile, type SuppressionComment, type Verb } from '../core/suppressions/directive';
import { type SuppressionSource, Suppressions } from '../core/suppressions/suppressions';
import { insertion, removal, type TextEdit, type TextRange } from '../core/text';
import { lineEndOf } from './rules/edits';
import { rules } from './rules/registry.generated';
import type { OptionsLine, OptionsTree } from './syntax/parse';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ rule }) => rule.id));
const knownRules: ReadonlySet<string> = new Set([...ruleIds, FILE_ENCODING]);

/** The findings that no comment in a file hides, sorted by place as they are, with a note on each comment that hides nothing. */
export function visibleFindings(tree: OptionsTree, findings: readonly Finding[], settings: RuleSettings): readonly Finding[] {
  if (!tree.text.includes(DIRECTIVE_PREFIX)) return findings;
  const suppressions = new Suppressions(new OptionsComments(tree));
  return suppressions.apply(findings, (rule) => rule === undefined || (settings[rule] !== 'off' && rule !== FILE_ENCODING));
}

/** The fixes that hide a finding by a comment: above its line, and for the whole file. None for findings of no rule. */
export function suppressionFixes(tree: OptionsTree, { rule, range }: Finding): Fix[] {
  // After a byte order mark a comment would take the place of what the finding is about.
  if (!ruleIds.has(rule) || (range.start === 0 && range.end === 1 && afterByteOrderMark(tree.text) === 1)) return [];
  const line = tree.lines[lineIndexAt(tree, range.start)];
  const top = afterByteOrderMark(tree.text);
  const comment = (offset: number, verb: Verb): TextEdit =>
    insertion(Math.max(offset, top), `# ${DIRECTIVE_PREFIX}${verb} ${rule}${lineEndOf(tree.text)}`);
  return [ignoreHere(rule, comment(line?.start ?? 0, 'disable-next-line')), ignoreInFile(rule, comment(0, 'disable-file'))];
}

/** The index of the line that an offset is on. */
function lineIndexAt({ lines }: OptionsTree, offset: number): number {
  return Math.max(0, partitionPoint(lines, ({ start }) => start <= offset) - 1);
}

class OptionsComments implements SuppressionSource {
  readonly comments: readonly SuppressionComment[];
  readonly knownRules = knownRules;
  /** Where the next line with data of each line is, from the last line to the first. */
  private readonly next: Int32Array;

  constructor(private readonly tree: OptionsTree) {
    const { text, lines } = tree;
    this.comments = lines.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, start, end }) => {
        if (kind !== 'comment') return [];
        const textStart = skip(text, start, (code) => code === HASH, end);
        return [{ range: { start, end }, text: text.slice(textStart, end), textStart }];
      }),
    );
    this.next = new Int32Array(lines.length + 1).fill(-1);
    for (let index = lines.length - 1; index >= 0; index--) this.next[index] = hasData(lines[index]) ? index : (this.next[index + 1] ?? -1);
  }

  lineScope(comment: SuppressionComment, which: 'next' | 'same'): TextRange | undefined {
    const index = lineIndexAt(this.tree, comment.range.start);
    const line = this.tree.lines[index];
    if (which === 'same') return line && hasData(line) ? this.scopeOf(line) : undefined;
    const next = this.tree.lines[this.next[index + 1] ?? -1];
    return next && { start: comment.range.end, end: this.scopeOf(next).end };
  }

  removalOf({ range }: SuppressionComment): TextEdit {
    const line = this.tree.lines[lineIndexAt(this.tree, range.start)];
    if (!line || hasData(line)) return removal(range);
    return removal({ start: Math.max(line.start, afterByteOrderMark(this.tree.text)), end: line.end });
  }

  /** What is at the very end of the text is within. */
  private scopeOf({ start, end }: OptionsLine): TextRange {
    return { start, end: end === this.tree.text.length ? end + 1 : end };
  }
}

function hasData(line: OptionsLine | undefined): boolean {
  return (line?.words.length ?? 0) > 0;
}
