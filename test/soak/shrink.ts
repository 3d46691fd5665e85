/** A shorter text that still fails, made by leaving out ever smaller parts. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let shortest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < shortest.length; ) {
      const without = shortest.slice(0, from) + shortest.slice(from + size);
      if (fails(without)) shortest = without;
      else from += size;
    }
  }
  return shortest;
}
