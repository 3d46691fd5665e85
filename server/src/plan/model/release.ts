/** Compares two releases part by part: negative when `a` is the earlier; 8.10 is later than 8.9. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => release.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a release is another one or later; undefined where it is not known. */
export function isFrom(release: string | undefined, first: string): boolean | undefined {
  return release === undefined ? undefined : compareReleases(release, first) >= 0;
}
