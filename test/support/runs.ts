/** How much of what chance can try is tried, as a factor: 1 in a usual run, SEATKEEPER_RUNS=20 at night, less in `npm test -- --quick`. */
const factor = Number(process.env.SEATKEEPER_RUNS ?? 1);

/** How many runs a property gets, which gets so many in a usual run. */
export function runs(usual: number): number {
  return Math.max(1, Math.round(usual * factor));
}

/** The numbers below `count` that a usual run tries, where it tries one in so many: others with each seed. */
export function* someOf(count: number, oneIn: number, seed: number): Iterable<number> {
  const step = Math.max(1, Math.round(oneIn / factor));
  for (let place = seed % step; place < count; place += step) yield place;
}
