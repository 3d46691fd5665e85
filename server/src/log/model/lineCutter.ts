/** So much of a line is kept, in UTF-16 units: a line may be as long as the file. */
export const LONGEST_LINE = 65_536;

/**
 * Cuts a text that comes in chunks into lines. A line ends at LF, CRLF or a lone CR, as in the Language Server Protocol; the chunks may end anywhere, and no
 * more than one line is kept.
 */
export class LineCutter {
  private rest = '';
  /** How many units of the line in `rest` are not kept. */
  private dropped = 0;
  /** Where the line in `rest` starts in the whole text. */
  private offset = 0;

  /** `onLine` gets each line without its end, cut where it is too long, and where it starts, as a UTF-16 offset of the whole text. */
  constructor(private readonly onLine: (line: string, offset: number) => void) {}

  /** How much of the text has gone by, in UTF-16 units. */
  get length(): number {
    return this.offset + this.rest.length + this.dropped;
  }

  push(chunk: string): void {
    this.cut(chunk, false);
  }

  /** The last line; there is one even where the text ends with a line end, since an editor shows that too. */
  end(): void {
    this.cut('', true);
    this.emit(this.rest, this.rest.length);
  }

  private cut(chunk: string, isLast: boolean): void {
    // A line that goes on without end is not put together again and again.
    const text = this.rest.length === 0 ? chunk : this.rest + chunk;
    this.rest = '';
    let start = 0;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    for (;;) {
      let end = feed;
      let next = feed + 1;
      if (carriage >= 0 && (feed < 0 || carriage < feed)) {
        // Whether a line feed follows, the next chunk will tell.
        if (carriage === text.length - 1 && !isLast) break;
        end = carriage;
        next = carriage + 1 === feed ? feed + 1 : carriage + 1;
      } else if (feed < 0) break;
      this.emit(text.slice(start, end), next - start);
      start = next;
      if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
      if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    }
    this.keep(text, start);
  }

  private emit(line: string, length: number): void {
    const { offset, dropped } = this;
    this.rest = '';
    this.dropped = 0;
    this.offset += length + dropped;
    this.onLine(line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line, offset);
  }

  private keep(text: string, start: number): void {
    const rest = text.slice(start);
    // A CR at the end is kept, whatever is dropped before it.
    const ending = rest.endsWith('\r') ? '\r' : '';
    const kept = LONGEST_LINE + ending.length;
    this.rest = rest.length > kept ? rest.slice(0, LONGEST_LINE) + ending : rest;
    this.dropped += rest.length - this.rest.length;
  }
}
