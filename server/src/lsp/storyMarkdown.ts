import { detailsOf, headlineOf } from '../core/headline';
import { type Message, say } from '../core/message';
import type { Story, StoryParagraph, StorySection } from '../language/story';
import type { Words } from './words';

/** A line of a file; lines count from 1. */
export interface LinePlace {
  readonly uri: string;
  /** For people. */
  readonly name: string;
  readonly line: number;
}

/** The file that a story is of. */
export interface StoryFile {
  readonly uri: string;
  /** The lines of other files that are meant by a line of it. */
  placesOf(line: number): readonly LinePlace[];
}

/** A story as a page of Markdown; with the file that it is of, lines are links. */
export function storyMarkdown({ sections }: Pick<Story, 'sections'>, words: Words, file?: StoryFile): string {
  return sections.map((section) => sectionMarkdown(section, words, file)).join('\n');
}

function sectionMarkdown({ heading, paragraphs, table }: StorySection, words: Words, file: StoryFile | undefined): string {
  const parts = [`## ${plain(words.of(heading))}`, ...paragraphs.map((paragraph) => paragraphMarkdown(paragraph, words, file))];
  if (table && table.rows.length > 0) {
    const cellOf = (cell: Message | string | number, column: number): string => {
      const text = plain(cellText(cell, words));
      return file && column === table.lineColumn && typeof cell === 'number' ? linkTo({ uri: file.uri, line: cell }, text) : text;
    };
    const rows = table.rows.map((row) => rowOf(row.map(cellOf)));
    parts.push([rowOf(table.columns.map((column) => plain(words.of(column)))), rowOf(table.columns.map(() => '---')), ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function paragraphMarkdown({ text, line, severity }: StoryParagraph, words: Words, file: StoryFile | undefined): string {
  const whole = words.of(text);
  const details = detailsOf(whole);
  const headline = plain(headlineOf(whole));
  const place = line === undefined ? '' : ` (${placesOf(line, words, file).join('; ')})`;
  return `${severity ? `**${headline}**` : headline}${place}${details === '' ? '' : `  \n${plain(details)}`}`;
}

/** A line of the file, and the lines of others that are meant. */
function placesOf(line: number, words: Words, file: StoryFile | undefined): string[] {
  const named = (number: number): string => plain(words.of(say('line {line}', { line: number })));
  if (!file) return [named(line)];
  const others = file.placesOf(line).map((place) => linkTo(place, `${plain(place.name)}, ${named(place.line)}`));
  return [linkTo({ uri: file.uri, line }, named(line)), ...others];
}

/** A link that an editor follows to the line: the Markdown preview of VS Code does for `#L` and a number. */
function linkTo({ uri, line }: Pick<LinePlace, 'uri' | 'line'>, text: string): string {
  return `[${text}](${uri.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}#L${line})`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
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
