import type { Severity } from '../../core/finding';
import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import { seenText } from '../../core/visible';
import type { CheckedFile, Format } from './format';
import { placeOf } from './place';
import { relativeName } from './relativeName';
import { closingLines } from './summaryLine';
import { visibleText } from './visible';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Commands by which GitHub Actions annotates the lines of a pull request, then a summary for people. */
export function githubFormat(): Format {
  return {
    start: () => '',
    file: (checked) => commandsOf(checked).join(''),
    end: (summary) =>
      closingLines(summary)
        .map((line) => `${line}\n`)
        .join(''),
  };
}

function commandsOf({ name, text, findings }: CheckedFile): string[] {
  const lines = new LineIndex(text);
  const file = relativeName(name);
  return findings.map(({ range, severity, rule, message }) => {
    const { line, column, endLine, endColumn } = placeOf(range, lines);
    // GitHub draws columns within one line only.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const properties = Object.entries({ file, line, endLine, ...columns, title: rule }).map(
      ([key, value]) => `${key}=${escapeProperty(String(value))}`,
    );
    return `::${commands[severity]} ${properties.join(',')}::${escapeData(inOneLine(render(message)))}\n`;
  });
}

function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

/** A colon needs no space here, since it is written as a number. */
function escapeProperty(text: string): string {
  return seenText(text)
    .replaceAll('%', '%25')
    .replace(/##(?=\w{0,32}\[)/g, '# #')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
