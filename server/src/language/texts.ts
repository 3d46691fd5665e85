import type { Message } from '../core/message';

/** What users read in a file, by what it is of and its language: a table for translators. */
export interface TextTable {
  /** The languages of the columns: tags as the file has them, and an empty string for texts that name no language. */
  readonly languages: readonly string[];
  readonly rows: readonly TextRow[];
  /** What of the file is not in the table, and why; sentences. */
  readonly notes: readonly Message[];
}

export interface TextRow {
  /** The id of what has the texts. */
  readonly id: string;
  /** Which of its texts it is, as the file calls it. */
  readonly kind: string;
  /** For each language its text; undefined where there is none. */
  readonly cells: readonly (string | undefined)[];
}

/** A table as it came back. */
export interface TextImport {
  readonly text: string;
  /** The content of a CSV file. */
  readonly csv: string;
  /** Whether that was read in an encoding that lacks most letters, so that some may have been lost when it was saved. */
  readonly mayLackLetters: boolean;
}

export type TextImportResult =
  /** Nothing is changed; each problem is a sentence, the first of all those there are. */
  | { readonly kind: 'refused'; readonly problems: readonly Message[] }
  /** The file says all of it already. */
  | { readonly kind: 'nothing'; readonly notes: readonly Message[] }
  | {
      readonly kind: 'changed';
      readonly text: string;
      readonly changes: readonly TextChange[];
      readonly notes: readonly Message[];
    };

/** A text that was changed or, where there was none before, added. */
export interface TextChange {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Texts as a table, and back. */
export interface TextsTool {
  /** The table of a file; undefined for one that has none. */
  table(text: string): TextTable | undefined;
  /** Writes the texts of a table into a file, of which nothing else changes. Cells without a text leave the file as it is. */
  import(request: TextImport): TextImportResult | undefined;
}
