import { detailsOf, headlineOf } from '../core/headline';
import { type Message, render } from '../core/message';
import type { Story, StoryParagraph, StorySection } from '../language/story';
import { withoutCommands } from './formats/buildCommands';
import { visibleText } from './formats/visible';

/** A story as Markdown: headings, lists, and tables. */
export function storyMarkdown({ sections }: Pick<Story, 'sections'>): string {
  return withoutCommands(sections.map(sectionMarkdown).join('\n'));
}

function sectionMarkdown({ heading, paragraphs, table }: StorySection): string {
  const parts = [`## ${plain(render(heading))}\n`];
  if (paragraphs.length > 0) parts.push(paragraphs.map(itemOf).join(''));
  if (table && table.rows.length > 0) {
    const numbers = table.columns.map((_, column) => table.rows.every((row) => typeof row[column] === 'number'));
    const rule = numbers.map((isNumber) => (isNumber ? '---:' : '---'));
    parts.push([table.columns.map((name) => plain(render(name))), rule, ...table.rows.map((row) => row.map(cellText))].map(rowOf).join(''));
  }
  return parts.join('\n');
}

function itemOf({ text, line, severity }: StoryParagraph): string {
  const whole = render(text);
  const place = line === undefined ? '' : ` (line ${line})`;
  const details = detailsOf(whole);
  const headline = `${plain(headlineOf(whole))}${place}`;
  return `- ${severity ? `**${headline}**` : headline}${details === '' ? '' : `  \n  ${plain(details)}`}\n`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function cellText(cell: Message | string | number): string {
  return plain(typeof cell === 'object' ? render(cell) : String(cell));
}

/** A text in one line, in which Markdown and HTML mean nothing, and which can be read as it is too. */
function plain(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>|&~#]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, (sign) => `\\${sign}`);
}
