import picocolors from 'picocolors';
import { FINDINGS_CAPPED } from '../../core/cap';
import type { Finding, Severity } from '../../core/finding';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { CheckedFile, Format } from './format';
import { closingLines } from './summaryLine';
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
    end: (summary) =>
      closingLines(summary)
        .map((line) => `${colors.bold(line)}\n`)
        .join(''),
  };
}

function headline({ name }: CheckedFile, { range, severity, message, rule }: Finding, lines: LineIndex, colors: Colors): string {
  const { line, character } = lines.positionAt(range.start);
  const place = colors.bold(`${visibleText(pathOf(name))}:${line + 1}:${character + 1}:`);
  return `${place} ${paint(severity, colors)(`${severity}:`)} ${visibleText(render(message))} ${colors.dim(`[${rule}]`)}\n`;
}

/** A name that a line may begin with: `::` there would be a command of GitHub. */
function pathOf(name: string): string {
  return /^\s*::/.test(name) ? `./${name}` : name;
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
