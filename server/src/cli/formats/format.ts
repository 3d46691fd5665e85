import type { SeverityCounts } from '../../core/severityCounts';
import type { CheckedText } from '../checkBytes';

export interface CheckedFile extends CheckedText {
  /** As shown to the user. */
  readonly name: string;
}

/** What a run found in all files. */
export interface Summary {
  files: number;
  filesWithFindings: number;
  readonly counts: SeverityCounts;
}

/** A way to print findings, file by file. Each function returns text for standard output. */
export interface Format {
  start(): string;
  file(checked: CheckedFile): string;
  end(summary: Summary): string;
}
