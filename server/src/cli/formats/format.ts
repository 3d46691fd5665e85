import type { SeverityCounts } from '../../core/severityCounts';
import type { CheckedText } from '../openFile';

export interface CheckedFile extends CheckedText {
  /** As shown to the user. */
  readonly name: string;
  /** The text before it was fixed; undefined where nothing was. */
  readonly before: string | undefined;
}

/** What a run found in all files. */
export interface Summary {
  files: number;
  filesWithFindings: number;
  readonly counts: SeverityCounts;
  /** How many of them --fix can fix. */
  fixable: number;
  /** How many findings were fixed, or would be, and in how many files; they are counted nowhere else. */
  fixed: number;
  filesFixed: number;
  /** False when a file could not be read or written. */
  complete: boolean;
}

/** A way to print findings, file by file. Each function returns text for standard output. */
export interface Format {
  start(): string;
  /** What is printed of one file, whatever the others are: any thread can tell, of files in any order. */
  file(checked: CheckedFile): string;
  /** The same with what depends on the files before it; asked in their order. Without it, nothing does. */
  inOrder?(text: string, name: string): string;
  end(summary: Summary): string;
}

export const formatNames = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'] as const;
export type FormatName = (typeof formatNames)[number];
