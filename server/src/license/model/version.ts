/** Whether a FEATURE version is one: a decimal number without letters; anything else fails with error -77. */
export function isVersion(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** Compares two FEATURE versions as decimal numbers: negative when `a` is the earlier. Unreadable ones count as 0. */
export function compareVersions(a: string, b: string): number {
  return (Number.parseFloat(a) || 0) - (Number.parseFloat(b) || 0);
}

/** Whether License Manager release `release` is `than` or later, part by part: 11.10 is later than 11.9. */
export function isLaterRelease(release: string, than: string): boolean {
  const left = release.split('.').map(Number);
  const right = than.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The first release with a number that the years of 2022 and later have too: 11.19. Which of its updates belongs to which year, no number tells. */
const NUMBER_OF_YEARS = '11.19';

/** Whether License Manager release `release` reads what exists since `since`, a number such as 11.7 or a year such as 2023; where it cannot be told, it does. */
export function readsSince(release: string, since: string): boolean {
  const isYear = (text: string) => /^20\d\d/.test(text);
  return isLaterRelease(release, isYear(since) && !isYear(release) ? NUMBER_OF_YEARS : since);
}
