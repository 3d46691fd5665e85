import { inlineCode, plainMarkdown } from '../core/markdown';
import { amountOf, joined, type Message, say, shortened, type Value } from '../core/message';
import type { MergeChange, Merged, Quantity } from './merge';

/** How a message is put into the reader's language. */
type Words = (value: Value) => string;

/** The longest table: what a person reads. */
const MOST_ROWS = 500;

/** What is left to do after a merge, and what it changed, as a page of Markdown. */
export function mergePage({ checklist, changes, notes }: Merged, words: Words): string {
  const inWords = (message: Message): string => withCode(words(shortened(message)));
  const rows = changes.filter(({ action }) => action !== 'kept' && action !== 'unchanged');
  const blocks = [
    `## ${inWords(say('What is left to do'))}`,
    checklist.map((item, index) => `${index + 1}. ${inWords(item)}`).join('\n'),
    ...(rows.length > 0 ? [`## ${inWords(say('What has changed'))}`, tableOf(rows.slice(0, MOST_ROWS), inWords)] : []),
    notes.map((note) => `- ${inWords(note)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What a merge comes to, in a sentence. */
export function mergeSummary(changes: readonly MergeChange[]): Message {
  const of = (wanted: MergeChange['action']) => amountOf(changes.filter(({ action }) => action === wanted).length);
  return say('Replaced: {replaced}; added: {added}; there already: {unchanged}; not received, and kept: {kept}', {
    replaced: of('replaced'),
    added: of('added'),
    unchanged: of('unchanged'),
    kept: of('kept'),
  });
}

function tableOf(changes: readonly MergeChange[], inWords: (message: Message) => string): string {
  const rows = changes.map(({ name, vendor, action, before, after }) => {
    const what = action === 'replaced' ? say('replaced') : say('added');
    return `| ${plainMarkdown(`${name} (${vendor})`)} | ${inWords(what)} | ${quantity(before, inWords)} | ${quantity(after, inWords)} |`;
  });
  return [`| ${inWords(say('Name'))} | | ${inWords(say('Before'))} | ${inWords(say('After'))} |`, '|:--|:--|--:|--:|', ...rows].join('\n');
}

function quantity(given: Quantity | undefined, inWords: (message: Message) => string): string {
  if (!given) return '';
  if (!given.isUnlimited) return inWords(joined([amountOf(given.count)]));
  return inWords(
    given.count === 0 ? say('any number') : say('{count}, and any number on some computers', { count: amountOf(given.count) }),
  );
}

/** A text in which what is between backquotes is code, and nothing else is Markdown. */
function withCode(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split('`');
  if (parts.length % 2 === 0) return plainMarkdown(text);
  return parts.map((part, index) => (index % 2 === 1 ? codeOf(part) : plainMarkdown(part))).join('');
}

/** Commands are copied, so they are not cut. */
function codeOf(text: string): string {
  return text.length <= LONGEST_COMMAND ? `\`${text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd')}\`` : inlineCode(text);
}

const LONGEST_COMMAND = 1000;
