import picocolors from 'picocolors';
import { detailsOf, headlineOf } from '../core/headline';
import { type Message, render } from '../core/message';
import type { Story, StoryParagraph, StorySection, StoryTable } from '../language/story';
import { visibleText } from './formats/visible';
import { wrap } from './wrap';

/** So wide is a column of a table at most; longer texts are cut. */
const WIDEST_COLUMN = 64;
/** The last column has what is left of a terminal, and this where there is none. */
const WIDEST_LAST = 160;

/** A story for people: sections with headings, paragraphs wrapped at so many columns, and tables. */
export function storyText({ sections }: Pick<Story, 'sections'>, columns: number, isColored: boolean): string {
  const colors = picocolors.createColors(isColored);
  return sections.map((section) => sectionText(section, columns, colors)).join('\n');
}

function sectionText(
  { heading, paragraphs, table }: StorySection,
  columns: number,
  colors: ReturnType<typeof picocolors.createColors>,
): string {
  const lines = [colors.bold(visibleText(render(heading)))];
  for (const paragraph of paragraphs) lines.push(...paragraphLines(paragraph, columns));
  if (table && table.rows.length > 0) lines.push(...tableLines(table, columns));
  return `${lines.join('\n')}\n`;
}

function paragraphLines({ text, line, severity }: StoryParagraph, columns: number): string[] {
  const whole = render(text);
  const start = severity ? `${severity}, ` : '';
  const place = line === undefined ? '' : `${start}line ${line}: `;
  const details = detailsOf(whole);
  return [
    wrap(`  ${visibleText(`${place}${headlineOf(whole)}`)}`, columns, 4),
    ...(details === '' ? [] : [wrap(`    ${visibleText(details)}`, columns, 4)]),
  ];
}

function tableLines({ columns: names, rows }: StoryTable, columns: number): string[] {
  const cells = [names.map((name) => render(name)), ...rows.map((row) => row.map(cellText))];
  const numbers = names.map((_, column) => rows.every((row) => typeof row[column] === 'number' || row[column] === ''));
  const last = names.length - 1;
  const widths = names.map((_, column) => Math.min(Math.max(...cells.map((row) => (row[column] ?? '').length)), WIDEST_COLUMN));
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 2);
  const room = Math.max(20, Math.min(columns === Number.POSITIVE_INFINITY ? WIDEST_LAST : columns - before, WIDEST_LAST));
  return cells.map((row) =>
    `  ${row
      .map((cell, column) => {
        const text = shortened(cell, column === last ? room : (widths[column] ?? 0));
        if (column === last && !numbers[column]) return text;
        return numbers[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
      })
      .join('  ')}`.trimEnd(),
  );
}

function cellText(cell: Message | string | number): string {
  return visibleText(typeof cell === 'object' ? render(cell) : String(cell));
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Rows as comma-separated values (RFC 4180). What a spreadsheet would take for a formula is text. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = visibleText(/^[=+\-@]/.test(cell) ? `'${cell}` : cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
