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
