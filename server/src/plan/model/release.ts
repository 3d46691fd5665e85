/** Compares two releases part by part: negative when `a` is the earlier; 8.10 is later than 8.9. */
export function compareReleases(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The numbers of a release; of the latest ones they are remembered, since most products have one release. */
function partsOf(release: string): readonly number[] {
  const known = latest.get(release);
  if (known) return known;
  const parts = release.split('.').map(Number);
  if (latest.size >= MOST_KEPT) latest.clear();
  latest.set(release, parts);
  return parts;
}

const MOST_KEPT = 100;
const latest = new Map<string, readonly number[]>();

/** Whether a release is another one or later; undefined where it is not known. */
export function isFrom(release: string | undefined, first: string): boolean | undefined {
  return release === undefined ? undefined : compareReleases(release, first) >= 0;
}
