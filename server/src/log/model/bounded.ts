/** A copy of a piece of a text that does not keep the whole text in memory, as a slice would. */
export function copyOf(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}

/** A map of at most so many entries: what comes later is not kept, and counted. */
export class BoundedMap<T> {
  private readonly entries = new Map<string, T>();
  /** How often something was asked for that there was no room for. */
  refused = 0;

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    return this.entries.get(key);
  }

  /** The entry of a key, made where there is none and there is room. */
  getOrMake(key: string, make: () => T): T | undefined {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    if (this.entries.size >= this.most) {
      this.refused++;
      return undefined;
    }
    const made = make();
    this.entries.set(copyOf(key), made);
    return made;
  }

  get size(): number {
    return this.entries.size;
  }

  values(): T[] {
    return [...this.entries.values()];
  }
}
