/** A place in a text: `line` and `character` are 0-based, `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Turns offsets into lines. A line ends at LF, CRLF or a lone CR, as in the Language Server Protocol. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) {
        this.starts.push(i + 1);
      }
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of a 0-based UTF-16 offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: target - (this.starts[low] ?? 0) };
  }

  /** The text of a 0-based line, without its line end. */
  lineText(line: number): string {
    const start = this.starts[line] ?? this.text.length;
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === LINE_FEED || this.text.charCodeAt(end - 1) === CARRIAGE_RETURN)) end--;
    return this.text.slice(start, end);
  }
}
