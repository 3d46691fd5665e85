import { type Severity, severities } from '../../core/finding';
import type { Summary } from './format';

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/** How many findings there are in how many files, in a line for people. */
export function summaryLine({ counts, files, filesWithFindings }: Summary): string {
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => amount(counts[severity], nouns[severity]));
  if (found.length === 0) return `No problems in ${amount(files, fileNouns)}`;
  return `${found.join(', ')} in ${amount(filesWithFindings, fileNouns)}${files > filesWithFindings ? ` (of ${files} checked)` : ''}`;
}

/** What --fix did, or would do, in a line for people; nothing where it did nothing. */
export function fixedLine({ fixed, filesFixed }: Summary, verb: string): string {
  return fixed > 0 ? `${amount(fixed, ['problem', 'problems'])} ${verb} in ${amount(filesFixed, fileNouns)}` : '';
}

/** How many of the findings --fix can fix; nothing where it can fix none. */
function fixableLine({ fixable }: Summary): string {
  return fixable > 0 ? `${fixable} can be fixed safely with --fix` : '';
}

/** The last lines of a run, for people; none where nothing was checked. */
export function closingLines(summary: Summary): string[] {
  if (summary.files === 0) return [];
  return [fixedLine(summary, 'fixed'), summaryLine(summary), fixableLine(summary)].filter((line) => line !== '');
}

const fileNouns = ['file', 'files'] as const;

function amount(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
