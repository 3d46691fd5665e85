import { afterByteOrderMark } from './characters';

/** What separates cells: the comma of RFC 4180, the semicolon of spreadsheets in languages whose decimal sign is a comma, and the Tab of "Unicode text". */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A row of RFC 4180, with its line end. */
export function csvRow(cells: readonly string[], separator: Separator = ','): string {
  return `${cells.map(quoted).join(separator)}\r\n`;
}

/** In quotation marks whatever one of the separators, or the trimming of white space by some programs, could change. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), after any apostrophes. */
const formula = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** A text that no spreadsheet takes for a formula: an apostrophe is before one that would be. `unguarded` takes it off again. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A row of a file that was read. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based: the line of the file that it begins on. */
  readonly line: number;
}

/** The rows of a file, or the line on which a quotation mark opens that is never closed. */
export type Csv = { readonly rows: readonly CsvRow[] } | { readonly unclosed: number };

/**
 * Reads CSV as spreadsheets write it: the separator is the one that the first row has most of, or that a line `sep=;` before it names. Rows without anything
 * in them are left out. Line ends within cells become LF.
 */
export function readCsv(text: string): Csv {
  const named = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(text.slice(afterByteOrderMark(text), 20));
  const start = afterByteOrderMark(text) + (named?.[0].length ?? 0);
  const separator = named?.[1] ?? separatorOf(text, start);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = start;
  let line = named ? 2 : 1;
  let rowLine = line;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: rowLine });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) rowLine = line;
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      const end = closingQuote(text, at + 1);
      if (end === undefined) return { unclosed: opened };
      cell = text
        .slice(at + 1, end)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n');
      line += cell.split('\n').length - 1;
      at = end + 1;
    }
    // What follows a closing quotation mark belongs to the cell, as spreadsheets read it.
    const end = endOfPlain(text, at, separator);
    cell += text.slice(at, end);
    at = end;
    cells.push(cell);
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    endRow();
  }
  endRow();
  return { rows };
}

/** The separator that a text's first line has most of outside quotation marks. */
function separatorOf(text: string, start: number): string {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\r' || character === '\n') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++;
  return at;
}
