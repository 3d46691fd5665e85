import picocolors from 'picocolors';
import { FINDINGS_CAPPED } from '../../core/cap';
import type { Finding, Severity } from '../../core/finding';
import { detailsOf, headlineOf } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import { wrap } from '../wrap';
import { withoutCommands } from './buildCommands';
import type { CheckedFile, Format } from './format';
import { closingLines } from './summaryLine';
import { underline } from './underline';
import { visibleText } from './visible';

export interface TextFormatOptions {
  readonly color: boolean;
  /** How many columns a quoted line may take. */
  readonly quoteColumns: number;
  /** How many columns what is said may take; infinite where it is not wrapped. */
  readonly textColumns: number;
  /** How many the line with the place and the headline may take, which problem matchers look for. */
  readonly placeColumns: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

const INDENT = 4;

/** Findings for people: place, severity, headline and rule, then the rest of the message and the line with the range underlined; at the end a summary. */
export function textFormat({ color, quoteColumns, textColumns, placeColumns }: TextFormatOptions): Format {
  const colors = picocolors.createColors(color);
  return {
    start: () => '',
    file: (checked) => {
      const lines = new LineIndex(checked.text);
      return checked.findings
        .map((finding) => {
          const text = render(finding.message);
          const head = withoutCommands(wrap(headOf(checked, finding, headlineOf(text), lines, colors), placeColumns, INDENT));
          return `${head}\n${detailsBelow(detailsOf(text), textColumns)}${quote(finding, lines, quoteColumns, colors)}\n`;
        })
        .join('');
    },
    end: (summary) =>
      closingLines(summary)
        .map((line) => `${colors.bold(wrap(line, textColumns))}\n`)
        .join(''),
  };
}

function headOf({ name }: CheckedFile, { range, severity, rule }: Finding, headline: string, lines: LineIndex, colors: Colors): string {
  const { line, character } = lines.positionAt(range.start);
  const place = colors.bold(`${visibleText(pathOf(name))}:${line + 1}:${character + 1}:`);
  return `${place} ${paint(severity, colors)(`${severity}:`)} ${visibleText(headline)} ${colors.dim(`[${rule}]`)}`;
}

function detailsBelow(details: string, columns: number): string {
  if (details === '') return '';
  const margin = ' '.repeat(INDENT);
  return `${margin}${withoutCommands(wrap(visibleText(details), columns - INDENT).replaceAll('\n', `\n${margin}`))}\n`;
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
