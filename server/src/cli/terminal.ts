/** Writes to standard output; settled when the reader took it, so that a slow reader slows the writer down. */
export function print(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** Writes to standard error. */
export function complain(text: string): Promise<void> {
  return write(process.stderr, text);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** Whether standard output is to be colored: on a terminal, unless NO_COLOR is set; elsewhere where FORCE_COLOR is set. */
export function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

const COLUMNS_WITHOUT_TERMINAL = 120;
const FEWEST_COLUMNS = 30;

/** How many columns a quoted line of a file, or the help, may take on a stream. */
export function outputColumns(stream: NodeJS.WriteStream = process.stdout): number {
  const columns = (stream.isTTY && stream.columns) || COLUMNS_WITHOUT_TERMINAL;
  return Math.max(FEWEST_COLUMNS, Math.min(columns, 200));
}

/** How many columns a line of text for people may take on the stream that it is written to: as many as a terminal has; no other reader wants it wrapped. */
export function wrapColumns(stream: NodeJS.WriteStream = process.stdout): number {
  return stream.isTTY && stream.columns ? Math.max(FEWEST_COLUMNS, stream.columns) : Number.POSITIVE_INFINITY;
}

/** The same for lines that problem matchers read: VS Code's tasks have a terminal, and match line by line. */
export function matchedColumns(): number {
  return process.env.TERM_PROGRAM === 'vscode' ? Number.POSITIVE_INFINITY : wrapColumns();
}
