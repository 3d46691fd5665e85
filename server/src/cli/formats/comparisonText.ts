import picocolors from 'picocolors';
import { type Message, render, shortened } from '../../core/message';
import type { Comparison, ComparisonSection, Difference, InBoth, TotalChange } from '../../language/comparison';
import { wrap } from '../wrap';
import { visibleText } from './visible';

export interface ComparisonTextOptions {
  readonly color: boolean;
  /** How many columns a line may take; infinite where it is not wrapped. */
  readonly columns: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** A comparison for people: what it comes to, then each difference below its heading, with its place in both files, and the totals. */
export function comparisonText(comparison: Comparison, names: InBoth<string>, { color, columns }: ComparisonTextOptions): string {
  const { summary, sections, totals, totalsHeading, notes } = comparison;
  const colors = picocolors.createColors(color);
  const parts = [`${colors.bold(wrap(inWords(summary), columns))}\n`];
  for (const section of sections) parts.push(sectionText(section, names, columns, colors));
  const changed = totals.filter((total) => total.changed);
  if (changed.length > 0) parts.push(totalsText(inWords(totalsHeading), changed, columns, colors));
  if (notes.length > 0) parts.push(notes.map((note) => `${wrap(inWords(note), columns, INDENT)}\n`).join(''));
  return parts.join('\n');
}

const INDENT = 4;

function sectionText({ heading, differences }: ComparisonSection, names: InBoth<string>, columns: number, colors: Colors): string {
  const marked = differences.map((difference) => differenceText(difference, names, columns, colors));
  return `${colors.bold(inWords(heading))}\n${marked.join('')}`;
}

/** The sign of a difference, as in other comparisons. */
function markOf({ before, after }: Difference['lines']): '+' | '-' | '~' {
  if (before.length === 0) return '+';
  return after.length === 0 ? '-' : '~';
}

function differenceText({ title, lines, changes, remark }: Difference, names: InBoth<string>, columns: number, colors: Colors): string {
  const mark = markOf(lines);
  const paint = { '+': colors.green, '-': colors.red, '~': colors.yellow }[mark];
  const places = [...placesOf(names.before, lines.before), ...placesOf(names.after, lines.after)].join(' → ');
  const head = indented(`${paint(mark)} ${inWords(title)}  ${colors.dim(places)}`, columns);
  const details = [...changes.map(({ message }) => message), ...(remark ? [remark] : [])];
  const margin = ' '.repeat(INDENT + 2);
  const below = details.map((detail) => `${margin}${wrap(inWords(detail), columns - margin.length).replaceAll('\n', `\n${margin}`)}\n`);
  return `${head}\n${below.join('')}`;
}

/** Where it begins, as other programs write it; of many places the first. */
function placesOf(name: string, lines: readonly number[]): string[] {
  const [first] = lines;
  return first === undefined ? [] : [`${visibleText(name)}:${first}`];
}

/** A wider name has no room beside it in a terminal. */
const WIDEST_NAME = 40;

function totalsText(heading: string, totals: readonly TotalChange[], columns: number, colors: Colors): string {
  const rows = totals.map(({ name, subject: { vendor }, before, after }) => ({
    name: visibleText(vendor === undefined ? name : `${name} (${vendor})`),
    before: inWords(before.inWords),
    after: inWords(after.inWords),
  }));
  const width = Math.min(WIDEST_NAME, Math.max(...rows.map(({ name }) => name.length)));
  const numbers = Math.max(...rows.map(({ before }) => before.length));
  const lines = rows.map(({ name, before, after }) =>
    wrap(`  ${name.padEnd(width)}  ${before.padStart(numbers)} → ${after}`, columns, INDENT),
  );
  return `${colors.bold(heading)}\n${lines.join('\n')}\n`;
}

/** A line two spaces from the left, its further lines below its text. */
function indented(line: string, columns: number): string {
  return `  ${wrap(line, columns - 2, 2).replaceAll('\n', '\n  ')}`;
}

function inWords(message: Message): string {
  return visibleText(render(shortened(message)));
}
