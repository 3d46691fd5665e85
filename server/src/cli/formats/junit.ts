import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { CheckedFile, Format } from './format';
import { placeOf } from './place';
import { relativeName } from './relativeName';
import { escapeXml } from './xml';

/**
 * JUnit XML: a test suite per file and a test case per finding. Errors are failures; what is milder passes, with its message as the
 * output of the test. A file without findings is one test case that passes.
 */
export function junitFormat(): Format {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="seatkeeper">\n',
    file: suiteOf,
    end: () => '</testsuites>\n',
  };
}

function suiteOf({ name, text, findings }: CheckedFile): string {
  const lines = new LineIndex(text);
  const file = escapeXml(relativeName(name));
  const cases = findings.map(({ rule, range, severity, message }) => {
    const { line, column } = placeOf(range, lines);
    const content = escapeXml(inOneLine(render(message)));
    const outcome =
      severity === 'error'
        ? `<failure type="error" message="${content}">${file}:${line}:${column}: ${content}</failure>`
        : `<system-out>${severity}: ${content}</system-out>`;
    return `    <testcase name="${escapeXml(rule)} (line ${line}, column ${column})" classname="${file}">${outcome}</testcase>\n`;
  });
  if (cases.length === 0) cases.push(`    <testcase name="no problems" classname="${file}"/>\n`);
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const head = `name="${file}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite ${head}>\n${cases.join('')}  </testsuite>\n`;
}
