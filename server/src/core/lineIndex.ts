import { CARRIAGE_RETURN, isLineEnd, LINE_FEED, skipBack } from './characters';
import { lastStartAt } from './ranges';
/** A place in a text: `line` and `character` are 0-based, `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

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
    const line = lastStartAt(this.starts, target);
    return { line, character: target - (this.starts[line] ?? 0) };
  }

  /** The text of a 0-based line, without its line end. */
  lineText(line: number): string {
    const start = this.starts[line] ?? this.text.length;
    return this.text.slice(start, skipBack(this.text, this.starts[line + 1] ?? this.text.length, isLineEnd, start));
  }
}
