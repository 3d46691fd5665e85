/** A line of a text, without its end. */
export interface SourceLine {
  readonly text: string;
  /** The 1-based number of the line in the text as it was received; the first one where several were joined. */
  readonly number: number;
}

/** The lines of a text. A line ends at LF, CRLF or a lone CR. */
export function sourceLines(text: string): SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line, number: index + 1 }));
}

export function textOf(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
