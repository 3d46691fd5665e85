import { type Severity, severities } from '../../core/finding';
import { englishWriting } from '../../core/message';
import type { Summary } from './format';

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/** How many findings there are in how many files, in a line for people. */
function foundLine(summary: Summary): string {
  const { files, filesWithFindings } = summary;
  const found = amountsOf(summary);
  if (found === '') return `No problems in ${amount(files, fileNouns)}`;
  return `${found} in ${amount(filesWithFindings, fileNouns)}${files > filesWithFindings ? ` (of ${englishWriting.amount(files)} checked)` : ''}`;
}

/** What --fix did, in a line for people; nothing where it did nothing. */
function fixedLine({ fixed, filesFixed }: Summary): string {
  return fixed > 0 ? `${amount(fixed, problemNouns)} fixed in ${amount(filesFixed, fileNouns)}` : '';
}

/** What --fix would do and what it would leave, in a line for people. */
export function previewLine(summary: Summary): string {
  const { fixed, filesFixed } = summary;
  const left = amountsOf(summary);
  if (fixed === 0) return left === '' ? 'no problems found, so nothing would be fixed' : `nothing would be fixed; ${left} would remain`;
  return `${amount(fixed, problemNouns)} would be fixed in ${amount(filesFixed, fileNouns)}; ${left || 'none'} would remain`;
}

/** How many findings there are of each severity; empty where there are none. */
function amountsOf({ counts }: Summary): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], nouns[severity]))
    .join(', ');
}

/** How many of the findings --fix can fix; nothing where it can fix none. */
function fixableLine({ fixable }: Summary): string {
  return fixable > 0 ? `${englishWriting.amount(fixable)} can be fixed safely with --fix` : '';
}

/** The last lines of a run, for people; none where nothing was checked. */
export function closingLines(summary: Summary): string[] {
  if (summary.files === 0) return [];
  return [fixedLine(summary), foundLine(summary), fixableLine(summary)].filter((line) => line !== '');
}

const fileNouns = ['file', 'files'] as const;
const problemNouns = ['problem', 'problems'] as const;

function amount(count: number, [one, many]: readonly [string, string]): string {
  return `${englishWriting.amount(count)} ${count === 1 ? one : many}`;
}
