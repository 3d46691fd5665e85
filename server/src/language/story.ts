import type { Message } from '../core/message';

/** What a long file tells, such as a log. It is read in chunks, and memory does not grow with its length. */
export interface StoryTool {
  /** Why a file that begins with these characters is not read, in English, to follow "name: "; undefined for one that is. */
  decline?(head: string): string | undefined;
  /** Begins to read one file. */
  begin(options?: StoryOptions): StoryRun;
}

export interface StoryOptions {
  /** Called with each line that is not understood; lines count from 1. */
  readonly onUnrecognized?: (line: { readonly line: number; readonly text: string }) => void;
}

/** One file that is being read. */
export interface StoryRun {
  /** The chunks may end anywhere. */
  push(chunk: string): void;
  /** The end of the file. */
  end(): Story;
}

export interface Story {
  /** Whether anything in the file is of its kind at all. */
  readonly isOfKind: boolean;
  /** Whether somebody must act on what it tells. */
  readonly needsAction: boolean;
  readonly sections: readonly StorySection[];
  /** The same as plain data, complete. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Its main table, as it is for a program; the first row has the names of the columns. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface StorySection {
  readonly heading: Message;
  readonly paragraphs: readonly StoryParagraph[];
  readonly table?: StoryTable;
}

export interface StoryParagraph {
  /** A headline in its first line, and after a line end the rest. */
  readonly text: Message;
  /** The line of the file that it is about, from 1. */
  readonly line?: number;
  /** How bad it is, where it is. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint';
}

export interface StoryTable {
  readonly columns: readonly Message[];
  /** The index of the column that has numbers of lines of the file, from 1. */
  readonly lineColumn?: number;
  /** Strings are from the file. */
  readonly rows: readonly (readonly (Message | string | number)[])[];
}
