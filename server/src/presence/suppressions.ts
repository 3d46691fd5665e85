import { afterByteOrderMark, afterLineEnd, isLineEnd, isSpaceOrTab, skip, skipBack } from '../core/characters';
import { Finder } from '../core/finder';
import type { Finding } from '../core/finding';
import type { RuleSettings } from '../core/runRule';
import { DIRECTIVE_PREFIX, type SuppressionComment } from '../core/suppressions/directive';
import { type SuppressionSource, Suppressions } from '../core/suppressions/suppressions';
import { removal, type TextEdit, type TextRange } from '../core/text';
import { CommentPlaces } from '../xml/commentPlaces';
import { isXmlSpace } from '../xml/names';
import type { XmlDocument } from '../xml/tree';
import { nodesOf } from '../xml/walk';
import { documentRules } from './checker';
import type { PresenceFile } from './model/presenceFile';
import { rules } from './rules/registry.generated';
import { XML_ENCODING } from './syntax/decodeXml';

/** Which rules have judged a file: those over the tree, or those that speak for the schema too. */
export type Stage = 'tree' | 'all';

/** The rules over the tree, which are all that the first stage runs. */
const treeRules: ReadonlySet<string> = new Set(documentRules.map(({ id }) => id));

/**
 * The findings of a file that no comment in it hides, with a note on each comment that is unknown or hides nothing; sorted by place, as
 * `findings` must be. What `stage` has not judged yet is not said to be unused.
 */
export function visibleFindings(
  file: PresenceFile,
  findings: readonly Finding[],
  stage: Stage,
  settings: RuleSettings,
): readonly Finding[] {
  if (!file.text.includes(DIRECTIVE_PREFIX)) return findings;
  return new Suppressions(new PresenceComments(file)).apply(findings, (rule) => {
    if (rule === undefined) return stage === 'all';
    return settings[rule] !== 'off' && rule !== XML_ENCODING && (stage === 'all' || treeRules.has(rule));
  });
}

/** The comments of a presence or custom tab file in which Seatkeeper is named. */
class PresenceComments implements SuppressionSource {
  readonly comments: readonly SuppressionComment[];
  readonly knownRules: ReadonlySet<string>;
  private readonly text: string;
  private readonly document: XmlDocument;
  private readonly finder: Finder;
  /** Every comment, in order, ours or not: one about the next line looks past them. */
  private readonly ranges: readonly TextRange[];
  /** The comment among `ranges` that the latest look for content has come to; those before it need no second look. */
  private nextRange = 0;
  private latest = { from: 0, content: -1 };

  constructor({ text, document, kind }: PresenceFile) {
    this.text = text;
    this.document = document;
    this.finder = new Finder(text);
    this.ranges = [...nodesOf(document)].flatMap((node) => (node.kind === 'comment' ? [node.range] : []));
    this.comments = this.ranges.map((range) => readComment(text, range)).filter((comment) => comment.text.includes(DIRECTIVE_PREFIX));
    this.knownRules = new Set([...rules.filter(({ rule }) => rule.kinds.includes(kind)).map(({ rule }) => rule.id), XML_ENCODING]);
  }

  /**
   * The lines of what a comment is about. That is one line, unless something on it goes on: a tag, a text, or an element without
   * others in it is within with all its lines. What is on lines of its own further down in an element is not.
   */
  lineScope({ range }: SuppressionComment, line: 'next' | 'same'): TextRange {
    const places = CommentPlaces.of(this.document);
    if (line === 'same') return { start: places.before(range.start), end: places.after(range.end - 1) };
    const start = this.nextLine(range.end);
    return { start, end: places.after(this.contentFrom(start)) };
  }

  removalOf({ range }: SuppressionComment): TextEdit {
    const { text } = this;
    const start = skipBack(text, range.start, isSpaceOrTab);
    const end = skip(text, range.end, isSpaceOrTab);
    const isFirst = start <= afterByteOrderMark(text) || isLineEnd(text.charCodeAt(start - 1));
    const isLast = end === text.length || isLineEnd(text.charCodeAt(end));
    if (isFirst && isLast) {
      const after = afterLineEnd(text, end);
      // A CR before the line and an LF after it would become one line end.
      const joins = text[start - 1] === '\r' && text[after] === '\n';
      return removal({ start, end: joins ? end : after });
    }
    return removal(isLast ? { start, end } : range);
  }

  /** Where the line after the one that holds an offset begins, or the end of the text. */
  private nextLine(offset: number): number {
    const ends = [this.finder.next('\n', offset), this.finder.next('\r', offset)].filter((at) => at >= 0);
    return afterLineEnd(this.text, Math.min(...ends, this.text.length));
  }

  /** The first offset from `from` on that holds neither white space nor a comment; asked for in ascending order, all together take linear time. */
  private contentFrom(from: number): number {
    if (this.latest.from <= from && from <= this.latest.content) return this.latest.content;
    let at = from;
    for (;;) {
      at = skip(this.text, at, isXmlSpace);
      while ((this.ranges[this.nextRange]?.end ?? Number.POSITIVE_INFINITY) <= at) this.nextRange++;
      const comment = this.ranges[this.nextRange];
      if (!comment || comment.start > at) break;
      at = comment.end;
    }
    this.latest = { from, content: at };
    return at;
  }
}

function readComment(text: string, { start, end }: TextRange): SuppressionComment {
  const isClosed = end - start >= 7 && text.startsWith('-->', end - 3);
  return { range: { start, end }, text: text.slice(start + 4, isClosed ? end - 3 : end), textStart: start + 4 };
}
