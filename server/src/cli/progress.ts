const FIRST_AFTER = 500;
const AGAIN_AFTER = 100;
const ERASE_LINE = '\r\u001b[K';

/** A line on the terminal that says how far a long run is. Nothing is shown of a run of under half a second. */
export class Progress {
  private due: number;
  private shown = false;

  /** `show` writes to the terminal, or is undefined where there is none; `now` is a clock in milliseconds. */
  constructor(
    private readonly show: ((text: string) => void) | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.due = now() + FIRST_AFTER;
  }

  /** Shows what is being done, unless the line was renewed a moment ago. */
  step(text: string): void {
    if (!this.show || this.now() < this.due) return;
    this.show(`${ERASE_LINE}${text}`);
    this.shown = true;
    this.due = this.now() + AGAIN_AFTER;
  }

  /** Takes the line away, to make room for other output. */
  clear(): void {
    if (this.shown) this.show?.(ERASE_LINE);
    this.shown = false;
  }
}
