import { detailsOf, headlineOf } from '../core/headline';
import { type Message, say } from '../core/message';
import type { Story, StoryParagraph, StorySection } from '../language/story';
import type { Words } from './words';

/** A story as a page of Markdown. */
export function storyMarkdown({ sections }: Pick<Story, 'sections'>, words: Words): string {
  return sections.map((section) => sectionMarkdown(section, words)).join('\n');
}

function sectionMarkdown({ heading, paragraphs, table }: StorySection, words: Words): string {
  const parts = [`## ${plain(words.of(heading))}`, ...paragraphs.map((paragraph) => paragraphMarkdown(paragraph, words))];
  if (table && table.rows.length > 0) {
    const rows = table.rows.map((row) => rowOf(row.map((cell) => cellText(cell, words))));
    parts.push(
      [
        rowOf(table.columns.map((column) => words.of(column))),
        rowOf(
          table.columns.map(() => '---'),
          true,
        ),
        ...rows,
      ].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function paragraphMarkdown({ text, line, severity }: StoryParagraph, words: Words): string {
  const whole = words.of(text);
  const details = detailsOf(whole);
  const headline = plain(headlineOf(whole));
  const place = line === undefined ? '' : ` (${plain(words.of(say('line {line}', { line })))})`;
  return `${severity ? `**${headline}**` : headline}${place}${details === '' ? '' : `  \n${plain(details)}`}`;
}

function rowOf(cells: readonly string[], isRule = false): string {
  return `| ${cells.map((cell) => (isRule ? cell : plain(cell))).join(' | ')} |`;
}

function cellText(cell: Message | string | number, words: Words): string {
  return typeof cell === 'object' ? words.of(cell) : String(cell);
}

/** A text in one line, in which Markdown and HTML mean nothing; what cannot be seen becomes U+FFFD. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd')
    .replace(/[\\`*_{}[\]()#+!|<>&~$:@-]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)\./, '$1\\.');
}
