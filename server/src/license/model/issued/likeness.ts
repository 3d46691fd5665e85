/** Whether two texts have the most in common: all but a quarter of the characters of the first, at their places or at the two ends. */
export function isNearly(before: string, after: string): boolean {
  return isLike(before, after, Math.max(1, Math.floor(before.length / 4)));
}

/** Whether two texts have half of the first in common. */
export function isHalf(before: string, after: string): boolean {
  return isLike(before, after, Math.max(1, Math.floor(before.length / 2)));
}

function isLike(before: string, after: string, mostLost: number): boolean {
  if (before === after) return true;
  const least = before.length - mostLost;
  return commonEnds(before, after) >= least || (before.length === after.length && samePlaces(before, after) >= least);
}

function commonEnds(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return start + end;
}

function samePlaces(before: string, after: string): number {
  let same = 0;
  for (let i = 0; i < before.length; i++) if (before[i] === after[i]) same++;
  return same;
}
