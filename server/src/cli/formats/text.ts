import picocolors from 'picocolors';
import { FINDINGS_CAPPED } from '../../core/cap';
import { type Finding, type Severity, severities } from '../../core/finding';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { CheckedFile, Format, Summary } from './format';
import { underline } from './underline';
import { visibleText } from './visible';

export interface TextFormatOptions {
  readonly color: boolean;
  /** How many columns a quoted line may take. */
  readonly columns: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** Findings for people: place, severity, message and rule, then the line with the range underlined; at the end a summary. */
export function textFormat({ color, columns }: TextFormatOptions): Format {
  const colors = picocolors.createColors(color);
  return {
    start: () => '',
    file: (checked) => {
      const lines = new LineIndex(checked.text);
      return checked.findings
        .map((finding) => `${headline(checked, finding, lines, colors)}${quote(finding, lines, columns, colors)}\n`)
        .join('');
    },
    end: (summary) => (summary.files > 0 ? `${colors.bold(summaryLine(summary))}\n` : ''),
  };
}

function headline({ name }: CheckedFile, { range, severity, message, rule }: Finding, lines: LineIndex, colors: Colors): string {
  const { line, character } = lines.positionAt(range.start);
  const place = colors.bold(`${visibleText(name)}:${line + 1}:${character + 1}:`);
  return `${place} ${paint(severity, colors)(`${severity}:`)} ${visibleText(render(message))} ${colors.dim(`[${rule}]`)}\n`;
}

function quote({ range, severity, rule }: Finding, lines: LineIndex, columns: number, colors: Colors): string {
  const { line, character } = lines.positionAt(range.start);
  const text = lines.lineText(line);
  if (text === '' || rule === FINDINGS_CAPPED) return '';
  const number = `    ${line + 1} | `;
  const end = Math.min(text.length, character + range.end - range.start);
  const shown = underline(text, { start: character, end }, columns - number.length);
  const margin = `${' '.repeat(number.length - 2)}| `;
  return `${colors.dim(number)}${shown.text}\n${colors.dim(margin)}${shown.indent}${paint(severity, colors)(shown.marks)}\n`;
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.cyan }[severity];
}

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information message', 'information messages'],
  hint: ['hint', 'hints'],
};

function summaryLine({ counts, files, filesWithFindings }: Summary): string {
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => amount(counts[severity], nouns[severity]));
  if (found.length === 0) return `No problems in ${amount(files, ['file', 'files'])}`;
  const place = amount(filesWithFindings, ['file', 'files']);
  return `${found.join(', ')} in ${place}${files > filesWithFindings ? ` (of ${files} checked)` : ''}`;
}

function amount(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
