import { HASH, isLineEnd, skip, skipBack } from '../core/characters';
import { FILE_ENCODING } from '../core/decode';
import type { Finding } from '../core/finding';
import { byRange, lastStartAt } from '../core/ranges';
import { DIRECTIVE_PREFIX, type SuppressionComment } from '../core/suppressions/directive';
import { type SuppressionSource, Suppressions } from '../core/suppressions/suppressions';
import { removal, type TextEdit, type TextRange } from '../core/text';
import { type CheckOptions, exclusiveRules, type LicenseChecker } from './checker';
import { rules } from './rules/registry.generated';
import { isSpace } from './syntax/characters';
import type { LicenseTree } from './syntax/parse';
import { firstOfLines, lastOfLines } from './syntax/physicalLines';
import type { LicenseRecord } from './syntax/record';
import type { Trivia } from './syntax/tokens';

const knownRules: ReadonlySet<string> = new Set([...rules.map(({ rule }) => rule.id), FILE_ENCODING]);
const exclusiveIds: ReadonlySet<string> = new Set(exclusiveRules.map((rule) => rule.id));

/**
 * What a checker finds in a license file and no comment in the file hides, sorted by place, with a note on each comment that hides nothing.
 * `notes` are findings from outside the rules, such as those about the file's encoding.
 */
export function visibleFindings(
  checker: LicenseChecker,
  tree: LicenseTree,
  options: CheckOptions,
  notes: readonly Finding[] = [],
): readonly Finding[] {
  const suppressions = tree.text.includes(DIRECTIVE_PREFIX) ? new Suppressions(new LicenseComments(tree)) : undefined;
  // Such a rule keeps all others from running: to hide what it says is to want theirs.
  const off = suppressions ? [...exclusiveIds].filter((rule) => suppressions.isOffInFile(rule)) : [];
  const settings =
    off.length === 0
      ? options
      : { ...options, rules: { ...options.rules, ...Object.fromEntries(off.map((rule) => [rule, 'off' as const])) } };
  const found = checker.check(tree, settings);
  const findings = notes.length === 0 ? found : [...notes, ...found].sort(byRange);
  if (!suppressions) return findings;
  const isOurs = !found.some(({ rule }) => exclusiveIds.has(rule));
  return suppressions.apply(
    findings,
    (rule) => isOurs && (rule === undefined || (settings.rules[rule] !== 'off' && rule !== FILE_ENCODING)),
  );
}

/** The comments of a license file in which Seatkeeper is named: lines of their own, and `seatkeeper-disable-line` after data. */
class LicenseComments implements SuppressionSource {
  readonly comments: readonly SuppressionComment[];
  readonly knownRules = knownRules;
  /** The record that the latest comment was about, and where its lines end: of many comments in a row not each has to look for them. */
  private latest = { index: -1, end: 0 };

  constructor(private readonly tree: LicenseTree) {
    this.comments = findComments(tree);
  }

  lineScope(comment: SuppressionComment, line: 'next' | 'same'): TextRange | undefined {
    const index = this.recordOf(comment);
    const isOwnLine = this.tree.records[index]?.kind === 'comment';
    if (line === 'same')
      return isOwnLine ? undefined : { start: this.startOf(firstOfLines(this.tree, index)), end: this.endOfLines(index) };
    if (!isOwnLine) return undefined;
    if (this.latest.index < index) this.latest = this.dataFrom(index + 1);
    return this.latest.index < this.tree.records.length ? { start: comment.range.end, end: this.latest.end } : undefined;
  }

  removalOf(comment: SuppressionComment): TextEdit {
    const index = this.recordOf(comment);
    const record = this.tree.records[index];
    const offset = this.startOf(index);
    if (record?.kind === 'comment') {
      const bom = record.trivia[0]?.kind === 'byteOrderMark' ? 1 : 0;
      return removal({ start: offset + bom, end: offset + record.text.length });
    }
    return removal({ start: skipBack(this.tree.text, comment.range.start, isSpace, offset), end: comment.range.end });
  }

  private recordOf(comment: SuppressionComment): number {
    return lastStartAt(this.tree.starts, comment.range.start);
  }

  private startOf(index: number): number {
    return this.tree.starts[index] ?? this.tree.text.length;
  }

  /** After the last record on the lines of a record; what is at the end of the text is within. */
  private endOfLines(index: number): number {
    const after = lastOfLines(this.tree, index) + 1;
    return after < this.tree.records.length ? this.startOf(after) : this.tree.text.length + 1;
  }

  /** The first record from `index` on that is neither comment nor space. */
  private dataFrom(index: number): { index: number; end: number } {
    const { records } = this.tree;
    let data = index;
    while (records[data]?.kind === 'comment' || records[data]?.kind === 'space') data++;
    return { index: data, end: this.endOfLines(data) };
  }
}

function findComments(tree: LicenseTree): SuppressionComment[] {
  const { text, records, starts } = tree;
  const comments: SuppressionComment[] = [];
  for (let hit = text.indexOf(DIRECTIVE_PREFIX); hit >= 0; ) {
    const index = lastStartAt(starts, hit);
    const record = records[index] as LicenseRecord;
    const start = starts[index] ?? 0;
    for (const trivia of record.trivia) {
      const comment = commentIn(record, trivia, start);
      if (comment && (record.kind === 'comment' || /^\s*seatkeeper-disable-line(?![\w-])/.test(comment.text))) comments.push(comment);
    }
    hit = text.indexOf(DIRECTIVE_PREFIX, start + record.text.length);
  }
  return comments;
}

/** The comment that a trivia is, or that it holds after a backslash; not one that is in the middle of a record. */
function commentIn(record: LicenseRecord, trivia: Trivia, offset: number): SuppressionComment | undefined {
  if (trivia.inWord || (trivia.kind !== 'comment' && trivia.kind !== 'continuation' && trivia.kind !== 'danglingBackslash'))
    return undefined;
  const start = skip(record.text, trivia.start, (code) => code !== HASH, trivia.end);
  if (start === trivia.end) return undefined;
  const end = skipBack(record.text, trivia.end, isLineEnd);
  const textStart = skip(record.text, start, (code) => code === HASH, end);
  return {
    range: { start: start + offset, end: end + offset },
    text: record.text.slice(textStart, end),
    textStart: textStart + offset,
  };
}
