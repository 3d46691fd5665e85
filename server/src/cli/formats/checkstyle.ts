import type { Severity } from '../../core/finding';
import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { CheckedFile, Format } from './format';
import { placeOf } from './place';
import { relativeName } from './relativeName';
import { escapeXml } from './xml';

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

/** Checkstyle's XML, which most build servers read. */
export function checkstyleFormat(): Format {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: fileOf,
    end: () => '</checkstyle>\n',
  };
}

function fileOf({ name, text, findings }: CheckedFile): string {
  const lines = new LineIndex(text);
  const errors = findings.map(({ rule, range, severity, message }) => {
    const { line, column } = placeOf(range, lines);
    return `    <error line="${line}" column="${column}" severity="${severities[severity]}" message="${escapeXml(inOneLine(render(message)))}" source="seatkeeper.${escapeXml(rule)}"/>\n`;
  });
  return `  <file name="${escapeXml(relativeName(name))}">\n${errors.join('')}  </file>\n`;
}
