import { type Severity, severities } from '../core/finding';
import type { Message } from '../core/message';

/** What a check has found in a file that is listed, as far as a list shows it. */
export interface Problem {
  /** As shown to the user. */
  readonly file: string;
  /** The 1-based line on which it begins. */
  readonly line: number;
  readonly severity: Severity;
  readonly message: Message;
  readonly rule: string;
}

/** The most serious first; of equals in the order of files and lines. */
export function bySeverity(a: Problem, b: Problem): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line
  );
}
