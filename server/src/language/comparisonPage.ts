import { plainMarkdown } from '../core/markdown';
import { type Message, say, shortened, type Value } from '../core/message';
import type { Comparison, Difference, TotalChange } from './comparison';

/** How a message is put into the reader's language. */
type Words = (value: Value) => string;

/** The largest page: what a person reads, and what a preview shows without delay. */
const MOST_DIFFERENCES = 1000;

/** A comparison as a page of Markdown: what it comes to, each difference below its heading, and the totals. It holds no signature. */
export function comparisonPage({ summary, sections, totals, totalsHeading, notes }: Comparison, words: Words): string {
  const inWords = (message: Message): string => plainMarkdown(words(shortened(message)));
  const blocks = [inWords(summary)];
  let left = MOST_DIFFERENCES;
  for (const { heading, differences } of sections) {
    const shown = differences.slice(0, left);
    left -= shown.length;
    const more = differences.length - shown.length;
    if (shown.length > 0) blocks.push(`## ${inWords(heading)}`, shown.map((difference) => itemOf(difference, inWords)).join('\n'));
    if (more > 0) blocks.push(inWords(more === 1 ? say('1 more is not shown.') : say('{count} more are not shown.', { count: more })));
  }
  const changed = totals.filter((total) => total.changed);
  if (changed.length > 0) blocks.push(`## ${inWords(totalsHeading)}`, tableOf(changed.slice(0, MOST_DIFFERENCES), inWords));
  if (notes.length > 0) blocks.push(notes.map((note) => `- ${inWords(note)}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function itemOf({ title, lines, changes, remark }: Difference, inWords: (message: Message) => string): string {
  const details = [...changes.map(({ message }) => message), ...(remark ? [remark] : [])];
  const [before, after] = [lines.before[0], lines.after[0]];
  const place = placeOf(before, after);
  return [`- **${inWords(title)}** (${inWords(place)})`, ...details.map((detail) => `  - ${inWords(detail)}`)].join('\n');
}

/** Where it begins; of many lines the first. */
function placeOf(before: number | undefined, after: number | undefined): Message {
  if (before === undefined || after === undefined || before === after) return say('line {line}', { line: after ?? before ?? 0 });
  return say('line {before} → line {after}', { before, after });
}

function tableOf(totals: readonly TotalChange[], inWords: (message: Message) => string): string {
  const rows = totals.map(
    ({ name, subject: { vendor }, before, after }) =>
      `| ${plainMarkdown(vendor === undefined ? name : `${name} (${vendor})`)} | ${inWords(before.inWords)} | ${inWords(after.inWords)} |`,
  );
  return [`| ${inWords(say('Name'))} | ${inWords(say('Before'))} | ${inWords(say('After'))} |`, '|:--|--:|--:|', ...rows].join('\n');
}
