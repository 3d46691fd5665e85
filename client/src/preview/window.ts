/** Which rows of a long list are drawn: those in sight and some around them, so that scrolling shows no gaps. */
export interface ListWindow {
  readonly first: number;
  /** The number after the last. */
  readonly end: number;
}

const AROUND = 6;

/** Sizes in pixels. */
export function windowOf(rows: number, rowHeight: number, scrollTop: number, height: number): ListWindow {
  const first = Math.max(0, Math.min(rows, Math.floor(scrollTop / rowHeight)) - AROUND);
  return { first, end: Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + AROUND) };
}

/** Where a list must be scrolled to for a row to be in sight; as it is where it is already. */
export function scrollFor(row: number, rowHeight: number, scrollTop: number, height: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? Math.max(0, top + rowHeight - height) : scrollTop;
}
