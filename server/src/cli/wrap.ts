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

/** A text of several lines, each wrapped by itself. What is indented, such as code, stays as it is. */
export function wrapLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith(' ') ? line : wrap(line, columns)))
    .join('\n');
}

/** Markdown with its paragraphs and list items wrapped; code stays as it is. */
export function wrapMarkdown(markdown: string, columns: number): string {
  if (columns === Number.POSITIVE_INFINITY) return markdown;
  return markdown
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) =>
      part.startsWith('```') ? part : part.replace(/^(?!#)\S.*(?:\n(?!- |\d+\. )\S.*|\n {2}\S.*)*/gm, (block) => wrapBlock(block, columns)),
    )
    .join('');
}

/** A paragraph, or an item of a list with its further lines below its text. */
function wrapBlock(block: string, columns: number): string {
  const mark = /^(?:-|\d+\.) /.exec(block)?.[0] ?? '';
  return wrap(block.replace(/\n */g, ' '), columns, mark.length);
}

/** Of the columns of a table: the widest at the left, the narrowest beside it, and the indentation where there is no room for both. */
const WIDEST_HEAD = 48;
const NARROWEST_MEANING = 40;
const NARROW_INDENT = 8;

/** Rows of what can be written and, beside it, what it means; below it where the window is too narrow for both. */
export function table(rows: readonly (readonly [head: string, meaning: string])[], columns: number): string {
  const widths = rows.map(([head]) => head.length + 2).filter((width) => width <= WIDEST_HEAD);
  const widest = Math.max(NARROW_INDENT, ...widths);
  const column = columns - widest < NARROWEST_MEANING ? NARROW_INDENT : widest;
  const margin = ' '.repeat(column);
  return rows
    .flatMap(([head, meaning]) => {
      const [first = '', ...rest] = wrap(meaning, columns - column).split('\n');
      const start = head.length + 2 <= column ? [head.padEnd(column) + first] : [head.trimEnd(), margin + first];
      return [...start, ...rest.map((line) => margin + line)];
    })
    .map((line) => `${line}\n`)
    .join('');
}
