import { visibleText } from './formats/visible';

export interface Terminal {
  readonly columns: number;
  write(text: string): void;
}

const FIRST_AFTER = 500;
const AGAIN_AFTER = 100;
const ERASE_LINE = '\r\u001b[K';

/** A line on the terminal that says how far a long run is. Nothing is shown of a run of under half a second. */
export class Progress {
  private due: number;
  private shown = false;

  /** `terminal` is undefined where there is none; `now` is a clock in milliseconds. */
  constructor(
    private readonly terminal: Terminal | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.due = now() + FIRST_AFTER;
  }

  /** Shows what is being done, unless the line was renewed a moment ago. */
  step(text: string): void {
    if (!this.terminal || this.now() < this.due) return;
    // A line that wraps could not be taken away.
    this.terminal.write(`${ERASE_LINE}${visibleText(text).slice(0, this.terminal.columns - 1)}`);
    this.shown = true;
    this.due = this.now() + AGAIN_AFTER;
  }

  /** Takes the line away, to make room for other output. */
  clear(): void {
    if (this.shown) this.terminal?.write(ERASE_LINE);
    this.shown = false;
  }
}
