import wrapAnsi from 'wrap-ansi';

/**
 * A line as lines of at most `columns` columns, broken between words; a longer word has a line of its own. The lines after the first are indented by
 * `indent` spaces. With `Infinity` for columns it stays one line.
 */
export function wrap(line: string, columns: number, indent = 0): string {
  if (columns === Number.POSITIVE_INFINITY) return line;
  const [first = '', ...rest] = wrapAnsi(line, columns).split('\n');
  if (rest.length === 0 || indent === 0) return [first, ...rest].join('\n');
  const margin = `\n${' '.repeat(indent)}`;
  return first + margin + wrapAnsi(rest.join(' '), columns - indent).replaceAll('\n', margin);
}
