/**
 * Searches a text for fixed strings from growing offsets, in linear time for all searches together: what the search before found, or that
 * it found nothing, answers the next one until it is passed. A plain `indexOf` in each of many small stretches reads the rest of the text each time.
 */
export class Finder {
  private readonly recent = new Map<string, { from: number; at: number }>();

  constructor(private readonly text: string) {}

  /** The first offset at or after `from` where `what` is, or -1. */
  next(what: string, from: number): number {
    const recent = this.recent.get(what);
    if (recent && recent.from <= from && (recent.at < 0 || recent.at >= from)) return recent.at;
    const at = this.text.indexOf(what, from);
    if (recent) {
      recent.from = from;
      recent.at = at;
    } else this.recent.set(what, { from, at });
    return at;
  }
}
