import type { Finding } from './finding';
import type { Message } from './message';
import type { TextRange } from './text';

/** What is said of one token. */
export interface Hover {
  /** The token, in 0-based UTF-16 offsets of the file. */
  readonly range: TextRange;
  /** Paragraphs of Markdown. Values taken from the file are in them as inline code. */
  readonly contents: readonly Message[];
}

/** Whether an administrator may change a token. */
export interface Change {
  /** A few words, said first. */
  readonly verdict: Message;
  /** What follows from it, said last. */
  readonly why?: Message;
}

/** A paragraph that says what is wrong with a token. */
export interface Fault {
  readonly fault: Message;
  /** The rules whose findings say the same; any rule where there is none. */
  readonly rules: readonly string[];
}

export type Paragraph = Message | Fault;

/** The findings of a file, worked out when they are asked for. */
export type FindingsOf = () => readonly Finding[];

/** A paragraph that says what is wrong; left out where a finding of `rules`, or of any rule if none is named, says so of the same token. */
export function fault(message: Message, ...rules: readonly string[]): Fault {
  return { fault: message, rules };
}

/** The hover of a token: first whether it may be changed, and nothing that a finding on it says already, since an editor shows both together. */
export function hoverOf(range: TextRange, { verdict, why }: Change, paragraphs: readonly Paragraph[], findings?: FindingsOf): Hover {
  let here: readonly Finding[] | undefined;
  const isSaid = ({ rules }: Fault): boolean => {
    here ??= findings?.().filter((finding) => isOn(finding.range, range)) ?? [];
    return here.some(({ rule }) => rules.length === 0 || rules.includes(rule));
  };
  const contents = [verdict];
  for (const paragraph of paragraphs) {
    if (!('fault' in paragraph)) contents.push(paragraph);
    else if (!isSaid(paragraph)) contents.push(paragraph.fault);
  }
  if (why) contents.push(why);
  return { range, contents };
}

/** Whether a finding is about a token: it begins or ends in it. One that goes over it on both sides is about more. */
function isOn(finding: TextRange, { start, end }: TextRange): boolean {
  return finding.start < end && finding.end > start && (finding.start >= start || finding.end <= end);
}
