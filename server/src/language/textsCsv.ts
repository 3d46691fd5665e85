import { csvRow, guarded, type Separator } from '../core/csv';
import { decode } from '../core/decode';
import type { TextImport, TextTable } from './texts';

/** The columns before those of the languages. */
export const textHead = ['state', 'text'] as const;
/** The column of texts that name no language; a language's tag has no parentheses. */
export const NO_LANGUAGE = '(default)';

/** The table as CSV: a row for each text, a column for each language. `mark` is before it where Excel is to read it as UTF-8. */
export function textsCsv(
  { languages, rows }: TextTable,
  { mark, separator }: { readonly mark: boolean; readonly separator: Separator },
): string {
  const head = [...textHead, ...languages.map((language) => language || NO_LANGUAGE)];
  const lines = rows.map(({ id, kind, cells }) => csvRow([id, kind, ...cells.map((cell) => guarded(cell ?? ''))], separator));
  return `${mark ? '\ufeff' : ''}${csvRow(head, separator)}${lines.join('')}`;
}

/** The table as JSON: `{ languages, texts: [{ state, text, in: { LANGUAGE: TEXT } }] }`, without the texts that are missing. */
export function textsJson({ languages, rows }: TextTable): string {
  const columns = languages.map((language) => language || NO_LANGUAGE);
  const texts = rows.map(({ id, kind, cells }) => ({
    state: id,
    text: kind,
    in: Object.fromEntries(columns.flatMap((column, index) => (cells[index] === undefined ? [] : [[column, cells[index]]]))),
  }));
  return `${JSON.stringify({ languages: columns, texts }, null, 2)}\n`;
}

/** The text of a CSV file's bytes: UTF-8, UTF-16 with its mark, or what Excel writes where neither is chosen. */
export function readTable(bytes: Uint8Array): Pick<TextImport, 'csv' | 'mayLackLetters'> {
  const { text, encoding } = decode(bytes);
  // Of a table whose other letters were lost, nothing but ASCII may be left.
  return { csv: text, mayLackLetters: encoding === 'windows-1252' || (encoding === 'utf-8' && !/[^\p{ASCII}]/u.test(text)) };
}
