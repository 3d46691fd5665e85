/**
 * Which items must move so that the ranks never fall, as few as possible; of equally good choices the later items.
 * `ranks` are small whole numbers, below `rankCount`. Takes time in proportion to both.
 */
export function misplaced(ranks: readonly number[], rankCount: number): boolean[] {
  // Read from the end: longest[rank] is the most items that can stay from here on if none may have a lower rank.
  const longest = new Array<number>(rankCount + 1).fill(0);
  const best: number[][] = [];
  for (let at = ranks.length - 1; at >= 0; at--) {
    const rank = ranks[at] ?? 0;
    const kept = 1 + (longest[rank] ?? 0);
    for (let lower = rank; lower >= 0 && (longest[lower] ?? 0) < kept; lower--) longest[lower] = kept;
    best[at] = [...longest];
  }
  const moves: boolean[] = [];
  let least = 0;
  for (const [at, rank] of ranks.entries()) {
    const withoutIt = best[at + 1]?.[least] ?? 0;
    const withIt = rank < least ? -1 : 1 + (best[at + 1]?.[rank] ?? 0);
    const stays = withIt >= withoutIt && rank >= least;
    moves.push(!stays);
    if (stays) least = rank;
  }
  return moves;
}
